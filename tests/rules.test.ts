import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RuleExample, RuleExamples } from '@/lib/engine/types';
import { reviewSource } from '@/lib/review/review';
import type { Finding } from '@/lib/schema/review';
import { readText } from '@/lib/text/passages';
import { pack } from '@/rules/zh-CN';

const folder = new URL('../rules/zh-CN/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.examples.ts'));
const all: RuleExamples[] = await Promise.all(
  files.map(async (name) => ((await import(`../rules/zh-CN/${name}`)) as { examples: RuleExamples }).examples),
);

/** Findings of one rule in a text, quoted ones included: an example alone may look like an article. */
function find(text: string, rule: string): Finding[] {
  const review = reviewSource({ kind: 'pasted', text, passages: readText(text), unread: [] }, pack, { asOf: '2026-11-25' });
  return [...review.findings, ...review.quoted].filter((finding) => finding.rule === rule && finding.certainty !== 'low');
}

/** The words asked for and the words found share at least half of the shorter, and the severity is the one asked for. */
function quotes(findings: readonly Finding[], { text, quote, severity }: RuleExample): boolean {
  const start = quote ? text.indexOf(quote) : 0;
  if (start < 0) throw new Error(`The example does not hold its quote: ${quote}`);
  const end = quote ? start + quote.length : text.length;
  return findings.some((finding) => {
    const shared = Math.min(end, finding.end) - Math.max(start, finding.start);
    return shared >= Math.min(end - start, finding.end - finding.start) / 2 && (!severity || finding.severity === severity);
  });
}

describe.each(all)('$ruleId', (examples) => {
  it.each(examples.matching)('finds: $text', (example) => {
    const findings = find(example.text, examples.ruleId);
    expect(findings.length, 'nothing was found').toBeGreaterThan(0);
    expect(quotes(findings, example), `found ${findings.map((finding) => `${finding.severity} “${finding.quote}”`).join(', ')}`).toBe(true);
  });

  it.each(examples.nonMatching)('passes over ($because): $text', ({ text }) => {
    expect(find(text, examples.ruleId).map((finding) => finding.quote)).toEqual([]);
  });

  it.each(examples.inapplicable)('has nothing to do with: %s', (text) => {
    expect(find(text, examples.ruleId)).toEqual([]);
  });

  it.each(examples.knownGaps)('does not find yet: $text', (example) => {
    expect(quotes(find(example.text, examples.ruleId), example), 'this gap is closed: move the example to matching').toBe(false);
  });

  it('has at least three matches, three near misses and one text it has nothing to do with', () => {
    expect(examples.matching.length).toBeGreaterThanOrEqual(3);
    expect(examples.nonMatching.length).toBeGreaterThanOrEqual(3);
    expect(examples.inapplicable.length).toBeGreaterThanOrEqual(1);
  });
});
