import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Norm } from '@/lib/engine/types';
import { norms } from '@/rules/norms';

const each = norms.map((norm) => [norm.id, norm] as const);
const OFFICIAL = /^https?:\/\/([a-z0-9-]+\.)*(gov\.cn|tc260\.org\.cn)\//;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const dates = (norm: Norm) => [norm.from?.value, norm.until?.value, norm.published?.value, norm.overtaken?.from, norm.read];

describe('the registry of norms', () => {
  it('has every file of the folder in its index', () => {
    const index = readFileSync('rules/norms/index.ts', 'utf8');
    const files = readdirSync('rules/norms').filter((name) => !['index.ts', 'graded.ts', 'channels.ts'].includes(name));
    expect(files.filter((name) => !index.includes(`'./${name.replace('.ts', '')}'`))).toEqual([]);
  });

  it('has no id twice, and every id that is pointed at', () => {
    const ids = norms.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(norms.flatMap(({ overtaken }) => overtaken?.by ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(each)('%s is short, in both languages, official where it links, and dated', (_, norm) => {
    expect([...norm.gist.value['zh-CN']].length).toBeLessThanOrEqual(60);
    expect([...norm.short['zh-CN']].length).toBeLessThanOrEqual(15);
    expect(norm.gist.value.en.length).toBeLessThanOrEqual(170);
    for (const text of [norm.title.value.en, norm.gist.value.en, norm.short.en]) expect(text).not.toMatch(/[\u4e00-\u9fff]/);
    if (norm.url) expect(norm.url).toMatch(OFFICIAL);
    for (const date of dates(norm)) if (date) expect(date).toMatch(DATE);
  });

  it.each(each)('%s has a status that its dates bear out', (_, norm) => {
    expect(norm.status === 'overtaken').toBe(norm.overtaken !== undefined);
    if (norm.status === 'abolished') expect(norm.until).toBeDefined();
    if (norm.status === 'draft') expect([norm.from, norm.force]).toEqual([undefined, undefined]);
  });

  it.each(each.filter(([, norm]) => norm.items))('%s gives each conditional item its condition', (_, norm) => {
    expect(norm.itemsOtherwise).toBeDefined();
    for (const judged of Object.values(norm.items ?? {})) expect(judged.result === 'conditional').toBe(judged.condition !== undefined);
  });
});
