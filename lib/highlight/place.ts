/** A box on the screen, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Size {
  width: number;
  height: number;
}
/** Where a card goes; `stem` is the short line that ties it to its clause, when it stands beside it. */
export interface Placed {
  left: number;
  top: number;
  stem?: { left: number; top: number; width: number };
}

/** Length of the line between clause and card, and the least distance to anything else. */
const STEM = 28;
const GAP = 8;
/** The stem meets the card at this height. */
const STEM_AT = 30;

/**
 * Where a card stands beside its clause: right of the block that holds it, else left, else below, else above; within the window, and never
 * over one of the boxes to keep clear (the 同意 button) where there is a place that does not.
 */
export function placeCard(clause: Box, block: Box, card: Size, view: Size, clear: readonly Box[]): Placed {
  const middle = Math.min(clause.bottom, clause.top + 20);
  const top = clamp(middle - STEM_AT, GAP, view.height - card.height - GAP);
  const stemTop = clamp(middle, top + GAP, top + card.height - GAP);
  const left = clamp(clause.left, GAP, view.width - card.width - GAP);
  const beside = (edge: number, from: number): Placed => ({ left: edge, top, stem: { left: from, top: stemTop, width: STEM } });
  const choices: Placed[] = [
    beside(block.right + STEM, block.right),
    beside(block.left - STEM - card.width, block.left - STEM),
    { left, top: clause.bottom + GAP },
    { left, top: clause.top - GAP - card.height },
    beside(clause.right + STEM, clause.right),
  ];
  const [right, low] = [view.width - card.width - GAP, Math.max(GAP, view.height - card.height - GAP)];
  const corners: Placed[] = [right, GAP].flatMap((x) => [GAP, low].map((y) => ({ left: x, top: y })));
  const fits = (placed: Placed) => isInside(boxOf(placed, card), view);
  const isClear = (placed: Placed, boxes: readonly Box[]) => !boxes.some((box) => overlap(boxOf(placed, card), box));
  return (
    choices.find((placed) => fits(placed) && isClear(placed, clear)) ??
    corners.find((placed) => isClear(placed, [clause, ...clear])) ??
    corners.find((placed) => isClear(placed, [clause])) ?? { left, top: clamp(clause.bottom + GAP, GAP, low) }
  );
}

/**
 * Where a strip stands: above its button, and above what else is to be kept clear there (the tick box that usually stands over it); below
 * the button where there is no room.
 */
export function placeStrip(button: Box, strip: Size, view: Size, clear: readonly Box[]): Placed {
  const left = clamp(button.left, GAP, view.width - strip.width - GAP);
  let top = button.top - GAP - strip.height;
  for (let tries = 0; tries < 4; tries++) {
    const inTheWay = clear.filter((box) => overlap(boxOf({ left, top }, strip), box));
    if (inTheWay.length === 0) break;
    top = Math.min(...inTheWay.map((box) => box.top)) - GAP - strip.height;
  }
  return { left, top: top >= GAP ? top : clamp(button.bottom + GAP, GAP, view.height - strip.height - GAP) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function boxOf({ left, top }: Placed, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function isInside(box: Box, view: Size): boolean {
  return box.left >= GAP && box.top >= GAP && box.right <= view.width - GAP && box.bottom <= view.height - GAP;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
