import { type AskedItem, askedItems } from '@/lib/compare/items';
import { appliesTo, judgeItem, normsInForce } from '@/lib/compare/judge';
import type { Pack, Rule } from '@/lib/engine/types';
import type { Finding, Information, LenderKind, Review } from '@/lib/schema/review';
import { toSource } from '@/lib/text/normalize';
import type { Source } from '@/lib/text/types';
import { contactsFacts } from './contacts';
import { contradictionsOf } from './contradictions';
import { describeDocument } from './document';
import { type Reading, read } from './engine';
import { hash, toFindings } from './findings';
import { gapsOf } from './gaps';
import { quotedFindings } from './quotations';
import { severityOf } from './severity';
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
