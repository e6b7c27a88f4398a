import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isOneOf } from '@/lib/engine/concepts';
import type { Framed } from '@/lib/engine/frames';
import type { Match } from '@/lib/engine/match';
import type { Hit } from '@/lib/engine/types';
import type { Finding, Roles, Severity, Span, Words } from '@/lib/schema/review';
import { toSource } from '@/lib/text/normalize';
import type { Reading } from './engine';

const AROUND = 32;

/** What the caller adds to a match: the norms it rests on and the severity after looking at the whole document. */
export interface Judged {
  match: Match;
  severity: Severity;
  norms: Finding['norms'];
}

/**
 * Findings in the source's own offsets, by start, then rule. The same words under the same rule elsewhere are folded into `also`.
 * `id` = rule + first 10 hex of sha256(rule|quote|path|n), n counting equal (rule, quote, path).
 */
export function toFindings(reading: Reading, judged: readonly Judged[]): Finding[] {
  const { segmented, framed } = reading;
  const findings: Finding[] = [];
  const seen = new Map<string, Finding>();
  const counts = new Map<string, number>();
  const named = new Set(judged.map(({ match }) => `${match.rule.id}|${framed[match.clause]?.clause.end}`));
  for (const { match, severity, norms } of judged) {
    const each = framed[match.clause];
    if (!each) continue;
    // A row of a table is one entry: where its first cell is found, the cell that says what for is not told again.
    if (match.pattern.explains && isCell(reading, each) && named.has(`${match.rule.id}|${each.clause.explains?.end}`)) continue;
    const span = toSource(segmented.normal, match.span);
    const quote = segmented.source.text.slice(span.start, span.end);
    const passage = segmented.source.passages[each.clause.passage];
    const hidden = passage?.hidden;
    const key = `${match.rule.id}|${severity}|${match.certainty}|${hidden ?? ''}|${quote.replace(/\s/g, '')}`;
    const same = seen.get(key);
    if (same) {
      same.also.push(span);
      continue;
    }
    const path = each.clause.path.map((index) => headingText(reading, index));
    const base = `${match.rule.id}|${quote}|${path.join('›')}`;
    const n = counts.get(base) ?? 0;
    counts.set(base, n + 1);
    const context = contextOf(reading, each);
    const finding: Finding = {
      id: `${match.rule.id}-${hash(`${base}|${n}`).slice(0, 10)}`,
      rule: match.rule.id,
      severity,
      certainty: match.certainty,
      quote,
      ...span,
      prefix: segmented.source.text.slice(Math.max(0, span.start - AROUND), span.start),
      suffix: segmented.source.text.slice(span.end, span.end + AROUND),
      also: [],
      ...(context ? { context } : {}),
      ...(hidden ? { hidden } : {}),
      ...(match.frame?.polarity === 'denies' ? { denies: true } : {}),
      path,
      roles: rolesOf(reading, match),
      norms,
    };
    seen.set(key, finding);
    findings.push(finding);
  }
  return findings.sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

/** SHA-256 of the UTF-8 bytes of a text, in hex. */
export function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.toWellFormed())));
}

function headingText({ segmented }: Reading, index: number): string {
  const passage = segmented.source.passages[index];
  return passage
    ? segmented.source.text
        .slice(passage.start, Math.min(passage.end, passage.start + 200))
        .replace(/\s{1,200}/g, ' ')
        .replace(/^[#*\s]{1,200}|[*\s]{1,200}$/g, '')
        .slice(0, 60)
    : '';
}

function isCell({ segmented }: Reading, { clause }: Framed): boolean {
  return segmented.source.passages[clause.passage]?.kind === 'table-cell';
}

function contextOf({ segmented }: Reading, { clause }: Framed): Words | undefined {
  const lead = clause.explains ?? clause.leads.at(-1);
  if (!lead || lead.start === clause.start) return undefined;
  const span = toSource(segmented.normal, lead);
  return { text: segmented.source.text.slice(span.start, span.end), ...span };
}

/** The words that play each role, in source offsets; at most the first of each, the ones the rule asked for first. */
function rolesOf({ segmented }: Reading, { frame, used }: Match): Roles {
  const words = (hit: Span): Words => {
    const span = toSource(segmented.normal, hit);
    return { text: segmented.source.text.slice(span.start, span.end), ...span };
  };
  const pick = (hits: readonly (Hit | undefined)[], category: string): Hit | undefined =>
    used.find((hit) => isOneOf(hit.concept, `${category}.*`)) ?? hits[0];
  const roles: [keyof Roles, Hit | undefined][] = [
    ['actor', frame?.actor],
    ['modality', frame?.negation ?? frame?.modality],
    ['act', pick(frame?.acts ?? [], 'act')],
    ['object', pick([], 'object')],
    ['recipient', pick([], 'person')],
    ['condition', frame?.triggers[0]],
    ['purpose', frame?.purposes.find((hit) => !frame.acts.includes(hit))],
  ];
  const result: Roles = {};
  const taken: Span[] = [];
  for (const [role, hit] of roles) {
    if (!hit || taken.some((span) => hit.start < span.end && span.start < hit.end)) continue;
    taken.push(hit);
    result[role] = words(hit);
  }
  return result;
}
