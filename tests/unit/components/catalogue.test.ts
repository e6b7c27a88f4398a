import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogues } from '@/components/locales';

const rooms = ['components', 'entrypoints', 'lib/serialise', 'lib/evidence'];

/** The catalogues themselves, and rooms that keep their own words. */
const ownCatalogue = new Set(['locales', 'cli', 'scan']);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ownCatalogue.has(entry.name) ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

const code = rooms.flatMap(sources).join('\n');

/** Every leaf with its path, strings only: functions are called with two different numbers. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [1, 3].flatMap((n) => leaves(value(n, n, n), `${path}(${n})`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

describe('the catalogues', () => {
  const [zh, en, tw] = [leaves(catalogues['zh-CN']), leaves(catalogues.en), leaves(catalogues['zh-TW'])];
  const shape = (list: [string, string][]) => [...new Set(list.map(([path]) => path.replace(/\.\d+(?=\.|$)/g, '')))];

  it('have the same keys in every language', () => {
    expect(shape(en).sort()).toEqual(shape(zh).sort());
    expect(shape(tw).sort()).toEqual(shape(zh).sort());
  });

  it('leave nothing empty', () => {
    expect([...zh, ...en, ...tw].filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('hold no string that no view uses', () => {
    const unused = Object.keys(catalogues['zh-CN']).filter((key) => !new RegExp(`\\b(?:t|catalogues\\[locale\\])\\.${key}\\b`).test(code));
    expect(unused).toEqual([]);
  });

  it('leave no Chinese in English, but for the way back to Chinese', () => {
    const chinese = en.filter(([path, words]) => /\p{Script=Han}/u.test(words) && path !== 'otherLanguage');
    expect(chinese).toEqual([]);
  });

  it('never judge, alarm or promise', () => {
    const barred = /违法|違法|违规|違規|黑平台|套路|风险分|安全|评分|評分|！|!|illegal|unlawful|\bsafe\b|\bscore\b|\bgrade\b/iu;
    expect([...zh, ...en, ...tw].filter(([, words]) => barred.test(words))).toEqual([]);
  });

  it('have no Chinese outside the catalogues in what is drawn', () => {
    // Comments apart; regular expressions that read an agreement's words, and the marks of a sentence, are no interface text.
    const drawn = code.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
    const strings = drawn.match(/(['"`])(?:(?!\1)[^\\\n]|\\.)*\1/g) ?? [];
    expect(strings.filter((text) => /\p{Script=Han}{2,}/u.test(text))).toEqual([]);
  });
});
