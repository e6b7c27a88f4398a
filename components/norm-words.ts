import { type Citation, type CitationOptions, citation } from '@/lib/compare/citation';
import type { Norm } from '@/lib/engine/types';
import type { Catalogue } from './locales';

/**
 * A norm in words. What may be shown at all is decided by `citation` (facts of grade M never reach this file); here it becomes
 * text: draft, overtaken and not-in-force beside the citation, whether the original was read, and 若贷款方是… when the lender is unknown.
 */
export interface NormWords {
  id: string;
  /** Title with its article: 《中华人民共和国个人信息保护法》第十六条. */
  name: string;
  /** 个人信息保护法第十六条, for a card. */
  shortName: string;
  number?: string;
  gist?: string;
  force?: string;
  tags: { text: string; isPending: boolean }[];
  /** Whether the original was read. */
  checked: string;
  isOriginal: boolean;
  /** Whom it binds, where that is not known to be this lender. */
  condition?: string;
  url?: string;
  /** In force on the date and not said to bind others only: such a norm is preferred as the citation of a card. */
  binds: boolean;
}

type Words = Pick<CitationOptions, 'asOf' | 'locale'> & { t: Catalogue };

const pending: ReadonlySet<string> = new Set(['draft', 'not-yet']);

function standingTags({ tags, since }: Citation, { t }: Words): NormWords['tags'] {
  const said = tags.flatMap((tag) => {
    if (tag === 'not-yet') return [{ text: since ? t.notYet(since) : t.notYetInForce, isPending: true }];
    if (tag === 'draft' || tag === 'overtaken' || tag === 'abolished' || tag === 'expired')
      return [{ text: t.standing[tag], isPending: pending.has(tag) }];
    return [];
  });
  return said.length > 0 ? said : [{ text: t.standing['in-force'], isPending: false }];
}

/** The day of effect, or of publication for a draft; a date that rests on reports beside words that were read says so. */
function dateTags({ tags, since, published, secondary }: Citation, { t }: Words): NormWords['tags'] {
  const isReported = (fact: 'since' | 'published') => secondary.includes(fact) && !tags.includes('secondary-source');
  const plain = (text: string, reported: boolean) => [{ text: reported ? t.reported(text) : text, isPending: false }];
  if (tags.includes('not-yet')) return [];
  if (since && !tags.includes('draft')) return plain(t.since(since), isReported('since'));
  return published ? plain(t.publishedOn(published), isReported('published')) : [];
}

function checkedWords({ tags }: Citation, { t }: Words): string {
  const said = [tags.includes('secondary-source') && t.checked.secondary, tags.includes('derived') && t.checked.derived].filter(Boolean);
  return said.length > 0 ? said.join(t.comma) : t.checked.original;
}

function conditionWords(
  { tags, lenders, membersOnly, medium }: Citation,
  applies: CitationOptions['applies'],
  { t }: Words,
): string | undefined {
  if (applies === 'no') return t.notThisLender;
  const lender =
    tags.includes('if-lender') && lenders && lenders.length > 0
      ? t.ifLender(lenders.map((kind) => t.lenderKind[kind]).join(t.or))
      : undefined;
  const said = [lender, membersOnly && t.ifMember, medium && t.ifApp].filter(Boolean);
  return said.length > 0 ? said.join(t.comma) : undefined;
}

/** What may be shown of `norm` on the date, in words of the chosen language. */
export function normWords(norm: Norm, words: Words & Pick<CitationOptions, 'applies'>): NormWords {
  const { applies, locale, t } = words;
  const facts = citation(norm, words);
  const gap = locale === 'en' ? ' ' : '';
  const condition = conditionWords(facts, applies, words);
  const inForce = !facts.tags.some((tag) => ['draft', 'overtaken', 'abolished', 'not-yet', 'expired'].includes(tag));
  return {
    id: facts.id,
    name: [facts.title, facts.article].filter(Boolean).join(gap),
    shortName: [facts.short, facts.article].filter(Boolean).join(' '),
    ...(facts.number ? { number: facts.number } : {}),
    ...(facts.gist ? { gist: facts.gist } : {}),
    ...(facts.force ? { force: t.force[facts.force] } : {}),
    tags: [...standingTags(facts, words), ...dateTags(facts, words)],
    checked: checkedWords(facts, words),
    isOriginal: !facts.tags.some((tag) => tag === 'secondary-source' || tag === 'derived'),
    ...(condition ? { condition } : {}),
    ...(facts.url ? { url: facts.url } : {}),
    binds: inForce && applies !== 'no',
  };
}

/** The norms of a finding in words, in the rule's order. A norm that the pack does not know is left out. */
export function normsInWords(
  refs: readonly { id: string; applies: 'yes' | 'no' | 'unknown' }[],
  norms: ReadonlyMap<string, Norm>,
  words: Words,
): NormWords[] {
  return refs.flatMap(({ id, applies }) => {
    const norm = norms.get(id);
    return norm ? [normWords(norm, { ...words, applies })] : [];
  });
}
