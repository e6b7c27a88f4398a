import type { Dom } from './dom';
import type { Hidden } from './look';

/**
 * Whether a style takes an element with all it holds out of sight. What the page can bring back (a drawer beside the screen, a folded
 * panel, a part that fades in) is `collapsed`; what no click brings back is `concealed`. In doubt `collapsed`, which counts in a verdict.
 */
export function hidesAll(dom: Dom, element: Element, style: CSSStyleDeclaration): Hidden {
  if (style.contentVisibility === 'hidden') return 'collapsed';
  // Reading a property costs; the rarely needed ones are asked for last.
  const moves = () => isMoving(style) || isDialogue(dom, element);
  if (Number.parseFloat(style.opacity) < 0.05)
    return style.pointerEvents === 'none' || style.visibility !== 'visible' || moves() ? 'collapsed' : 'concealed';
  const placed = style.position === 'absolute' || style.position === 'fixed';
  if (placed && isClipped(style)) return 'concealed';
  const folded = foldedBy(style);
  if (folded) return placed && folded === 'both' && !moves() ? 'concealed' : 'collapsed';
  if ((placed || style.transform !== 'none') && isOffPage(dom, element, style)) return moves() ? 'collapsed' : 'concealed';
  return undefined;
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

function isClipped(style: CSSStyleDeclaration): boolean {
  return (
    /^rect\((?:[01](?:px)?,? ?){4}\)$/.test(style.clip) ||
    /^inset\((?:50|100)%/.test(style.clipPath) ||
    style.clipPath.startsWith('circle(0')
  );
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
