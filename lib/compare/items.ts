import type { Framed } from '@/lib/engine/frames';
import type { ItemId, ItemStatus, Span } from '@/lib/schema/review';
import type { Segmented } from '@/lib/text/segment';
import type { Passage } from '@/lib/text/types';
import { Choice } from './item-choice';
import { borrowerNamed, fieldStatus, isUnderBank, type Place, placesOf } from './item-fields';
import { isWholeLine } from './item-lines';
import type { Mention } from './item-mentions';
import { type Named, namedIn } from './item-named';
import { isInSignedPaper } from './item-owners';
import { refusableClauses } from './item-refusals';
import { isLeft, PERMISSIONS, rowOf, rowStatus } from './item-rows';
import { LeadVerbs, verbFor } from './item-scope';
import { isPrompt, type Status, statusOf } from './item-status';
import { type Verb, verbsIn } from './item-verbs';

/** An information item before it is held against the norms. Spans index the normalised text. */
export interface AskedItem {
  item: ItemId;
  status: ItemStatus;
  /** The words that say so, at most five, in the order of the text. */
  spans: Span[];
}

interface Noted {
  item: ItemId;
  status: Status;
  spans: Span[];
}

/** Strongest first: an item required anywhere is required. What is only presupposed gives way to what is said of the item elsewhere. */
const STRENGTH: readonly Status[] = ['required', 'optional', 'denied', 'presupposed', 'mentioned'];
const SPANS = 5;
/** Longest evidence, in units. */
const EVIDENCE = 48;
/** Every information item the document names, with the words that say how: required, optional, denied or only mentioned. */
export function askedItems(framed: readonly Framed[], segmented: Segmented): AskedItem[] {
  const { passages } = segmented.source;
  const found = new Map<ItemId, Noted>();
  const clauses = namedIn(framed, segmented);
  const places = placesOf(framed, passages);
  const leads = new LeadVerbs();
  const refusable = refusableClauses(framed, (index) => (clauses[index]?.mentions.length ?? 0) > 0);
  clauses.forEach((named, index) => {
    const { framed: each, mentions } = named;
    const name = borrowerNamed(places[index], clauses.slice(index, index + 3));
    if (name) note(found, 'name', 'required', name);
    if (mentions.every(({ item }) => isSettled(found.get(item)))) return;
    const verbs = verbsIn(each, mentions);
    const choice = new Choice(each);
    for (const mention of mentions) {
      if (isSettled(found.get(mention.item)) || isUnderBank(mention, index, clauses)) continue;
      const verb = verbFor(mention, each, verbs, leads);
      const status = statusIn(mention, index, {
        clauses,
        passages,
        text: segmented.source.text,
        place: places[index],
        verb,
        choice,
        refusable,
      });
      if (status) note(found, mention.item, status, evidenceOf(mention, verb, each.clause));
    }
  });
  return [...found.values()].map(({ item, status, spans }) => ({ item, status: status === 'presupposed' ? 'required' : status, spans }));
}

/** What the status of a mention is judged by beyond its own clause. */
interface Circumstances {
  clauses: readonly Named[];
  passages: readonly Passage[];
  text: string;
  place: Place | undefined;
  verb: Verb | undefined;
  choice: Choice;
  refusable: ReadonlyMap<number, boolean>;
}

/** A row of a table or of a list of permissions speaks for the item it names; else a form's field; else the words of the clause. */
function statusIn(
  mention: Mention,
  index: number,
  { clauses, passages, text, place, verb, choice, refusable }: Circumstances,
): Status | undefined {
  const named = clauses[index];
  if (!named) return undefined;
  const { framed, about, table } = named;
  if (isAsked(framed)) return undefined;
  const row = rowOf(mention, index, clauses, passages);
  if (row !== undefined) return rowStatus(row);
  const passage = passages[framed.clause.passage];
  const field = fieldStatus(mention, named, { passage, below: passages[framed.clause.passage + 1], place, text });
  if (field) return field === 'none' ? undefined : field;
  if (about.lists && isWholeLine(mention, framed.text, framed.clause)) return about.lists === 'takes' ? 'required' : 'denied';
  if (passage?.kind === 'heading' && !about.needs && !isPrompt(mention, framed) && !isInSignedPaper(mention, framed)) return undefined;
  const mayRefuse = refusable.get(index);
  const isRefusable = mayRefuse === false || (mayRefuse === true && PERMISSIONS.has(mention.item));
  const optional = table ? isLeft(table.row) : isRefusable || choice.leaves(mention);
  return statusOf(mention, framed, { verb, about, optional });
}

/** 问：申请需要填写联系人吗？ The answer says it, the question asks for nothing. */
function isAsked({ text, clause: { start, end } }: Framed): boolean {
  return YES_OR_NO.test(text.slice(Math.max(start, end - 2), end + 1)) && QUESTION.test(text.slice(start, Math.min(end, start + 8)));
}

const YES_OR_NO = /[吗么]？/;
const QUESTION = /^(?:问|q)\d{0,2}[：:.、 ]/;

/** The words that say it: the item with its verb where that stands near in the clause, else the item alone. */
function evidenceOf(mention: Span, verb: Verb | undefined, clause: Span): Span {
  const alone = { start: mention.start, end: mention.end };
  if (!verb || verb.start < clause.start || verb.end > clause.end) return alone;
  const both = { start: Math.min(verb.from, mention.start), end: Math.max(verb.end, mention.end) };
  return both.end - both.start <= EVIDENCE ? both : alone;
}

/** Nothing stronger can be said of an item, and no more words of it are kept. */
function isSettled(known: Noted | undefined): boolean {
  return known !== undefined && known.status === STRENGTH[0] && known.spans.length >= SPANS;
}

function note(found: Map<ItemId, Noted>, item: ItemId, status: Status, span: Span): void {
  const known = found.get(item);
  if (!known || STRENGTH.indexOf(status) < STRENGTH.indexOf(known.status)) found.set(item, { item, status, spans: [span] });
  else if (known.status === status && known.spans.length < SPANS) known.spans.push(span);
}
