import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleExamples } from '@/lib/engine/types';
import { readText } from '@/lib/text/passages';
import type { Source } from '@/lib/text/types';
import { pack } from '@/rules/zh-CN';

/** What is measured on: `origin` says where it comes from. */
export interface Corpus {
  origin: string;
  text: string;
}

const BACKGROUND = '../shared/evaluation/background';
/** Enough for the largest step of growth. */
const UNITS = 3_500_000;

/** The policies of the neighbour folder where it is there, else a text made of the rules' own examples. */
export async function corpus(): Promise<Corpus> {
  if (existsSync(BACKGROUND)) {
    const files = readdirSync(BACKGROUND).filter((name) => name.endsWith('.txt'));
    const text = files.map((name) => readFileSync(join(BACKGROUND, name), 'utf8')).join('\n');
    return { origin: `${files.length} policies of ${BACKGROUND}`, text: repeated(text, UNITS) };
  }
  const lines: string[] = [];
  for (const { id } of pack.rules) {
    const { examples }: { examples: RuleExamples } = await import(`../../rules/zh-CN/${id}.examples.ts`);
    lines.push(...[...examples.nonMatching, ...examples.matching].map((example) => example.text), ...examples.inapplicable);
  }
  return { origin: 'a text made of the examples of the rules', text: repeated(`${lines.join('\n')}\n`, UNITS) };
}

function repeated(text: string, units: number): string {
  return text.repeat(Math.ceil(units / text.length)).slice(0, units);
}

/** The head of a text that takes `bytes` in UTF-8, at most. */
export function headOf(text: string, bytes: number): string {
  return new TextDecoder().decode(new TextEncoder().encode(text.slice(0, bytes)).subarray(0, bytes)).replace(/\ufffd$/, '');
}

export function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

export function sourceOf(text: string): Source {
  return { kind: 'pasted', text, passages: readText(text), unread: [] };
}
