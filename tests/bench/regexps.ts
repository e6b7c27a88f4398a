import type { Concepts, FramePattern } from '@/lib/engine/types';
import { pack } from '@/rules/zh-CN';

const NEGATION = '(?<!(?:不|不会|不得|未|无需|禁止|拒绝)[^，。；！？\\n]{0,4})';
const GAP = '[^。；！？\\n]{0,30}?';

/**
 * What somebody would write who has the pack's words and regular expressions only: for each pattern of each rule the words of its parts in
 * order, at most 30 units apart, inside one sentence, without a negation right before. It knows no actors, lead-ins or exceptions.
 */
export function rulesAsRegExps(): RegExp[] {
  const sources = new Set(pack.rules.flatMap((rule) => rule.patterns.map(sourceOf)));
  return [...sources].filter((source) => source !== '').map((source) => new RegExp(source, 'g'));
}

function sourceOf(pattern: FramePattern): string {
  if (pattern.sequence) {
    const { words, gap } = pattern.sequence;
    const between = (step: number) => (step === 0 ? '' : `[^。；！？\\n]{0,${typeof gap === 'number' ? gap : (gap[step - 1] ?? 0)}}?`);
    return `${NEGATION}${words.map((each, step) => between(step) + wordsOf(each)).join('')}`;
  }
  const parts = [pattern.trigger, pattern.act, pattern.object, pattern.recipient, pattern.purpose, ...(pattern.clause ?? [])];
  const words = parts.filter((part) => part !== undefined).map(wordsOf);
  return words.length === 0 ? '' : `${NEGATION}${words.slice(0, 3).join(GAP)}`;
}

function wordsOf(concepts: Concepts): string {
  const wanted = typeof concepts === 'string' ? [concepts] : concepts;
  const words = Object.entries(pack.lexicon)
    .filter(([concept]) => wanted.some((each) => concept === each || (each.endsWith('.*') && concept.startsWith(each.slice(0, -1)))))
    .flatMap(([, own]) => own);
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})`;
}
