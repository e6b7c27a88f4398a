import type { Passage, PassageKind } from '@/lib/text/types';

/** Where the walker is in a table. */
export interface TableState {
  number: number;
  row: number;
  column: number;
}

/** What the walker knows of the place where a text stands. */
export interface Place {
  kind: PassageKind;
  level?: number;
  cell?: NonNullable<Passage['cell']>;
  /** In a navigation bar or footer. */
  chrome: boolean;
  /** The table around, while it is one of data. */
  table?: TableState;
  /** Address that links here are relative to. */
  base: string;
  /** In a `<label>`: its control is already spoken for. */
  labelled: boolean;
}
