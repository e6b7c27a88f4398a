import { standing } from '@/lib/compare/judge';
import type { Force, Grade, Graded, Locale, Norm } from '@/lib/engine/types';
import type { LenderKind } from '@/lib/schema/review';

/**
 * What a reader must be told beside a citation. `secondary-source`: its words or its number were taken from public reports and not checked
 * against the original. `derived`: they were concluded from other facts. `if-lender`: it binds only the lenders named, and whether this
 * one is among them is not known.
 */
export type CitationTag = 'draft' | 'overtaken' | 'abolished' | 'not-yet' | 'expired' | 'secondary-source' | 'derived' | 'if-lender';

/** The facts of a norm that a citation may show. */
export type CitationFact = 'title' | 'number' | 'article' | 'gist' | 'force' | 'since' | 'published';

/** A norm as it may be shown in one language on one date: facts of grade M are left out. */
export interface Citation {
  id: string;
  short: string;
  title: string;
  number?: string;
  article?: string;
  gist?: string;
  force?: Force;
  /** In force from: `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where the day is not known. */
  since?: string;
  /** Published on, for drafts and where the day of effect is not known; same shapes. */
  published?: string;
  tags: CitationTag[];
  /** The facts shown that come from secondary sources (a date alone gives no `secondary-source` tag). */
  secondary: CitationFact[];
  /** Whom it binds, where that is not every lender. Empty: none of the licensed kinds. */
  lenders?: readonly LenderKind[];
  /** Binds members of the issuing association only. */
  membersOnly?: true;
  /** Binds apps and mini-programs only. */
  medium?: 'app';
  /** Ids of the norms that overtook it, on a date when they had. */
  overtakenBy?: readonly string[];
  /** Official page. */
  url?: string;
}

export interface CitationOptions {
  /** Date of the review, `YYYY-MM-DD`. */
  asOf: string;
  locale: Locale;
  /** Whether the norm binds the lender of the review; left out where there is no lender, as in the reference of norms. */
  applies?: 'yes' | 'no' | 'unknown';
}

/** What of `norm` may be shown, with what must be said beside it. The only way a norm gets to a screen or a report. */
export function citation(norm: Norm, { asOf, locale, applies }: CitationOptions): Citation {
  const at = standing(norm, asOf);
  const facts = shownFacts(norm);
  const { lenders, membersOnly, medium } = norm.scope;
  return {
    id: norm.id,
    short: norm.short[locale],
    title: norm.title.value[locale],
    number: shown(norm.number),
    article: shown(norm.article)?.[locale],
    gist: shown(norm.gist)?.[locale],
    force: shown(norm.force),
    since: shown(norm.from),
    published: shown(norm.published),
    tags: [...(at === 'in-force' ? [] : [at]), ...sourceTags(facts), ...(applies === 'unknown' ? (['if-lender'] as const) : [])],
    secondary: facts.filter(({ grade }) => grade === 'V2').map(({ fact }) => fact),
    lenders: lenders === 'all' ? undefined : lenders,
    membersOnly,
    medium: medium === 'app' ? medium : undefined,
    overtakenBy: at === 'overtaken' ? norm.overtaken?.by : undefined,
    url: norm.url,
  };
}

function shown<T>(fact: Graded<T> | undefined): T | undefined {
  return fact && fact.grade !== 'M' ? fact.value : undefined;
}

interface ShownFact {
  fact: CitationFact;
  grade: Grade;
}

function shownFacts({ title, number, article, gist, force, from, published }: Norm): ShownFact[] {
  const facts: [CitationFact, Grade | undefined][] = [
    ['title', title.grade],
    ['number', number?.grade],
    ['article', article?.grade],
    ['gist', gist.grade],
    ['force', force?.grade],
    ['since', from?.grade],
    ['published', published?.grade],
  ];
  return facts.flatMap(([fact, grade]) => (grade && grade !== 'M' ? [{ fact, grade }] : []));
}

/** Which kinds of source the words and numbers rest on; a date from reports is named in `secondary` alone. */
function sourceTags(facts: readonly ShownFact[]): CitationTag[] {
  const grades = facts.filter(({ fact }) => fact !== 'since' && fact !== 'published').map(({ grade }) => grade);
  return [...(grades.includes('V2') ? (['secondary-source'] as const) : []), ...(grades.includes('V3') ? (['derived'] as const) : [])];
}
