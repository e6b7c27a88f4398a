import type { Control, Passage, PassageKind } from '@/lib/text/types';
import { Line } from './line';
import type { Hidden, Seen } from './look';
import type { NodeMap } from './node-map';

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

/** Something to press with a name on it, where it stands in the text. */
export interface Pressable {
  start: number;
  end: number;
  text: string;
  /** Index of its passage. */
  passage: number;
  url?: string;
  /** It stands in a navigation bar or footer. */
  chrome: boolean;
}

interface OpenPress {
  line: Line;
  start: number;
  url: string | undefined;
  /** Passages made before it began. */
  before: number;
}

const EDGE = /\s/;

/** Gathers words into passages, and passages into one text joined by line feeds. */
export class Collector {
  readonly passages: Passage[] = [];
  readonly map: NodeMap = { nodes: [], starts: [], lengths: [], offsets: [] };
  readonly pressables: Pressable[] = [];
  length = 0;
  private readonly parts: string[] = [];
  private lines: Line[] = [];
  private presses: { line: Line; start: number; end: number; url: string | undefined }[] = [];
  private place: Place;
  private control: Control | undefined;

  constructor(place: Place) {
    this.place = place;
  }

  get text(): string {
    return this.parts.join('\n');
  }

  /** True when the block being read has words already. */
  get hasWords(): boolean {
    return this.lines.some((line) => line.text !== '');
  }

  get hasControl(): boolean {
    return this.control !== undefined;
  }

  /** Ends the block being read; what comes next stands at `place`. */
  start(place: Place): void {
    this.flush();
    this.place = place;
  }

  add(node: Node, data: string, seen: Seen): void {
    if (seen.space === 'normal' && isBlank(data) && this.lines.length === 0) return;
    this.lineFor(seen.text).add(node, data, seen.space);
  }

  break(): void {
    for (const line of this.lines) line.break();
  }

  /** A passage of words that stand in no text node: a placeholder, the value of a button. */
  addWords(element: Element, words: string, at: { kind: PassageKind; hidden: Hidden; control?: Control }): void {
    const around = this.place;
    this.start({ ...around, kind: at.kind });
    this.lineFor(at.hidden).addWords(element, words.replace(/\s+/g, ' ').trim());
    if (at.control) this.control = at.control;
    this.start(around);
  }

  /** The block being read belongs to a control; one block speaks for one control only. */
  mark(control: Control): void {
    if (this.control) this.flush();
    this.control = control;
  }

  /** Where a link or button begins; hand the result to `pressed` at its end. */
  press(seen: Seen, url: string | undefined): OpenPress {
    const line = this.lineFor(seen.text);
    return { line, start: line.text.length, url, before: this.passages.length };
  }

  pressed(open: OpenPress): void {
    if (this.lines.includes(open.line)) {
      if (open.line.text.length > open.start) this.presses.push({ ...open, end: open.line.text.length });
      return;
    }
    // A link around whole blocks: what it holds is already in passages of its own.
    this.flush();
    for (let index = open.before; index < this.passages.length; index++) this.pressBlock(index, open.url);
  }

  flush(): void {
    if (this.lines.length === 0) return;
    const lines = this.lines;
    this.lines = [];
    const order = (line: Line) => (line.hidden === undefined ? 0 : line.hidden === 'collapsed' ? 1 : 2);
    let kept = false;
    for (const line of lines.sort((a, b) => order(a) - order(b))) kept = this.keep(line) || kept;
    this.presses = [];
    // A tick box alone in its block speaks for the words in the next one.
    if (kept || !isTick(this.control)) this.control = undefined;
  }

  private lineFor(hidden: Hidden): Line {
    const known = this.lines.find((line) => line.hidden === hidden);
    if (known) return known;
    const line = new Line(hidden);
    this.lines.push(line);
    return line;
  }

  /** Makes a passage of a line unless it is blank. Words that are seen otherwise than their block's stand after it, in one of their own. */
  private keep(line: Line): boolean {
    const { text } = line;
    let start = 0;
    let end = text.length;
    while (start < end && EDGE.test(text.charAt(start))) start++;
    while (end > start && EDGE.test(text.charAt(end - 1))) end--;
    if (start === end) return false;
    const at = this.parts.length === 0 ? 0 : this.length + 1;
    line.copyRuns(this.map, start, end, at);
    this.parts.push(text.slice(start, end));
    this.length = at + end - start;
    const presses = this.presses.filter((press) => press.line === line);
    this.passages.push(this.passage({ start: at, end: this.length }, line, presses));
    for (const press of presses) this.keepPress(press, start, end, at);
    return true;
  }

  private passage(span: { start: number; end: number }, line: Line, presses: readonly { start: number; end: number }[]): Passage {
    const { kind, level, cell } = this.place;
    const common = kind === 'paragraph' || kind === 'list-item';
    const alone = presses.length > 0 && covers(presses, line.text);
    return {
      ...span,
      kind: common && this.control ? 'label' : common && alone ? 'link' : kind,
      ...(level !== undefined && { level }),
      ...(line.hidden && { hidden: line.hidden }),
      ...(this.control && { control: this.control }),
      ...(cell && { cell }),
    };
  }

  private keepPress(
    press: { start: number; end: number; url: string | undefined; line: Line },
    from: number,
    to: number,
    at: number,
  ): void {
    const start = Math.max(press.start, from);
    const end = Math.min(press.end, to);
    const text = press.line.text.slice(start, end).trim();
    if (!text) return;
    this.pressables.push({
      start: at + start - from,
      end: at + end - from,
      text,
      passage: this.passages.length - 1,
      chrome: this.place.chrome,
      ...(press.url !== undefined && { url: press.url }),
    });
  }

  private pressBlock(index: number, url: string | undefined): void {
    const passage = this.passages[index];
    if (!passage) return;
    if (passage.kind === 'paragraph' || passage.kind === 'list-item') passage.kind = 'link';
    const { start, end } = passage;
    this.pressables.push({
      start,
      end,
      text: this.parts[index] ?? '',
      passage: index,
      chrome: this.place.chrome,
      ...(url !== undefined && { url }),
    });
  }
}

function isTick(control: Control | undefined): boolean {
  return control !== undefined && control.checked !== undefined;
}

function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code !== 32 && !(code >= 9 && code <= 13)) return false;
  }
  return true;
}

/** True when nothing but spaces stands outside the presses. */
function covers(presses: readonly { start: number; end: number }[], text: string): boolean {
  let done = 0;
  for (const { start, end } of presses) {
    if (text.slice(done, start).trim()) return false;
    done = Math.max(done, end);
  }
  return text.slice(done).trim() === '';
}
