import type { Dom } from './dom';
import type { Hidden } from './look';

/** Ink of which this little is left is none. */
const FAINT = 0.05;

/**
 * How much of an element's ink is left: its own share of what its surroundings (`above`, 0 to 1) leave it. One that fades in or out, or that
 * moves, may come to its full strength, so what it takes now is not counted on its children.
 */
export function inkLeft(dom: Dom, element: Element, style: CSSStyleDeclaration, above: number): number {
  const own = opacityOf(style);
  return own >= 1 || moves(dom, element, style) ? above : above * own;
}

function opacityOf(style: CSSStyleDeclaration): number {
  const filtered = style.filter === 'none' ? undefined : /(?:^|\s)opacity\((\d{0,3}(?:\.\d{1,9})?)(%?)\)/.exec(style.filter);
  return Number.parseFloat(style.opacity) * (filtered ? Number(filtered[1]) / (filtered[2] ? 100 : 1) : 1);
}

/**
 * Whether a style takes an element with all it holds out of sight. What the page can bring back (a drawer beside the screen, a folded
 * panel, a part that fades in) is `collapsed`; what no click brings back is `concealed`. In doubt `collapsed`, which counts in a verdict.
 */
export function hidesAll(dom: Dom, element: Element, style: CSSStyleDeclaration, above: number): Hidden {
  if (style.contentVisibility === 'hidden') return 'collapsed';
  const opacity = opacityOf(style);
  if (opacity < 1 && opacity * above < FAINT)
    return style.pointerEvents === 'none' || style.visibility !== 'visible' || moves(dom, element, style) ? 'collapsed' : 'concealed';
  const placed = style.position === 'absolute' || style.position === 'fixed';
  if (isClipped(style, placed)) return moves(dom, element, style) && !placed ? 'collapsed' : 'concealed';
  const folded = foldedBy(style);
  if (folded) return placed && folded === 'both' && !moves(dom, element, style) ? 'concealed' : 'collapsed';
  if ((placed || style.transform !== 'none') && isOffPage(dom, element, style))
    return moves(dom, element, style) ? 'collapsed' : 'concealed';
  return undefined;
}

/** Reading a property costs: asked only of what is out of sight. */
function moves(dom: Dom, element: Element, style: CSSStyleDeclaration): boolean {
  return isMoving(style) || isDialogue(dom, element);
}

function isMoving(style: CSSStyleDeclaration): boolean {
  const timed = style.transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
  return timed || style.animationName !== 'none' || style.transform !== 'none' || style.translate !== 'none' || style.willChange !== 'auto';
}

function isDialogue(dom: Dom, element: Element): boolean {
  const role = dom.attribute(element, 'role') ?? '';
  return (
    /^(?:alert)?dialog$|^tabpanel$/.test(role) ||
    dom.attribute(element, 'aria-modal') === 'true' ||
    dom.attribute(element, 'aria-hidden') === 'true' ||
    dom.attribute(element, 'inert') !== null
  );
}

/** `clip` works on placed elements only, `clip-path` on any. */
function isClipped(style: CSSStyleDeclaration, placed: boolean): boolean {
  if (placed && /^rect\((?:[01](?:px)?,? ?){4}\)$/.test(style.clip)) return true;
  return style.clipPath !== 'none' && /^(?:inset\((?:50|100)%|circle\(0)/.test(style.clipPath);
}

function foldedBy(style: CSSStyleDeclaration): 'one' | 'both' | undefined {
  if (style.overflowX === 'visible') return undefined;
  const flat = [style.width, style.height].filter((side) => Number.parseFloat(side) <= 1).length;
  return flat === 2 ? 'both' : flat === 1 ? 'one' : undefined;
}

/** Beyond the left or upper edge, where no scrolling leads; a fixed box beyond any edge. */
function isOffPage(dom: Dom, element: Element, style: CSSStyleDeclaration): boolean {
  const rect = dom.rect(element);
  const view = element.ownerDocument.defaultView;
  if (!view || (rect.width === 0 && rect.height === 0)) return style.transform.startsWith('matrix(0, 0, 0, 0');
  const fixed = style.position === 'fixed';
  const [x, y] = fixed ? [0, 0] : [view.scrollX, view.scrollY];
  if (rect.right + x <= 0 || rect.bottom + y <= 0) return true;
  return fixed && (rect.left >= view.innerWidth || rect.top >= view.innerHeight);
}
