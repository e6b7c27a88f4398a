import type { Finding, Span } from '@/lib/schema/review';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"' };
/** A longer one is a mark that was never closed. */
const LONGEST = 600;
/** A shorter one alone is a name or a term, not words of a clause. */
const CLAUSE = 8;

/** The passages in quotation marks, marks left out. Offsets are UTF-16 units of the source; linear. */
export function quotations(text: string): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const close = PAIRS[text.charAt(i)];
    if (!close) continue;
    const end = text.slice(i + 1, i + 2 + LONGEST).indexOf(close);
    if (end < 0) continue;
    spans.push({ start: i + 1, end: i + 1 + end });
    i += end + 1;
  }
  return spans;
}

/**
 * Of what was found in an article, statute or complaint, the clauses it quotes from somebody's agreement: at least half of the words found
 * stand in quotation marks, one of which holds more than a term. What the writer says in their own words is about agreements, not one of their clauses.
 */
export function quotedFindings(text: string, findings: readonly Finding[]): Finding[] {
  const spans = quotations(text);
  return findings.filter((finding) => {
    const touched = spans.filter((span) => span.start < finding.end && finding.start < span.end);
    const shared = touched.reduce((sum, span) => sum + Math.min(span.end, finding.end) - Math.max(span.start, finding.start), 0);
    return shared * 2 >= finding.end - finding.start && touched.some((span) => span.end - span.start >= CLAUSE);
  });
}
