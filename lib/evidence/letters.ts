import { catalogues } from '@/components/locales';
import { type LetterWords, letterWords } from '@/components/locales/letter-words';
import { type NormWords, normWords } from '@/components/norm-words';
import { ranked } from '@/components/rank';
import { appliesTo } from '@/lib/compare/judge';
import type { Locale, Norm, Pack } from '@/lib/engine/types';
import type { Finding, Review } from '@/lib/schema/review';
import { chinaTime } from './download';
import { asksForSteps } from './steps';

/** What a borrower may want to write: a question, an objection, consent taken back, a notice to leave others alone, a complaint. */
export const LETTER_KINDS = ['question', 'objection', 'withdrawal', 'stop-contact', 'complaint'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export interface LetterOptions {
  pack: Pick<Pack, 'rules' | 'norms'>;
  /** The language of the letter; lenders and authorities there read Chinese. */
  locale: Locale;
  /** Who gets it, when that is not the lender itself: a complaint channel by its name. */
  to?: string;
  /** Only about these; else whatever of the review the kind of letter is about. */
  findings?: readonly Finding[];
}

const REACHING = new Set(['third-party-contact', 'debt-disclosure', 'contact-liability']);
/** What consent was asked for and can be taken back. */
const CONSENTED = new Set([
  'contact-book-access',
  'emergency-contact-from-contact-book',
  'emergency-contact-request',
  'call-log-access',
  'sms-access',
  'photo-album-access',
  'location-access',
  'app-list-access',
  'social-graph-access',
  'third-party-contact',
  'third-party-sharing',
  'deemed-consent',
  'irrevocable-authorization',
]);
const ABOUT: Record<LetterKind, (finding: Finding) => boolean> = {
  question: ({ severity }) => severity === 'beyond' || severity === 'caution',
  objection: ({ severity }) => severity === 'beyond' || severity === 'caution',
  withdrawal: ({ rule, severity }) => CONSENTED.has(rule) && severity !== 'notice',
  'stop-contact': ({ rule }) => REACHING.has(rule),
  complaint: ({ severity }) => severity === 'beyond',
};
/** What the letter itself rests on, besides the norms of its clauses. */
const BASIS: Record<LetterKind, readonly string[]> = {
  question: ['cn-pipl-17', 'cn-pipl-44'],
  objection: ['cn-pipl-44', 'cn-civil-497'],
  withdrawal: ['cn-pipl-15', 'cn-netdata-23', 'cn-pipl-47'],
  'stop-contact': ['cn-civil-1033', 'cn-civil-1032'],
  complaint: ['cn-pipl-65'],
};
/** A letter longer than this is not read; the report attached has the rest. */
const mostClauses: Record<LetterKind, number> = { question: 5, objection: 10, withdrawal: 10, 'stop-contact': 6, complaint: 10 };
const mostNorms = 2;

interface Writing {
  review: Review;
  options: LetterOptions;
  w: LetterWords;
  norms: ReadonlyMap<string, Norm>;
}

/**
 * A letter as plain text, a paragraph a line, its title first: quotes with clause numbers, the articles that may be cited, the evidence,
 * and places for the writer's own data. What it says of a norm comes through `citation`; drafts and norms that bind other lenders stay out.
 */
export function letterText(kind: LetterKind, review: Review, options: LetterOptions): string {
  const w = letterWords[options.locale];
  const writing: Writing = { review, options, w, norms: new Map(options.pack.norms.map((norm) => [norm.id, norm])) };
  const document = titleOf(review, options.locale);
  const lender = lenderOf(review) ?? w.lender;
  const head = kind === 'complaint' ? [...w.complainant, w.against(lender)] : [];
  const blocks = [
    [w.title(kind, document)],
    [w.to(options.to ?? lender), ...head],
    [w.opening[kind](document)],
    ...clauseBlocks(kind, writing),
    [
      citedLine(
        BASIS[kind].flatMap((id) => wordsOf(id, writing)),
        w,
      ),
    ],
    w.requests[kind].map((request, i) => `${i + 1}) ${request}`),
    [w.evidence, ...evidenceLines(review, w), w.attach[kind]],
    w.signature,
  ];
  return blocks.map((lines) => lines.filter(Boolean).join('\n')).join('\n\n');
}

/** 《个人信息授权书》 has its marks already; a title is quoted once. */
const titleOf = ({ source }: Review, locale: Locale): string => (source.title ?? catalogues[locale].untitled).replace(/^《|》$/gu, '');

function lenderOf({ document }: Review): string | undefined {
  return document.parties.find(({ role, name }) => role === 'lender' && name)?.name ?? document.platform;
}

function clauseBlocks(kind: LetterKind, writing: Writing): string[][] {
  const { review, options, w } = writing;
  const rules = new Map(options.pack.rules.map((rule) => [rule.id, rule]));
  const asked = options.findings ?? ranked(review.findings.filter(asksForSteps).filter(ABOUT[kind]), rules);
  if (asked.length === 0) return [[w.noClause]];
  const distinct = asked.filter(
    (finding, i) => asked.findIndex(({ rule, quote }) => rule === finding.rule && quote === finding.quote) === i,
  );
  const told = distinct.slice(0, mostClauses[kind]);
  const blocks = told.map((finding, i) => {
    const title = rules.get(finding.rule)?.message[options.locale].title ?? finding.rule;
    const words = finding.norms.flatMap(({ id }) => wordsOf(id, writing));
    return [w.clause(i + 1, title, finding.path.join(' › ')), w.quote(flat(finding.quote)), citedLine(words, w)];
  });
  return asked.length > told.length ? [...blocks, [w.more(asked.length - told.length)]] : blocks;
}

/** A quote on one line, whatever the page's own line breaks. */
const flat = (words: string): string => words.replace(/\s+/gu, ' ');

function wordsOf(id: string, { review, options: { locale }, norms }: Writing): NormWords[] {
  const norm = norms.get(id);
  if (!norm) return [];
  const { asOf } = review.pack;
  return [normWords(norm, { t: catalogues[locale], locale, asOf, applies: appliesTo(norm, review.document.lenderKind) })];
}

/** Norms in force that bind this lender, or may; each with what must be said beside it. Empty when there is none. */
function citedLine(norms: readonly NormWords[], w: LetterWords): string {
  const cited = norms.filter(({ binds }) => binds).slice(0, mostNorms);
  const said = cited.map(({ name, force, checked, isOriginal, condition, gist }) =>
    w.cited(
      name,
      [force, condition, isOriginal ? undefined : checked].flatMap((part) => part ?? []),
      gist,
    ),
  );
  return said.length > 0 ? w.basis + said.join(' ') : '';
}

function evidenceLines({ source, pack }: Review, w: LetterWords): string[] {
  return [
    ...(source.url ? [w.address(source.url)] : []),
    ...(source.retrievedAt ? [w.readAt(chinaTime(source.retrievedAt))] : []),
    w.hash(source.sha256),
    w.madeWith(`${pack.id} ${pack.version}`, pack.asOf),
  ];
}
