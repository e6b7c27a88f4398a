import type { Framed } from './frames';
import type { Concepts, Hit } from './types';

/** A word of a sequence and the one before it. */
interface Step {
  hit: Hit;
  before: Step | undefined;
}

/** Words in order, each at most its gap after the one before: of several ways the first. Linear in the hits of those words. */
export function findSequence(framed: Framed, words: readonly Concepts[], gaps: number | readonly number[]): Hit[] | undefined {
  let steps: Step[] | undefined;
  for (const [step, wanted] of words.entries()) {
    const gap = typeof gaps === 'number' ? gaps : (gaps[step - 1] ?? 0);
    const hits = framed.hitsOf(wanted);
    steps = steps ? nextSteps(steps, hits, gap) : hits.map((hit) => ({ hit, before: undefined }));
    if (steps.length === 0) return undefined;
  }
  const found: Hit[] = [];
  for (let last = steps?.[0]; last; last = last.before) found.unshift(last.hit);
  return found;
}

/** For every hit the first step that it may follow. Both stand in the order of their starts, so that a step left too far behind stays behind. */
function nextSteps(steps: readonly Step[], hits: readonly Hit[], gap: number): Step[] {
  const next: Step[] = [];
  let from = 0;
  for (const hit of hits) {
    for (let at = from; at < steps.length; at++) {
      const before = steps[at];
      if (!before || before.hit.start >= hit.start) break;
      const between = hit.start - before.hit.end;
      if (between > gap && at === from) from++;
      if (between < 0 || between > gap) continue;
      next.push({ hit, before });
      break;
    }
  }
  return next;
}
