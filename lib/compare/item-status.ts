import type { Framed } from '@/lib/engine/frames';
import type { ItemStatus, Span } from '@/lib/schema/review';
import type { Mention } from './item-mentions';
import { type Verb, verbsFor } from './item-verbs';

/** A denial with exceptions denies nothing: 不会…，但以下情况除外. */
const EXCEPTED = /(?:除外|除非|以下情(?:况|形)|下列情(?:况|形)|另有(?:约定|规定))/;
const DEFINES = /(?:是指|系指|指的是|：指|所说的|所称|是能识别|是能够|统称为)/;
const OWNED = /(?:您|你|用户|本人|借款人|乙方|甲方|客户|授权人|会员)(?:的)?(?:[^，。；：]{0,24}[、和及与或/（])?$/;
const GIVEN = /(?:您|用户|你|本人|借款人|乙方|甲方)[^，。；：]{0,12}(?:提供|预留|填写|登记|留存)[^，。；：]{0,16}$/;
const BREACH = /(?:违反|违约|逾期|失信|不良|投诉)/;
const CONSENT = /(?:同意|授权|许可|允许|委托)/;
/** Told something, not asked for: 向您的亲属、所在院校、工作单位披露. */
const TOLD = /(?:向|给|至|与|联系|通知|告知)[^，。；：]{0,40}$/;

/** What stands around a clause: its words that name items, headings that speak of collecting, and whether the reader may leave it. */
export interface Setting {
  taken: readonly Span[];
  collects: boolean;
  optional: boolean;
}

/** How a clause asks for the item it names, or undefined when it is no data of the borrower's asked for or spoken of. */
export function statusOf(mention: Mention, framed: Framed, { taken, collects, optional }: Setting): ItemStatus | undefined {
  const { text, clause } = framed;
  const [verb] = verbsFor(mention, framed, taken);
  const asked = optional ? 'optional' : 'required';
  if (isDefined(mention, framed)) return 'mentioned';
  if (isTold(mention, framed, verb)) return undefined;
  const spokenOf = isOwned(framed, mention) ? 'mentioned' : undefined;
  if (!verb) return collects || /sdk/.test(text.slice(clause.start, clause.end)) ? asked : spokenOf;
  if (verb.kind === 'keep') return spokenOf;
  if (verb.denied) return denial(verb, text.slice(clause.start, clause.end));
  if (verb.kind === 'pass') return isAuthorised(framed, verb) ? asked : spokenOf;
  return asked;
}

function denial(verb: Verb, words: string): ItemStatus {
  return (verb.kind === 'take' || verb.kind === 'give') && !EXCEPTED.test(words) ? 'denied' : 'mentioned';
}

function isDefined(mention: Span, { text, clause }: Framed): boolean {
  const lead = clause.leads.at(-1);
  return DEFINES.test(text.slice(clause.start, mention.start)) || (lead !== undefined && DEFINES.test(text.slice(lead.start, lead.end)));
}

function isOwned({ text, clause }: Framed, mention: Span): boolean {
  const before = text.slice(Math.max(clause.start, mention.start - 40), mention.start);
  return OWNED.test(before) || GIVEN.test(before);
}

function isTold({ item, start }: Mention, { text, clause }: Framed, verb: Verb | undefined): boolean {
  if (item !== 'employment-income' && item !== 'education-marriage') return false;
  const before = TOLD.exec(text.slice(Math.max(clause.start, start - 44), start));
  return before !== null && (verb === undefined || verb.end <= start - before[0].length || verb.kind === 'pass');
}

/** The borrower agrees that data is handed on: asked for by that. Being told on for a breach is not. */
function isAuthorised({ text, clause }: Framed, verb: Verb): boolean {
  const leads = clause.leads.map((lead) => text.slice(lead.start, lead.end)).join('，');
  const words = text.slice(clause.start, clause.end);
  return CONSENT.test(`${leads}${text.slice(clause.start, Math.max(clause.start, verb.start))}`) && !BREACH.test(words);
}
