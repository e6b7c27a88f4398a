import { describe, expect, it } from 'vitest';
import { readOptions, todayInChina } from '@/entrypoints/cli/options';

const today = '2026-11-25';
const read = (...args: string[]) => readOptions(args, today);

describe('readOptions', () => {
  it('takes text, Chinese and today unless told otherwise', () => {
    expect(read('a.txt')).toEqual({ kind: 'review', options: { format: 'text', lang: 'zh-CN', asOf: today, inputs: ['a.txt'] } });
  });

  it('takes options before, between and after the inputs, with a space or =', () => {
    const { options } = {
      options: undefined,
      ...read('a.txt', '--format=json', '-', '--fail-on', 'beyond', '--as-of', '2021-04-30', 'b.md', '--lang=en'),
    };
    expect(options).toEqual({ format: 'json', lang: 'en', asOf: '2021-04-30', failOn: 'beyond', inputs: ['a.txt', '-', 'b.md'] });
  });

  it('takes what follows -- as inputs', () => {
    expect(read('--', '--odd-name.txt')).toMatchObject({ options: { inputs: ['--odd-name.txt'] } });
  });

  it.each([
    [['--help'], 'help'],
    [['-h', '--lang', 'en'], 'help'],
    [['--version'], 'version'],
  ])('%j', (args, kind) => {
    expect(read(...args)).toMatchObject({ kind });
  });

  it.each([
    [['--fromat', 'json', 'a.txt'], 'option', '--fromat'],
    [['-x', 'a.txt'], 'option', '-x'],
    [['a.txt', '--as-of'], 'option', '--as-of'],
    [['--format', '--lang', 'en', 'a.txt'], 'option', '--format'],
    [['--help=yes'], 'option', '--help'],
    [['--format', 'xml', 'a.txt'], 'value', '--format xml (text | json | html | csv)'],
    [['--fail-on', 'notice', 'a.txt'], 'value', '--fail-on notice (beyond | caution)'],
    [['--lang', 'fr', 'a.txt'], 'value', '--lang fr (zh-CN | en)'],
    [['--as-of', '2026-02-30', 'a.txt'], 'date', '--as-of 2026-02-30'],
    [['--as-of', 'yesterday', 'a.txt'], 'date', '--as-of yesterday'],
    [[], 'no-input', ''],
  ])('%j is a fault of the %s, and says which', (args, fault, what) => {
    expect(read(...args)).toMatchObject({ kind: 'usage', fault, what });
  });
});

it('counts days in China, where it is the next one eight hours earlier', () => {
  expect(todayInChina(new Date('2026-11-24T15:59:59Z'))).toBe('2026-11-24');
  expect(todayInChina(new Date('2026-11-24T16:00:00Z'))).toBe('2026-11-25');
});
