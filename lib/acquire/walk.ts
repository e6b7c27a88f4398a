import { Collector, type Place } from './collector';
import { type ControlContext, readControl, readLabel } from './controls';
import { isElement } from './dom';
import { eachChild, frameDocument, type PageEnv } from './env';
import { wordsOf } from './generated';
import { ROOT, type Seen } from './look';
import { partOf } from './part-of';
import type { Field, Part } from './parts';
import { placeOf } from './place';
import { isPressable, pressUrl } from './press';
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

export interface Walk {
  collector: Collector;
  parts: Part[];
  fields: Field[];
  /** True when the page was longer than what is read of one. */
  cut: boolean;
}

/** Reads a document in one pass over the nodes it shows, frames and shadow trees in their places. `onSeen` hears of every element. */
export function walk(document: Document, env: PageEnv, onSeen?: (element: Element, seen: Seen, parent: Seen) => void): Walk {
  const { dom } = env;
  const outside: Place = { kind: 'paragraph', chrome: false, base: env.url, labelled: false };
  const collector = new Collector(outside);
  const result: Walk = { collector, parts: [], fields: [], cut: false };
  const controls: ControlContext = { env, collector, fields: result.fields, labels: new Map() };
  let tables = 0;
  let nodes = 0;
  let units = 0;

  const spent = (depth: number): boolean => {
    if (++nodes > MOST_NODES || depth > MOST_DEPTH) result.cut = true;
    return result.cut;
  };

  const visit = (node: Node, seen: Seen, place: Place, depth: number): void => {
    if (spent(depth)) return;
    const type = dom.type(node);
    if (type === 3) words(node, seen);
    else if (type === 1 && isElement(dom, node)) element(node, seen, place, depth);
  };

  const words = (node: Node, seen: Seen): void => {
    const data = node.nodeValue ?? '';
    const room = MOST_UNITS - units;
    units += data.length;
    if (units > MOST_UNITS) result.cut = true;
    collector.add(node, data.length > room ? data.slice(0, room) : data, seen);
  };

  const element = (node: Element, parent: Seen, place: Place, depth: number): void => {
    const tag = dom.tag(node);
    if (SKIPPED_TAGS.has(tag)) return;
    const seen = env.look.at(node, tag, parent);
    onSeen?.(node, seen, parent);
    if (tag === 'br') collector.break();
    if (tag === 'br' || readControl(controls, node, tag, seen, place)) return;
    if (tag === 'table') tables++;
    const frame = frameDocument(env, node, tag);
    if (frame) inFrame(frame, seen, place, depth);
    const spoken = spokenWords(dom, node, tag);
    const part = frame ? undefined : partOf(env, node, tag, seen, place.base);
    if (part) result.parts.push(part);
    if (LEAVES.has(tag) || part?.kind === 'pdf') {
      if (spoken) collector.addInline(node, spoken, seen);
      return;
    }
    const next = placeOf(env, node, tag, place, tables);
    const apart = seen.block || tag === 'button' || tag === 'textarea';
    if (apart) collector.start(next);
    const press = isPressable(dom, node, tag) ? collector.press(seen, pressUrl(dom, node, next.base)) : undefined;
    readLabel(controls, node, tag);
    if (spoken) collector.addInline(node, spoken, seen);
    generated(node, seen.before, seen);
    eachChild(env, node, tag, (child) => visit(child, seen, next, depth + 1));
    generated(node, seen.after, seen);
    if (press) collector.pressed(press);
    if (apart) collector.start(place);
  };

  const generated = (node: Element, content: string | undefined, seen: Seen): void => {
    const shown = content === undefined ? '' : wordsOf(content, (name) => dom.attribute(node, name));
    if (shown) collector.addInline(node, shown, seen);
  };

  const inFrame = (frame: Document, seen: Seen, place: Place, depth: number): void => {
    const within: Place = { ...outside, base: frame.baseURI };
    collector.start(within);
    const root = dom.root(frame);
    if (root) visit(root, { ...ROOT, hidden: seen.hidden, text: seen.hidden }, within, depth + 1);
    collector.start(place);
  };

  const root = dom.root(document);
  if (root) visit(root, ROOT, outside, 0);
  collector.flush();
  return result;
}
