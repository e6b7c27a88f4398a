import type { Severity } from '@/lib/schema/review';

/** What is shown in the page besides marks. All words are ready: the script in the tab knows no catalogue and no pack. */
export interface InPage {
  /** In the order of the text. */
  cards: CardWords[];
  words: PageWords;
  /** One step larger, as everywhere in elder mode. */
  elder: boolean;
  /** Only for sites where the person wants it, and until 知道了. */
  strip?: StripWords;
}

/** What the card says of one finding. */
export interface CardWords {
  id: string;
  mark: Severity | 'unsure';
  /** 越界, 留意 … */
  severity: string;
  title: string;
  quote: string;
  why: string;
  next: string;
  norms: { name: string; tags: string[] }[];
  roles: { label: string; words: string }[];
}

/** The words around every card. */
export interface PageWords {
  language: string;
  close: string;
  previous: string;
  next: string;
  whatToDo: string;
  why: string;
  findings: string;
  clear: string;
}

/** What the strip says when 同意 is about to be pressed. */
export interface StripWords {
  language: string;
  text: string;
  look: string;
  dismiss: string;
}
