import type { View } from '@/components/view';
import { type Citation, type CitationTag, citation } from '@/lib/compare/citation';
import type { Finding } from '@/lib/schema/review';

/** More norms than this under one finding hide the finding; the HTML report has them all. */
const SHOWN = 3;

/** The norms that a finding rests on, one line each, those that bind this lender (or may). Facts of grade M never get here: `citation` drops them. */
export function citationLines(finding: Finding, view: View, asOf: string): string[] {
  const lines = finding.norms.flatMap(({ id, applies }) => {
    const norm = view.norms.get(id);
    return norm === undefined || applies === 'no' ? [] : [citationLine(citation(norm, { asOf, locale: view.locale, applies }), view)];
  });
  return lines.slice(0, SHOWN);
}

function citationLine(shown: Citation, view: View): string {
  const gap = view.locale === 'en' ? ' ' : '';
  const name = [shown.title, shown.article].filter(Boolean).join(gap);
  const tags = shown.tags.map((tag) => tagWords(tag, shown, view)).filter(Boolean);
  if (tags.length === 0) return name;
  return view.locale === 'en' ? `${name} (${tags.join('; ')})` : `${name}（${tags.join('；')}）`;
}

function tagWords(tag: CitationTag, shown: Citation, { t }: View): string | undefined {
  if (tag === 'if-lender') return conditionWords(shown, t);
  const since = shown.since ?? '';
  const words: Record<Exclude<CitationTag, 'if-lender'>, string> = {
    draft: t.draft,
    overtaken: t.overtaken,
    abolished: t.abolished,
    expired: t.abolished,
    'not-yet': t.notYet(since),
    'secondary-source': t.grade.V2,
    derived: t.grade.V3,
  };
  return words[tag];
}

function conditionWords({ lenders, medium }: Citation, t: View['t']): string | undefined {
  const kinds = lenders === undefined || lenders.length === 0 ? [] : [t.ifLender(lenders.map((kind) => t.lenderKind[kind]).join(t.or))];
  const parts = [...kinds, ...(medium === 'app' ? [t.ifApp] : [])];
  return parts.length === 0 ? undefined : parts.join(t.comma);
}
