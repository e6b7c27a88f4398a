import type { Stretch } from '@/lib/acquire/node-map';
import { HIGHLIGHT_CSS, LOOKS, type LookName } from './styles';

/**
 * Text nodes longer than this are marked only where a person asks: a browser lays out such a line in one piece, and a style for its marks
 * would keep the tab busy for seconds. No more than this is read of a page.
 */
const LONGEST_NODE = 1_000_000;

type View = Window & typeof globalThis;
type Root = Document | ShadowRoot;

/**
 * Draws marks by the CSS Custom Highlight API: ranges and one adopted style sheet per root, no node of the page is touched. A frame has a
 * registry and constructors of its own; a shadow root shares its document's registry but needs the sheet.
 */
export class Ink {
  private readonly views = new Set<View>();
  private readonly sheets = new Map<Root, CSSStyleSheet>();
  /** False once a root refused a style sheet; the caller then brings the styles in another way. */
  styled = true;

  /** Replaces the marks of one look. Returns how many ranges were drawn; 0 where the browser has no highlights. */
  draw(look: LookName, stretches: readonly Stretch[]): number {
    this.erase(look);
    const texts = stretches.filter(({ node }) => isText(node) && (look === 'current' || node.length <= LONGEST_NODE));
    const byView = Map.groupBy(texts, ({ node }) => node.ownerDocument?.defaultView);
    let drawn = 0;
    for (const [view, within] of byView) {
      if (!view || !('Highlight' in view)) continue;
      const ranges = within.flatMap((stretch) => rangeOf(stretch) ?? []);
      const highlight = new view.Highlight(...ranges);
      highlight.priority = LOOKS.indexOf(look);
      view.CSS.highlights.set(`bys-${look}`, highlight);
      this.views.add(view);
      for (const root of new Set(within.map(({ node }) => node.getRootNode()))) this.dress(view, root);
      drawn += ranges.length;
    }
    return drawn;
  }

  erase(look: LookName): void {
    for (const view of this.views) view.CSS.highlights.delete(`bys-${look}`);
  }

  clear(): void {
    for (const look of LOOKS) this.erase(look);
    for (const [root, sheet] of this.sheets) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    this.sheets.clear();
    this.views.clear();
    this.styled = true;
  }

  private dress(view: View, root: Node): void {
    if (!isRoot(root) || this.sheets.has(root)) return;
    try {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(HIGHLIGHT_CSS);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      this.sheets.set(root, sheet);
    } catch {
      this.styled = false;
    }
  }
}

/** The range of a stretch of text; undefined when its node has become shorter or left the page. */
export function rangeOf({ node, start, end }: Stretch): Range | undefined {
  // Its length, not its data: some browsers copy all of it at each look.
  if (!node.isConnected || (isText(node) ? node.length : 0) < end) return undefined;
  const range = node.ownerDocument?.createRange();
  range?.setStart(node, start);
  range?.setEnd(node, end);
  return range;
}

/** Whether a node is of text, in whatever realm. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

// Node types, not `instanceof`: a frame's nodes belong to another realm.
function isRoot(node: Node): node is Root {
  return (node.nodeType === 9 || node.nodeType === 11) && 'adoptedStyleSheets' in node;
}
