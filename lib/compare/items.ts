import type { Framed } from '@/lib/engine/frames';
import type { ItemId, ItemStatus, Span } from '@/lib/schema/review';
import type { Segmented } from '@/lib/text/segment';
import type { Passage } from '@/lib/text/types';
import { isChosen, refusableClauses } from './item-choice';
import { isField, namesBorrower, OPTIONAL, type Place, placesOf } from './item-fields';
import { type Mention, mentionsIn } from './item-mentions';
import { isPrompt, statusOf } from './item-status';
import { tablesAround } from './item-tables';
import { type Verb, verbFor, verbsIn } from './item-verbs';

/** An information item before it is held against the norms. Spans index the normalised text. */
export interface AskedItem {
  item: ItemId;
  status: ItemStatus;
  spans: Span[];
}

/** Strongest first: an item required anywhere is required. */
const STRENGTH: readonly ItemStatus[] = ['required', 'optional', 'denied', 'mentioned'];
const SPANS = 5;
/** A field nobody has filled in: nothing, or the next label, follows. */
const BLANK = /^(?:号|码|号码|信息)?：(?:$|[^，。；：]{2,8}：)/;
const STARRED = 20;
/** Longest evidence, in units. */
const EVIDENCE = 48;
/** A table of what is collected, and a row of it that may be left. */
const HEADS = /(?:收集|信息|字段|数据|权限)/;
const LEAVES = /(?:^|，)(?:否|选填|可选|非必[须需要填])|可(?:以)?(?:随时)?(?:关闭|拒绝|不填)|不影响|sdk/;
const COLLECTS = /(?:收集|采集|获取|授权信息|信息范围|信息类别|权限|必填)/;

/** Every information item the document names, with the words that say how: required, optional, denied or only mentioned. */
export function askedItems(framed: readonly Framed[], { normal, source }: Segmented): AskedItem[] {
  const found = new Map<ItemId, AskedItem>();
  const tables = tablesAround(normal.text, source.passages, normal.passages);
  const clauses = framed.map((each) => {
    const table = tables.get(each.clause.passage);
    const above = [...each.clause.path.map((at) => normal.passages[at]), ...each.clause.leads];
    const about = [...above.map((span) => wordsOf(normal.text, span)), ...(table ? [table.heads] : [])].join('，');
    const collects = COLLECTS.test(about) || (table !== undefined && HEADS.test(table.heads));
    return { framed: each, collects, table, mentions: mentionsIn(each, { collects, permissions: about.includes('权限') }) };
  });
  const places = placesOf(framed, source.passages);
  const refusable = refusableClauses(framed, (index) => (clauses[index]?.mentions.length ?? 0) > 0);
  clauses.forEach(({ framed: each, mentions, collects, table }, index) => {
    if (namesBorrower(places[index], clauses.slice(index, index + 3))) note(found, { item: 'name', ...each.clause }, 'required');
    const passage = source.passages[each.clause.passage];
    if (mentions.length === 0) return;
    const verbs = verbsIn(each, mentions);
    const near = clauses.slice(Math.max(0, index - 3), index + 1).flatMap((clause) => clause.mentions);
    for (const mention of mentions) {
      if (passage?.kind === 'heading' && !isPrompt(mention, each)) continue;
      const field = isUnderBank(mention, each, near)
        ? 'none'
        : fieldStatus(mention, each, passage && starred(passage, source.text), places[index]);
      const optional = table ? LEAVES.test(table.row) : refusable.has(index) || isChosen(mention, each);
      const verb = verbFor(mention, each, verbs);
      const status = field ?? statusOf(mention, each, { verb, collects, optional });
      if (status && status !== 'none') note(found, { ...mention, ...evidenceOf(mention, verb, each.clause) }, status);
    }
  });
  return [...found.values()];
}

function wordsOf(text: string, span: Span | undefined): string {
  return span ? text.slice(span.start, span.end) : '';
}

/** The status a form or a contract's head gives; `none` for a field of somebody else, undefined for running text. */
function fieldStatus(
  mention: Mention,
  each: Framed,
  passage: Passage | undefined,
  place: Place | undefined,
): ItemStatus | 'none' | undefined {
  const isContact = mention.item === 'emergency-contact';
  if (place?.owner === 'contact' && !isContact) return 'none';
  if (passage?.kind === 'label' || passage?.kind === 'control') {
    const words = each.text.slice(each.clause.start, each.clause.end);
    const isOptional = OPTIONAL.test(words) || (isContact && place?.optional === true);
    return isOptional && passage.control?.required !== true ? 'optional' : 'required';
  }
  if (isField(mention, each) && BLANK.test(each.text.slice(mention.end, Math.min(each.clause.end, mention.end + 14)))) {
    return place?.owner === 'other' ? 'none' : 'required';
  }
  if (place?.owner && place.owner !== 'contact' && isField(mention, each)) return place.owner === 'borrower' ? 'required' : 'none';
  return undefined;
}

/** The words that say it: the item with its verb where that stands near in the clause, else the item alone. */
function evidenceOf(mention: Span, verb: Verb | undefined, clause: Span): Span {
  if (!verb || verb.start < clause.start || verb.end > clause.end) return { start: mention.start, end: mention.end };
  const span = { start: Math.min(verb.start, mention.start), end: Math.max(verb.end, mention.end) };
  return span.end - span.start <= EVIDENCE ? span : { start: mention.start, end: mention.end };
}

/** A line marked by a star in front (*单位名称) is the label of a field, whatever the text was read from. */
function starred(passage: Passage, text: string): Passage {
  const isShort = passage.end - passage.start <= STARRED;
  return isShort && /^[*＊]\p{Script=Han}/u.test(text.slice(passage.start, passage.start + 4)) ? { ...passage, kind: 'label' } : passage;
}

/** 账号： below 开户行： is the number of the bank account. */
function isUnderBank(mention: Mention, each: Framed, near: readonly Mention[]): boolean {
  const isBelow = near.some(({ item, start }) => item === 'bank-card' && start < mention.start);
  return mention.item === 'account' && isBelow && isField(mention, each);
}

function note(found: Map<ItemId, AskedItem>, { item, start, end }: Mention, status: ItemStatus): void {
  const known = found.get(item);
  if (!known || STRENGTH.indexOf(status) < STRENGTH.indexOf(known.status)) found.set(item, { item, status, spans: [{ start, end }] });
  else if (known.status === status && known.spans.length < SPANS) known.spans.push({ start, end });
}
