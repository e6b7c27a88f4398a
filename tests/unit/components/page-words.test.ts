import { readFileSync } from 'node:fs';
import pairs from 'opencc-js/dict/TSCharacters';
import { describe, expect, it } from 'vitest';
import { catalogues } from '@/components/locales';
import { panelWords } from '@/components/locales/panel-words';
import { rulesInTaiwan } from '@/components/locales/rules-zh-TW';
import { settingsWords } from '@/components/locales/settings-words';
import { pack } from '@/rules/zh-CN';

/** Every leaf with its path, strings only: functions are called with a number. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return leaves(value(2, 3), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const steps = { 'zh-CN': catalogues['zh-CN'].steps, 'zh-TW': catalogues['zh-TW'].steps, en: catalogues.en.steps };
const panel = ['Panel', 'Tabs', 'FindingsTab', 'CompareTab', 'NextTab', 'EvidenceTab', 'KeyHelp'].map((name) => `panel/${name}`);
const pages = [
  { name: 'settings', words: settingsWords, views: ['SettingsPage', 'SiteList'] },
  { name: 'panel', words: panelWords, views: [...panel, 'ContactGraph', 'Letter', '../entrypoints/sidepanel/App'] },
  { name: 'steps', words: steps, views: ['StepList', 'FindingCard', 'panel/NextTab'] },
];
const barred = /违法|違法|违规|黑平台|套路|风险分|风險分|安全|评分|評分|！|!|illegal|unlawful|\bsafe\b|\bscore\b|\bgrade\b/iu;

describe.each(pages)('the words of $name', ({ words, views }) => {
  it('have the same keys in every language, none empty', () => {
    const shape = (language: 'zh-CN' | 'zh-TW' | 'en') =>
      [...new Set(leaves(words[language]).map(([path]) => path.replace(/\.\d+/g, '')))].sort();
    expect(shape('zh-TW')).toEqual(shape('zh-CN'));
    expect(shape('en')).toEqual(shape('zh-CN'));
    expect(
      Object.values(words).flatMap((each) => leaves(each).filter(([path, text]) => text.trim() === '' && !path.startsWith('reach'))),
    ).toEqual([]);
  });

  it('hold no string that no view uses', () => {
    const code = views.map((view) => readFileSync(`components/${view}.tsx`, 'utf8')).join('\n');
    const unused = Object.keys(words['zh-CN']).filter((key) => !new RegExp(`(?:\\.|\\{ )${key}\\b`).test(code));
    expect(unused).toEqual([]);
  });

  it('never judge, alarm or promise', () => {
    expect(Object.values(words).flatMap((each) => leaves(each).filter(([, text]) => barred.test(text)))).toEqual([]);
  });
});

describe('traditional Chinese', () => {
  /** Characters that are right in both scripts, in the senses used here. */
  const both = new Set('同系里后只台志了表面合回念出划群逾才向克折核布私家查致挨真蒙');
  const shapes = pairs.split('|').map((pair) => pair.split(' '));
  const onlySimplified = new Set(shapes.map(([, simple = '']) => simple));
  for (const [shape = ''] of shapes) onlySimplified.delete(shape);
  const simplified = (text: string) => [...text].filter((each) => onlySimplified.has(each) && !both.has(each)).join('');

  it('has every rule of the pack', () => {
    expect(Object.keys(rulesInTaiwan).sort()).toEqual(pack.rules.map(({ id }) => id).sort());
  });

  it.each([
    ['the catalogue', catalogues['zh-TW']],
    ['the rules', rulesInTaiwan],
    ['the panel', panelWords['zh-TW']],
    ['the settings', settingsWords['zh-TW']],
  ])('is written in traditional characters throughout: %s', (_, words) => {
    const names = new Set(['简体中文', '繁體中文']);
    const found = leaves(words).flatMap(([path, text]) => {
      const chars = names.has(text) ? '' : simplified(text);
      return chars ? [`${path}: ${chars} in ${text}`] : [];
    });
    expect(found).toEqual([]);
  });
});
