import type { Framed } from '@/lib/engine/frames';
import type { ItemId, ItemStatus, Span } from '@/lib/schema/review';
import type { Segmented } from '@/lib/text/segment';
import { isChosen, refusableClauses } from './item-choice';
import { borrowerNamed, fieldStatus, isUnderBank, placesOf } from './item-fields';
import { type Mention, mayName, mentionsIn } from './item-mentions';
import { isPrompt, statusOf } from './item-status';
import { type Around, tablesAround } from './item-tables';
import { type Verb, verbFor, verbsIn } from './item-verbs';

/** An information item before it is held against the norms. Spans index the normalised text. */
export interface AskedItem {
  item: ItemId;
  status: ItemStatus;
  /** The words that say so, at most five, in the order of the text. */
  spans: Span[];
}

/** A clause with the items it names, and what stands above it. */
interface Named {
  framed: Framed;
  mentions: Mention[];
  /** Lead-ins, headings or the head of its table speak of collecting. */
  collects: boolean;
  table?: Around;
}

/** Strongest first: an item required anywhere is required. */
const STRENGTH: readonly ItemStatus[] = ['required', 'optional', 'denied', 'mentioned'];
const SPANS = 5;
/** Longest evidence, in units. */
const EVIDENCE = 48;
const COLLECTS = /(?:收集|采集|获取|授权信息|信息范围|信息类别|权限|必填)/;
/** The head of a table of what is collected, and a row of it that may be left. */
const HEADS = /(?:收集|信息|字段|数据|权限)/;
const LEAVES = /(?:^|，)(?:否|选填|可选|非必[须需要填])|可(?:以)?(?:随时)?(?:关闭|拒绝|不填)|不影响|sdk/;

/** Every information item the document names, with the words that say how: required, optional, denied or only mentioned. */
export function askedItems(framed: readonly Framed[], segmented: Segmented): AskedItem[] {
  const { passages, text } = segmented.source;
  const found = new Map<ItemId, AskedItem>();
  const clauses = namedIn(framed, segmented);
  const places = placesOf(framed, passages);
  const refusable = refusableClauses(framed, (index) => (clauses[index]?.mentions.length ?? 0) > 0);
  clauses.forEach(({ framed: each, mentions, collects, table }, index) => {
    const name = borrowerNamed(places[index], clauses.slice(index, index + 3));
    if (name) note(found, 'name', 'required', name);
    if (mentions.every(({ item }) => isSettled(found.get(item)))) return;
    const passage = passages[each.clause.passage];
    const place = places[index];
    const verbs = verbsIn(each, mentions);
    const near = clauses.slice(Math.max(0, index - 3), index + 1).flatMap((clause) => clause.mentions);
    for (const mention of mentions) {
      if (isSettled(found.get(mention.item))) continue;
      if ((passage?.kind === 'heading' && !isPrompt(mention, each)) || isUnderBank(mention, each, near)) continue;
      const verb = verbFor(mention, each, verbs);
      const optional = table ? LEAVES.test(table.row) : refusable.has(index) || isChosen(mention, each);
      const status = fieldStatus(mention, each, { passage, place, text }) ?? statusOf(mention, each, { verb, collects, optional });
      if (status && status !== 'none') note(found, mention.item, status, evidenceOf(mention, verb, each.clause));
    }
  });
  return [...found.values()];
}

function namedIn(framed: readonly Framed[], { normal, source }: Segmented): Named[] {
  const tables = tablesAround(normal.text, source.passages, normal.passages);
  return framed.map((each) => {
    if (!mayName(each)) return { framed: each, mentions: [], collects: false };
    const table = tables.get(each.clause.passage);
    const above = [...each.clause.path.map((at) => normal.passages[at]), ...each.clause.leads];
    const about = above.map((span) => (span ? normal.text.slice(span.start, span.end) : '')).join('，');
    const heads = table?.heads ?? '';
    const collects = COLLECTS.test(about) || HEADS.test(heads);
    const mentions = mentionsIn(each, { collects, permissions: `${about}${heads}`.includes('权限') });
    return { framed: each, mentions, collects, ...(table ? { table } : {}) };
  });
}

/** The words that say it: the item with its verb where that stands near in the clause, else the item alone. */
function evidenceOf(mention: Span, verb: Verb | undefined, clause: Span): Span {
  const alone = { start: mention.start, end: mention.end };
  if (!verb || verb.start < clause.start || verb.end > clause.end) return alone;
  const both = { start: Math.min(verb.from, mention.start), end: Math.max(verb.end, mention.end) };
  return both.end - both.start <= EVIDENCE ? both : alone;
}

/** Nothing stronger can be said of an item, and no more words of it are kept. */
function isSettled(known: AskedItem | undefined): boolean {
  return known !== undefined && known.status === STRENGTH[0] && known.spans.length >= SPANS;
}

function note(found: Map<ItemId, AskedItem>, item: ItemId, status: ItemStatus, span: Span): void {
  const known = found.get(item);
  if (!known || STRENGTH.indexOf(status) < STRENGTH.indexOf(known.status)) found.set(item, { item, status, spans: [span] });
  else if (known.status === status && known.spans.length < SPANS) known.spans.push(span);
}
