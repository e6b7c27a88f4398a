import type { Place } from './around';
import { Collector } from './collector';
import { type ControlContext, readControl, readLabel } from './controls';
import { isElement } from './dom';
import { firstIn, frameDocument, type PageEnv, slottedIn } from './env';
import { wordsOf } from './generated';
import { ROOT, type Seen } from './look';
import { ordinaryTeller } from './ordinary';
import { partOf } from './part-of';
import type { Field, Part } from './parts';
import { placeOf } from './place';
import { isPressable, pressUrl } from './press';
import type { OpenPress } from './pressable';
import { spokenWords } from './spoken';
import { SKIPPED_TAGS } from './tags';

/**
 * Where reading stops: a page past either is named as too long. Half a dozen of the longest agreements there are fit in; the rules need
 * about a second for as much text when every clause of it is one they look at.
 */
export const MOST_UNITS = 300_000;
export const MOST_NODES = 400_000;
export const MOST_DEPTH = 1_000;

/** What stands inside these is for browsers that cannot show them. */
const LEAVES: ReadonlySet<string> = new Set(['iframe', 'frame', 'canvas', 'img', 'embed']);
/** Nodes read between two looks at the clock. */
const BETWEEN_LOOKS = 256;

export type OnSeen = (element: Element, seen: Seen, parent: Seen) => void;

/** An element whose children are being read, or a frame whose document is. */
interface Level {
  element: Element;
  next: Node | null | undefined;
  /** What stands in a slot, in place of its own children, and how far it was read. */
  slotted: readonly Node[] | undefined;
  at: number;
  /** How its children are seen, and where they stand. */
  seen: Seen;
  place: Place;
  /** Where the element itself stands, when it is a block of its own. */
  around: Place | undefined;
  press: OpenPress | undefined;
}

/**
 * Reads a document in one pass over the nodes it shows, frames and shadow trees in their places. The pass can pause: a page that changes
 * meanwhile is read as it is at each moment, a node that goes away takes those behind it along.
 */
export class Walk {
  readonly collector: Collector;
  readonly parts: Part[] = [];
  readonly fields: Field[] = [];
  /** True when the page was longer than what is read of one. */
  cut = false;
  private readonly outside: Place;
  private readonly controls: ControlContext;
  private readonly isOrdinary: (element: Element, tag: string) => boolean;
  private readonly levels: Level[] = [];
  private tables = 0;
  private nodes = 0;
  private units = 0;
  private untilLook = BETWEEN_LOOKS;

  /** `onSeen` hears of every element that is read. */
  constructor(
    document: Document,
    private readonly env: PageEnv,
    private readonly onSeen?: OnSeen,
  ) {
    this.outside = { kind: 'paragraph', chrome: false, base: env.url, labelled: false };
    this.collector = new Collector(this.outside);
    this.controls = { env, collector: this.collector, fields: this.fields, labels: new Map() };
    this.isOrdinary = ordinaryTeller(env.dom);
    const root = env.dom.root(document);
    if (root) this.visit(root, ROOT, this.outside);
  }

  /** Reads on, to the end or until `isLate` says so; true at the end. */
  run(isLate?: () => boolean): boolean {
    const { dom } = this.env;
    for (let level = this.levels.at(-1); level; level = this.levels[this.levels.length - 1]) {
      const node = level.next;
      if (!node) {
        this.levels.pop();
        this.leave(level);
        continue;
      }
      level.next = level.slotted ? level.slotted[++level.at] : dom.next(node);
      this.visit(node, level.seen, level.place);
      if (isLate && --this.untilLook <= 0) {
        this.untilLook = BETWEEN_LOOKS;
        if (isLate()) return false;
      }
    }
    this.collector.flush();
    return true;
  }

  private visit(node: Node, seen: Seen, place: Place): void {
    const { dom } = this.env;
    if (++this.nodes > MOST_NODES || this.levels.length > MOST_DEPTH) this.cut = true;
    const type = dom.type(node);
    if (this.cut) this.end();
    else if (type === 3) this.words(node, seen);
    else if (type === 1 && isElement(dom, node)) this.element(node, seen, place);
  }

  /** No more children, of any element that is open. */
  private end(): void {
    for (const level of this.levels) level.next = null;
  }

  private words(node: Node, seen: Seen): void {
    const data = node.nodeValue ?? '';
    const room = MOST_UNITS - this.units;
    this.units += data.length;
    if (this.units > MOST_UNITS) this.cut = true;
    this.collector.add(node, data.length > room ? data.slice(0, room) : data, seen);
  }

  private element(node: Element, parent: Seen, place: Place): void {
    const { env, collector } = this;
    const tag = env.dom.tag(node);
    if (SKIPPED_TAGS.has(tag)) return;
    const seen = env.look.at(node, tag, parent);
    this.onSeen?.(node, seen, parent);
    if (!this.isOrdinary(node, tag)) this.special(node, tag, seen, place);
    else {
      if (seen.block) collector.start(place);
      this.enter(node, tag, seen, place, seen.block ? place : undefined);
    }
  }

  private special(node: Element, tag: string, seen: Seen, place: Place): void {
    const { env, collector, controls } = this;
    const { dom } = env;
    if (tag === 'br') collector.break();
    if (tag === 'br' || readControl(controls, node, tag, seen, place)) return;
    if (tag === 'table') this.tables++;
    const frame = frameDocument(env, node, tag);
    const spoken = spokenWords(dom, node, tag);
    if (frame) {
      if (spoken) collector.addInline(node, spoken, seen);
      this.frame(node, frame, seen, place);
      return;
    }
    const part = partOf(env, node, tag, seen, place.base);
    if (part) this.parts.push(part);
    if (LEAVES.has(tag) || part?.kind === 'pdf') {
      if (spoken) collector.addInline(node, spoken, seen);
      return;
    }
    const next = placeOf(env, node, tag, place, this.tables);
    const apart = seen.block || tag === 'button' || tag === 'textarea';
    if (apart) collector.start(next);
    const press = isPressable(dom, node, tag) ? collector.press(seen, pressUrl(dom, node, next.base)) : undefined;
    readLabel(controls, node, tag);
    if (spoken) collector.addInline(node, spoken, seen);
    this.enter(node, tag, seen, next, apart ? place : undefined, press);
  }

  private enter(element: Element, tag: string, seen: Seen, place: Place, around: Place | undefined, press?: OpenPress): void {
    if (seen.before !== undefined) this.generated(element, seen.before, seen);
    const slotted = slottedIn(this.env, element, tag);
    const next = slotted ? slotted[0] : firstIn(this.env, element);
    this.levels.push({ element, next, slotted, at: 0, seen, place, around, press });
  }

  private frame(element: Element, frame: Document, seen: Seen, around: Place): void {
    // The first look into a document costs as much as thousands of its nodes.
    this.untilLook = 0;
    const place: Place = { ...this.outside, base: frame.baseURI };
    this.collector.start(place);
    const within: Seen = { ...ROOT, hidden: seen.hidden, text: seen.hidden };
    const root = this.env.dom.root(frame);
    this.levels.push({ element, next: root, slotted: [], at: 0, seen: within, place, around, press: undefined });
  }

  private leave({ element, seen, around, press }: Level): void {
    const { collector } = this;
    if (seen.after !== undefined) this.generated(element, seen.after, seen);
    if (press) collector.pressed(press);
    if (around) collector.start(around);
  }

  private generated(element: Element, content: string, seen: Seen): void {
    const shown = wordsOf(content, (name) => this.env.dom.attribute(element, name));
    if (shown) this.collector.addInline(element, shown, seen);
  }
}
