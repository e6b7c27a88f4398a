import { readFileSync } from 'node:fs';
import pairs from 'opencc-js/dict/TSCharacters';
import { describe, expect, it } from 'vitest';
import { catalogues } from '@/components/locales';
import { channelsInTaiwan } from '@/components/locales/channels-zh-TW';
import { letterWords } from '@/components/locales/letter-words';
import { panelWords } from '@/components/locales/panel-words';
import { rulesInTaiwan } from '@/components/locales/rules-zh-TW';
import { settingsWords } from '@/components/locales/settings-words';
import { LETTER_KINDS } from '@/lib/evidence/letters';
import { channels } from '@/rules/norms/channels';
import { pack } from '@/rules/zh-CN';

/** Every leaf with its path, strings only: functions are called with a number. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return leaves(value(2, 3), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const steps = { 'zh-CN': catalogues['zh-CN'].steps, 'zh-TW': catalogues['zh-TW'].steps, en: catalogues.en.steps };
const inComponents = (...names: string[]) => names.map((name) => `components/${name}.tsx`);
const panel = ['Panel', 'Tabs', 'FindingsTab', 'CompareTab', 'NextTab', 'EvidenceTab', 'KeyHelp'].map((name) => `panel/${name}`);
const pages = [
  { name: 'settings', words: settingsWords, views: inComponents('SettingsPage', 'SiteList') },
  { name: 'panel', words: panelWords, views: [...inComponents(...panel, 'ContactGraph', 'Letter'), 'entrypoints/sidepanel/App.tsx'] },
  { name: 'steps', words: steps, views: inComponents('StepList', 'NextSteps', 'panel/NextTab') },
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
    const code = views.map((view) => readFileSync(view, 'utf8')).join('\n');
    const unused = Object.keys(words['zh-CN']).filter((key) => !new RegExp(`(?:\\.|\\{ )${key}\\b`).test(code));
    expect(unused).toEqual([]);
  });

  it('never judge, alarm or promise', () => {
    expect(Object.values(words).flatMap((each) => leaves(each).filter(([, text]) => barred.test(text)))).toEqual([]);
  });
});

describe('the words of letters', () => {
  const { 'zh-CN': zh, en } = letterWords;
  /** The title is asked for each kind of letter; everything else is called with numbers and one list. */
  const written = ({ title, cited, ...words }: typeof zh): [string, string][] => [
    ...leaves(words),
    ['cited', cited('1', ['2'], '3')],
    ...LETTER_KINDS.map((kind): [string, string] => [`title.${kind}`, title(kind, '1')]),
  ];
  const shape = (words: typeof zh) => [...new Set(written(words).map(([path]) => path.replace(/\.\d+/g, '')))].sort();

  it('have the same keys in both languages, none empty', () => {
    expect(shape(en)).toEqual(shape(zh));
    expect([...written(zh), ...written(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('hold no string that no letter uses', () => {
    const code = readFileSync('lib/evidence/letters.ts', 'utf8');
    expect(Object.keys(zh).filter((key) => !new RegExp(`\\bw\\.${key}\\b`).test(code))).toEqual([]);
  });

  it('never judge, alarm or promise', () => {
    expect([...written(zh), ...written(en)].filter(([, text]) => barred.test(text))).toEqual([]);
  });

  it('leave no Chinese in English', () => {
    expect(written(en).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

describe('traditional Chinese', () => {
  /** Characters that are right in both scripts, in the senses used here. */
  const both = new Set('同系里后只台志了表面合回念出划群逾才向克折核布私家查致挨真蒙局');
  const shapes = pairs.split('|').map((pair) => pair.split(' '));
  const onlySimplified = new Set(shapes.map(([, simple = '']) => simple));
  for (const [shape = ''] of shapes) onlySimplified.delete(shape);
  const simplified = (text: string) => [...text].filter((each) => onlySimplified.has(each) && !both.has(each)).join('');

  it('has every rule of the pack', () => {
    expect(Object.keys(rulesInTaiwan).sort()).toEqual(pack.rules.map(({ id }) => id).sort());
  });

  it('has every channel of the registry', () => {
    expect(Object.keys(channelsInTaiwan).sort()).toEqual(channels.map(({ id }) => id).sort());
  });

  it.each([
    ['the catalogue', catalogues['zh-TW']],
    ['the rules', rulesInTaiwan],
    ['the panel', panelWords['zh-TW']],
    ['the settings', settingsWords['zh-TW']],
    ['the channels', channelsInTaiwan],
  ])('is written in traditional characters throughout: %s', (_, words) => {
    const names = new Set(['简体中文', '繁體中文']);
    const found = leaves(words).flatMap(([path, text]) => {
      const chars = names.has(text) ? '' : simplified(text);
      return chars ? [`${path}: ${chars} in ${text}`] : [];
    });
    expect(found).toEqual([]);
  });
});
