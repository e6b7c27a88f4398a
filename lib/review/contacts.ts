import type { AskedItem } from '@/lib/compare/items';
import { isOneOf } from '@/lib/engine/concepts';
import type { Framed } from '@/lib/engine/frames';
import type { Match } from '@/lib/engine/match';
import type { Span } from '@/lib/schema/review';
import type { Clause } from '@/lib/text/segment';
import type { Control } from '@/lib/text/types';
import type { Reading } from './engine';
import type { ContactsFacts } from './verdict';

const NUMERALS: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const COUNTED = /(\d{1,2}|[一二两三四五六七八九十])(?:个|位|名)(?:[^，。；！？\n]{0,12}?)(?:联系人|联络人|亲友|亲属)/g;
const COUNTED_AFTER = /(?:联系人|联络人)[^。；！？\n]{0,14}?(\d{1,2}|[一二两三四五六七八九十])(?:个|位|名|人)/g;
const KIN = /(\d{1,2}|[一二两三四五六七八九十])(?:个|位|名)(?:直系)?(?:亲属|亲友|家人|家属|父母|配偶|同事|朋友|同学|亲戚)/g;
const ORDINAL = /(?:第([一二三四五六七八九十])|^|[^\d第])(?:位|个)?(?:紧急)?(?:联系人|联络人)([一二三四五1-9])?/g;
const OPEN =
  /(?:若干|多位|多名|多个|数名|数位|至少|不少于|不低于)(?:[^，。；]{0,6})(?:联系人|联络人|亲友)|(?:联系人|联络人)[^，。；]{0,8}(?:若干|至少|不少于|以上)|(?:增加|追加|补充|更换)[^，。；]{0,6}联系人/;

/**
 * Number, duty and manner of the contact persons asked for, gathered over the whole document before severity (design §4). Looks at the
 * clauses of emergency-contact findings, those beside them (±2) that speak of contacts, and fields for contact persons.
 */
export function contactsFacts(reading: Reading, items: readonly AskedItem[]): ContactsFacts {
  const sure = reading.matches.filter((match) => match.certainty !== 'low' && !isConcealed(reading, match));
  const asks = sure.filter((match) => match.rule.id === 'emergency-contact-request');
  const asking = new Set([...asks.map((match) => match.clause), ...namedBy(reading, items)]);
  const about = clausesAbout(reading, [...asking]);
  const count = countIn(about);
  const has = (concept: string) => about.some((each) => [...each.hits, ...each.leadHits].some((hit) => isOneOf(hit.concept, concept)));
  const controls = about
    .map((each) => reading.segmented.source.passages[each.clause.passage]?.control)
    .filter((control): control is Control => control !== undefined);
  const optional = has('manner.optional');
  return {
    takesContactBook: sure.some((match) => TAKES_BOOK.has(match.rule.id) && match.severity === 'beyond'),
    asked: asking.size > 0,
    // Who takes the book for a feature of the reader's own denies nothing.
    denied: denies(sure, items) && !sure.some((match) => TAKES_BOOK.has(match.rule.id)),
    ...(count === undefined ? {} : { count }),
    countOpen: about.some((each) => OPEN.test(textOf(each))),
    mandatory:
      !optional &&
      (has('manner.mandatory') ||
        [...asking].some((index) => isDuty(reading.framed[index])) ||
        refused(reading, asks) ||
        controls.some((control) => control.required === true)),
    optional,
    byHand: has('manner.by-hand') || controls.length > 0 || about.some((each) => /请(?:输入|填写)/.test(textOf(each))),
  };
}

/** What only some feature asks for (a contact for a delivery) is no contact person of the loan. */
const FOR_LOAN = /紧急|应急|第[一二三]|联[系络]人[一二三1-3]/;

/** The clauses that ask for contact persons by the comparison's reading: forms and lists are no sentences for a rule. */
function namedBy({ framed, segmented }: Reading, items: readonly AskedItem[]): number[] {
  const asked = items.find(({ item }) => item === 'emergency-contact');
  if (!asked) return [];
  const isShown = ({ passage }: Clause) => segmented.source.passages[passage]?.hidden !== 'concealed';
  const isAsked = ({ start, end }: Span) =>
    asked.status === 'required' || (asked.status === 'optional' && FOR_LOAN.test(segmented.normal.text.slice(start, end)));
  return asked.spans.filter(isAsked).flatMap(({ start, end }) => {
    const index = framed.findIndex(({ clause }) => clause.start <= start && end <= clause.end);
    const each = framed[index];
    return each && isShown(each.clause) ? [index] : [];
  });
}

/** Says outright that contacts are typed or not taken, or denies the item. */
function denies(sure: readonly Match[], items: readonly AskedItem[]): boolean {
  return (
    sure.some((match) => match.rule.id === 'compliant-contacts') ||
    items.some(({ item, status }) => status === 'denied' && (item === 'emergency-contact' || item === 'contact-book'))
  );
}

/** The reader must give them: 须一并提交, 请留下. */
function isDuty(each: Framed | undefined): boolean {
  if (!each) return false;
  return DUTY.test(textOf(each)) || each.frames.some(({ acts, modality }) => modality?.concept === 'modality.must' && acts.some(isGiving));
}

function isGiving({ concept }: { concept: string }): boolean {
  return concept === 'act.provide' || concept === 'act.designate';
}

const DUTY = /(?:^|[，：])请(?:您)?(?:如实|准确)?(?:留下|提供|准备|补充|预留|登记|添加|指定)/;

/** Refusing means no service, said in the clause that asks. */
function refused({ matches }: Reading, asks: readonly Match[]): boolean {
  return matches.some((match) => match.rule.id === 'forced-consent' && asks.some((ask) => ask.clause === match.clause));
}

const TAKES_BOOK = new Set(['contact-book-access', 'emergency-contact-from-contact-book']);

function isConcealed({ framed, segmented }: Reading, match: Match): boolean {
  const passage = framed[match.clause]?.clause.passage;
  return passage !== undefined && segmented.source.passages[passage]?.hidden === 'concealed';
}

function clausesAbout({ framed }: Reading, asking: readonly number[]): Framed[] {
  const wanted = new Set<number>();
  for (const index of asking) {
    for (let i = index - 2; i <= index + 4; i++) {
      const each = framed[i];
      if (each && (Math.abs(i - index) <= 1 || /联系人|联络人|填写|不填/.test(textOf(each)))) wanted.add(i);
    }
  }
  return [...wanted].sort((a, b) => a - b).flatMap((index) => framed[index] ?? []);
}

function textOf({ text, clause }: Framed): string {
  return text.slice(clause.start, clause.end);
}

/** 一位亲属和一位同事 are two. */
function kinIn(words: string): number {
  let sum = 0;
  for (const [, number = ''] of words.matchAll(KIN)) sum += NUMERALS[number] ?? Number(number);
  return sum;
}

function countIn(clauses: readonly Framed[]): number | undefined {
  let count: number | undefined;
  const take = (words: string | undefined) => {
    if (!words) return;
    const value = NUMERALS[words] ?? Number(words);
    if (Number.isInteger(value) && value > 0) count = Math.max(count ?? 0, value);
  };
  for (const each of clauses) {
    const words = textOf(each);
    take(String(kinIn(words)));
    for (const pattern of [COUNTED, COUNTED_AFTER]) for (const match of words.matchAll(pattern)) take(match[1]);
    for (const match of words.matchAll(ORDINAL)) take(match[1] ?? match[2]);
  }
  return count;
}
