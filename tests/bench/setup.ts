import { mkdirSync, writeFileSync } from 'node:fs';
import { pack } from '@/rules/zh-CN';
import { ripgrepVersion } from './ripgrep';
import { bytesOf, type Corpus, corpus, headOf } from './texts';

const FOLDER = '.output/bench';

/** What every measurement starts from. */
export interface Setup extends Corpus {
  /** Heads of the text that take so many bytes in UTF-8. */
  heads: { kb10: string; kb100: string; mb1: string };
  /** The same in files, and one of some 40 MB for programs that are timed less their start. */
  files: { kb10: string; kb100: string; mb1: string; large: string; terms(list: readonly string[]): string };
  rg: string | undefined;
  words: number;
  /** Timed runs wanted of each call. */
  runs: number;
}

export const MB = 1_000_000;

export async function prepare(runs: number): Promise<Setup> {
  mkdirSync(FOLDER, { recursive: true });
  const { text, origin } = await corpus();
  const heads = { kb10: headOf(text, 10_000), kb100: headOf(text, 100_000), mb1: headOf(text, MB) };
  const write = (name: string, content: string) => {
    writeFileSync(`${FOLDER}/${name}`, content);
    return `${FOLDER}/${name}`;
  };
  const files = {
    kb10: write('10kb.txt', heads.kb10),
    kb100: write('100kb.txt', heads.kb100),
    mb1: write('1mb.txt', heads.mb1),
    large: write('large.txt', text.repeat(Math.ceil((40 * MB) / bytesOf(text)))),
    terms: (list: readonly string[]) => write(`${list.length}-terms.txt`, `${list.join('\n')}\n`),
  };
  const words = new Set(Object.values(pack.lexicon).flat()).size;
  return { text, origin, heads, files, rg: ripgrepVersion(), words, runs };
}
