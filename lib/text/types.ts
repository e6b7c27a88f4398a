import type { SourceKind, Span, Unread } from '@/lib/schema/review';

/** What a passage is on the page; `label`, `button` and `control` are interface text, `link` is an anchor's words standing alone. */
export type PassageKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'label' | 'button' | 'control' | 'link';

/** The state of a form control, as evidence: a consent box ticked in advance, a field for a contact person. */
export interface Control {
  type: string;
  checked?: boolean;
  required?: boolean;
}

/** A block of a source in reading order. Spans do not overlap and ascend; offsets index `Source.text`. */
export interface Passage extends Span {
  kind: PassageKind;
  /** Heading level 1–6, when the page says so. */
  level?: number;
  /** `collapsed`: the reader can open it. `concealed`: nobody can see it. */
  hidden?: 'collapsed' | 'concealed';
  control?: Control;
  /** Row and column of a table cell, and the number of its table on the page. */
  cell?: { table: number; row: number; column: number; header: boolean };
}

/** Text read from somewhere, ready to be reviewed. */
export interface Source {
  kind: SourceKind;
  url?: string;
  title?: string;
  /** ISO time of reading, given by the caller: the core has no clock. */
  retrievedAt?: string;
  /** The text that every offset indexes. */
  text: string;
  passages: Passage[];
  unread: Unread[];
  /** Set by the acquirer for a page: what Readability says of it. */
  article?: { isArticle: boolean /** part of the page's text inside the article, 0–1 */; share: number };
}
