import { itemsAmong } from '@/lib/compare/item-mentions';
import { type AskedItem, askedItems } from '@/lib/compare/items';
import { appliesTo, isUnnecessary, judgeItem, normsInForce } from '@/lib/compare/judge';
import type { Framed } from '@/lib/engine/frames';
import type { Match } from '@/lib/engine/match';
import type { Pack, Rule } from '@/lib/engine/types';
import type { Finding, Information, LenderKind, Review, Severity } from '@/lib/schema/review';
import { toSource } from '@/lib/text/normalize';
import type { Source } from '@/lib/text/types';
import { contactsFacts } from './contacts';
import { contradictionsOf } from './contradictions';
import { describeDocument } from './document';
import { type Reading, read } from './engine';
import { hash, toFindings } from './findings';
import { gapsOf } from './gaps';
import { quotedFindings } from './quotations';
import { type ContactsFacts, contactsLineOf, countsOf, verdictOf } from './verdict';

/**
 * One source in, one review out. Pure: the pack and the date come as arguments. Never throws on any text; what a rule could not do is in
 * `errors`. `asOf` is `YYYY-MM-DD`, China time: norms are those in force on that day.
 */
export function reviewSource(source: Source, pack: Pack, { asOf }: { asOf: string }): Review {
  const reading = read(source, pack);
  const description = describeDocument(reading.segmented);
  const { info } = description;
  const items = askedItems(reading.framed, reading.segmented);
  const contacts = contactsFacts(reading, items);
  const cite = citing(pack, asOf, info.lenderKind);
  const findings = toFindings(
    reading,
    reading.matches.map((match) => ({ match, severity: severityOf(match, reading, contacts, pack, asOf), norms: cite(match.rule) })),
  );
  const isArticle = info.type === 'article';
  const people = new Set(pack.rules.filter((rule) => rule.people).map((rule) => rule.id));
  const own = isArticle ? [] : findings;
  const verdict = verdictOf({
    readable: reading.segmented.clauses.length === 0 ? 'nothing' : (description.unreadable ?? 'yes'),
    isArticle,
    isLending: info.lending,
    noAgreement: description.noAgreement,
    findings: own,
    unread: source.unread,
    isAboutPeople: (finding) => people.has(finding.rule),
  });
  return {
    schema: 'review/1',
    source: {
      kind: source.kind,
      ...(source.url ? { url: source.url } : {}),
      ...(source.title ? { title: source.title } : {}),
      sha256: hash(source.text),
      chars: source.text.length,
      ...(source.retrievedAt ? { retrievedAt: source.retrievedAt } : {}),
    },
    document: info,
    coverage: { clauses: reading.segmented.clauses.length, unread: source.unread },
    verdict: { ...verdict, contactsLine: isArticle ? 'not-asked' : contactsLineOf(contacts), counts: countsOf(own) },
    findings: own,
    quoted: isArticle ? quotedFindings(source.text, findings) : [],
    information: isArticle ? [] : informationOf(reading, items, contacts, pack, asOf),
    gaps: isArticle || !info.lending ? [] : gapsOf(info, reading.segmented),
    contradictions: contradictionsOf(own),
    errors: reading.errors,
    pack: { id: pack.id, version: pack.version, asOf },
  };
}

/** The norms in force that a rule rests on, and whether each binds this lender; worked out once a rule. */
function citing(pack: Pack, asOf: string, lenderKind: LenderKind): (rule: Rule) => Finding['norms'] {
  const inForce = new Map(normsInForce(pack.norms, asOf).map((norm) => [norm.id, norm]));
  const cited = new Map<string, Finding['norms']>();
  return (rule) => {
    const known = cited.get(rule.id);
    if (known) return known;
    const norms = rule.norms.flatMap((id) => {
      const norm = inForce.get(id);
      return norm ? [{ id, applies: appliesTo(norm, lenderKind) }] : [];
    });
    cited.set(rule.id, norms);
    return norms;
  };
}

function informationOf(
  { segmented }: Reading,
  items: readonly AskedItem[],
  contacts: ContactsFacts,
  pack: Pack,
  asOf: string,
): Information[] {
  return items.map(({ item, status, spans }) => {
    const asked =
      item === 'emergency-contact'
        ? { ...(contacts.count === undefined ? {} : { count: contacts.count }), ...(contacts.byHand ? { byHand: true } : {}) }
        : {};
    const evidence = spans.map((normal) => {
      const span = toSource(segmented.normal, normal);
      return { quote: segmented.source.text.slice(span.start, span.end), ...span };
    });
    return { item, status, ...asked, evidence, judged: judgeItem(item, pack.norms, asOf, asked) };
  });
}

/**
 * Severity after looking at the whole document. An emergency-contact request is judged by the number, duty and manner stated anywhere;
 * forced consent is `beyond` when its clause, or what it points back to, names an item that no norm in force calls necessary or conditional.
 */
function severityOf(match: Match, reading: Reading, contacts: ContactsFacts, pack: Pack, asOf: string): Severity {
  if (match.rule.id === 'forced-consent') return forcesUnnecessary(match, reading, pack, asOf) ? 'beyond' : match.severity;
  if (match.rule.id !== 'emergency-contact-request') return match.severity;
  if (contacts.countOpen || (contacts.count ?? 0) > 2) return 'beyond';
  const forCollection = match.frame?.purposes.some((hit) => hit.concept === 'purpose.collection') ?? false;
  return contacts.count !== undefined && contacts.byHand && contacts.optional && !forCollection ? 'meets' : 'caution';
}

/** 上述信息, 前述权限: what was listed before. */
const POINTS_BACK = /(?:上述|前述|以上|上列|该等|此类|这些|相应|前列)[^，。；]{0,8}(?:信息|权限|资料|授权|内容)/;
/** How far back a list may lie, in clauses. */
const BACK = 6;
/** Clauses before and after a cell among which its row is looked for. */
const ROW = 12;

function forcesUnnecessary(match: Match, reading: Reading, pack: Pack, asOf: string): boolean {
  const { framed } = reading;
  const own = framed[match.clause];
  if (!own) return false;
  const listed = POINTS_BACK.test(own.text.slice(own.clause.start, own.clause.end))
    ? framed.slice(Math.max(0, match.clause - BACK), match.clause).filter((each) => each.clause.path.at(-1) === own.clause.path.at(-1))
    : rowOf(own, reading);
  // Two hand-typed contacts are conditional on being optional: as the price of the loan they are not.
  return [...listed, own].some((each) =>
    itemsAmong(each.hits).some((item) => item === 'emergency-contact' || isUnnecessary(item, pack.norms, asOf)),
  );
}

/** The other cells of a table row: 通讯录 | 用于风控 | 关闭后无法使用借款服务. */
function rowOf({ clause, index }: Framed, { framed, segmented }: Reading): Framed[] {
  const cellOf = (passage: number) => segmented.source.passages[passage]?.cell;
  const own = cellOf(clause.passage);
  if (!own) return [];
  return framed.slice(Math.max(0, index - ROW), index + ROW).filter((each) => {
    const cell = cellOf(each.clause.passage);
    return cell?.table === own.table && cell.row === own.row;
  });
}
