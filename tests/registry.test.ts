import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { categoryOf } from '@/lib/engine/concepts';
import type { Concepts, FramePattern } from '@/lib/engine/types';
import { pack } from '@/rules/zh-CN';

const folder = new URL('../rules/zh-CN/', import.meta.url);
const files = readdirSync(folder).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.examples.ts') && !['index.ts', 'texts.ts'].includes(name),
);

/** The ids of design §4: the contract of JSON, evaluation and rule pages. */
const IDS = [
  'contact-book-access',
  'call-log-access',
  'sms-access',
  'photo-album-access',
  'location-access',
  'app-list-access',
  'social-graph-access',
  'emergency-contact-request',
  'emergency-contact-from-contact-book',
  'third-party-contact',
  'debt-disclosure',
  'collection-outsourcing',
  'third-party-sharing',
  'forced-consent',
  'deemed-consent',
  'irrevocable-authorization',
  'unilateral-change',
  'liability-disclaimer',
  'contact-liability',
  'contacts-consent-warranty',
  'credit-reporting-sharing',
  'fee-or-penalty',
  'predatory-marketing',
  'compliant-contacts',
  'user-right',
];

function conceptsOf(pattern: FramePattern): string[] {
  const parts: (Concepts | undefined)[] = [
    pattern.act,
    pattern.object,
    pattern.recipient,
    pattern.trigger,
    pattern.purpose,
    pattern.actor?.is,
    pattern.actor?.not,
    pattern.never,
    ...(pattern.clause ?? []),
    ...(pattern.before ?? []),
    ...(pattern.sequence?.words ?? []),
  ];
  return parts.flatMap((part) => (part === undefined ? [] : typeof part === 'string' ? [part] : [...part]));
}

describe('the rule registry', () => {
  it('has one file a rule, named as its id, and every file is in the index', () => {
    expect(pack.rules.map((rule) => `${rule.id}.ts`).sort()).toEqual(files.sort());
  });

  it('has the rules of the design and no other', () => {
    expect(pack.rules.map((rule) => rule.id).sort()).toEqual([...IDS].sort());
  });

  it.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s has its examples beside it', (id) => {
    expect(existsSync(new URL(`${id}.examples.ts`, folder)), `write rules/zh-CN/${id}.examples.ts (npm run new-rule makes one)`).toBe(true);
  });

  it.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s rests on norms of the registry', (_, rule) => {
    const known = new Set(pack.norms.map((norm) => norm.id));
    expect(
      rule.norms.filter((id) => !known.has(id)),
      'add the norm to rules/norms first',
    ).toEqual([]);
    expect(rule.norms.length + (rule.severity === 'meets' || rule.severity === 'notice' ? 1 : 0)).toBeGreaterThan(0);
  });

  it.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s asks only for concepts of the lexicon', (_, rule) => {
    const known = new Set([...Object.keys(pack.lexicon), 'actor.user', 'actor.lender', 'actor.party']);
    const categories = new Set(Object.keys(pack.lexicon).map(categoryOf));
    const unknown = [...rule.patterns, { never: rule.never ?? [] }]
      .flatMap(conceptsOf)
      .filter((concept) => (concept.endsWith('.*') ? !categories.has(concept.slice(0, -2)) : !known.has(concept)));
    expect(unknown, 'add the concept to rules/zh-CN/lexicon').toEqual([]);
  });

  it.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s keeps its gaps within 60 units', (_, rule) => {
    const sequences = rule.patterns.flatMap(({ sequence }) => sequence ?? []);
    expect(sequences.filter(({ gap, words }) => typeof gap !== 'number' && gap.length !== words.length - 1)).toEqual([]);
    expect(rule.patterns.filter((pattern) => [pattern.sequence?.gap ?? 0].flat().some((gap) => gap > 60))).toEqual([]);
  });

  it.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s says what, why and what next in both languages', (_, rule) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const { title, why, next } = rule.message[locale];
      expect([title, why, next].every((words) => words.trim().length > 0)).toBe(true);
      expect(`${title}${why}${next}`).not.toMatch(/违法|illegal|safe|安全的/);
    }
    expect([...rule.message['zh-CN'].title].length).toBeLessThanOrEqual(16);
    expect(rule.message.en.why).not.toMatch(/\p{Script=Han}/u);
  });
});
