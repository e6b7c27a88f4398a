import { type NodeMap, type Stretch, stretchesOf } from '@/lib/acquire/node-map';
import type { Span } from '@/lib/schema/review';
import { anchor, type Quoted } from './anchor';
import { Ink, isText } from './draw';
import { reveal } from './reveal';
import { LOOKS, type LookName } from './styles';

/** A text with the way back to the page it was read from. */
export interface Reading {
  text: string;
  nodes: NodeMap;
}

export interface Marked extends Quoted {
  look: Exclude<LookName, 'current'>;
}

/** The marks in one page: draws them, finds them again when the page has changed, takes them away. */
export class PageMarks {
  private readonly ink = new Ink();
  private marks: readonly Marked[] = [];

  /** `readAgain` reads the page as it is now. */
  constructor(
    private reading: Reading,
    private readonly readAgain: () => Reading,
  ) {}

  /** Takes the page's newest reading; marks drawn before stay where they are. */
  hold(reading: Reading): void {
    this.reading = reading;
  }

  draw(marks: readonly Marked[]): { drawn: number; styled: boolean } {
    this.marks = marks;
    let drawn = 0;
    const byLook = Map.groupBy(marks, ({ look }) => look);
    for (const look of LOOKS) {
      if (look === 'current') continue;
      const spans = (byLook.get(look) ?? []).flatMap((mark) => anchor(this.reading.text, mark) ?? []);
      drawn += this.ink.draw(
        look,
        spans.flatMap((span) => stretchesOf(this.reading.nodes, span)),
      );
    }
    return { drawn, styled: this.ink.styled };
  }

  /** Draws the same marks on the reading that is held now. */
  redraw(): void {
    if (this.marks.length > 0) this.draw(this.marks);
  }

  /** Scrolls to the quoted words and marks them as the current ones. When they are no longer where they were, the page is read again. */
  locate(quoted: Quoted): { ok: true; moved: boolean; shown: boolean } | { ok: false; reason: 'text-changed' } {
    const span = this.find(quoted) ?? this.findAgain(quoted);
    if (!span) return { ok: false, reason: 'text-changed' };
    const stretches = stretchesOf(this.reading.nodes, span);
    const first = stretches[0];
    this.ink.draw('current', stretches);
    return { ok: true, moved: span.start !== quoted.start, shown: first !== undefined && reveal(first) };
  }

  /** Where quoted words stand now, without moving anything; nothing when they are gone. */
  placeOf(quoted: Quoted): Stretch[] {
    const span = this.find(quoted);
    return span ? stretchesOf(this.reading.nodes, span) : [];
  }

  /** Marks words as the current ones where they stand, without moving the page. */
  point(quoted: Quoted): void {
    this.ink.draw('current', this.placeOf(quoted));
  }

  /** Takes the current mark away and leaves the others. */
  letGo(): void {
    this.ink.erase('current');
  }

  clear(): void {
    this.marks = [];
    this.ink.clear();
  }

  private find(quoted: Quoted): Span | undefined {
    const span = anchor(this.reading.text, quoted);
    return span && this.stands(span) ? span : undefined;
  }

  private findAgain(quoted: Quoted): Span | undefined {
    this.reading = this.readAgain();
    this.redraw();
    return this.find(quoted);
  }

  /** True while the nodes under a span still hold the words that were read there. */
  private stands(span: Span): boolean {
    let words = '';
    for (const { node, start, end } of stretchesOf(this.reading.nodes, span)) {
      if (!node.isConnected) return false;
      if (!isText(node)) return true;
      if (node.length < end) return false;
      words += node.substringData(start, end - start);
    }
    return bare(words) === bare(this.reading.text.slice(span.start, span.end));
  }
}

function bare(words: string): string {
  return words.replace(/\s+/g, '');
}
