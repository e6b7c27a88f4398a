import type { Stretch } from '@/lib/acquire/node-map';
import { rangeOf } from './draw';

/** The stretches of a mark, and whose they are. */
export interface Marked {
  id: string;
  stretches: readonly Stretch[];
}

interface Piece extends Stretch {
  id: string;
}

/** Tells which mark stands under a point or in an element. Earlier marks come first where they overlap. */
export class Hits {
  private readonly byNode = new Map<Node, Piece[]>();

  constructor(marks: readonly Marked[]) {
    for (const { id, stretches } of marks) {
      for (const stretch of stretches) {
        const pieces = this.byNode.get(stretch.node);
        if (pieces) pieces.push({ ...stretch, id });
        else this.byNode.set(stretch.node, [{ ...stretch, id }]);
      }
    }
  }

  /** Documents that hold marks: each has clicks of its own. */
  documents(): Set<Document> {
    return new Set([...this.byNode.keys()].flatMap((node) => node.ownerDocument ?? []));
  }

  /** The mark under a point of a document's window: by the caret that a click there would set, and only where its words really are. */
  at(document: Document, x: number, y: number): string | undefined {
    const caret = caretAt(document, x, y, this.roots(document));
    const pieces = caret ? this.byNode.get(caret.node) : undefined;
    const touched = pieces?.filter(({ start, end }) => caret && start <= caret.offset && caret.offset <= end);
    return touched?.find((piece) => covers(piece, x, y))?.id;
  }

  /** The first mark whose words stand in an element. */
  within(element: Element): string | undefined {
    for (const [node, [piece]] of this.byNode) if (piece && node.isConnected && element.contains(node)) return piece.id;
    return undefined;
  }

  private roots(document: Document): ShadowRoot[] {
    const roots = new Set<ShadowRoot>();
    for (const node of this.byNode.keys()) {
      const root = node.ownerDocument === document ? node.getRootNode() : document;
      if (isShadow(root)) roots.add(root);
    }
    return [...roots];
  }
}

/** Both browsers know `caretPositionFromPoint` (Chromium since 128); the older name is for those that take no shadow roots. */
function caretAt(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const old: Document & { caretRangeFromPoint?: (x: number, y: number) => Range | null } = document;
  const range = old.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** A caret is found for empty space beside a line, too. */
function covers(piece: Piece, x: number, y: number): boolean {
  const rects = piece.node.nodeType === 3 ? rangeOf(piece)?.getClientRects() : undefined;
  return [...(rects ?? [])].some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
}

function isShadow(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}
