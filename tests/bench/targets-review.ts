import { read } from '@/lib/review/engine';
import { reviewSource } from '@/lib/review/review';
import { pack } from '@/rules/zh-CN';
import { coldSchema, probe } from './probes';
import { rulesAsRegExps } from './regexps';
import { againstRipgrep } from './ripgrep';
import { both, ms, type Row, ratio, speed, times, within } from './row';
import { MB, type Setup } from './setup';
import { textlintWith } from './textlint';
import { sourceOf } from './texts';
import { time } from './timing';

export const review = (text: string) => {
  const source = sourceOf(text);
  return () => reviewSource(source, pack, { asOf: pack.version });
};

/** T2: the whole of a review, and the part of it that finds. */
export async function engine(setup: Setup): Promise<Row[]> {
  const rg = await againstRipgrep(setup, [...new Set(Object.values(pack.lexicon).flat())]);
  const source = sourceOf(setup.heads.mb1);
  const found = await time(() => read(source, pack), { runs: setup.runs });
  const whole = await time(review(setup.heads.mb1), { runs: setup.runs });
  return [
    ratio('T2', 0.5, speed(MB, found.best), rg, 'clauses, frames, matches of all rules, 1 MB: ≥ 0.5× ripgrep'),
    { ...ratio('T2', 0.5, speed(MB, whole.best), rg, 'the whole review, 1 MB (same bound)') },
  ];
}

/** T4: a text against the ten parts it is made of. */
export async function growth(setup: Setup): Promise<Row[]> {
  const rows: Row[] = [];
  for (const units of [350_000, 3_500_000]) {
    const whole = setup.text.slice(0, units);
    const parts = Array.from({ length: 10 }, (_, i) => review(whole.slice((i * units) / 10, ((i + 1) * units) / 10)));
    const effort = { runs: setup.runs, warm: 1, budget: 20_000 };
    const tenth = await time(() => parts.map((part) => part()), effort);
    const all = await time(review(whole), effort);
    const factor = (10 * all.cpu) / tenth.cpu;
    const measured = `${times(factor)} by CPU time (${ms(tenth.cpu / 10)} → ${ms(all.cpu)}, best of ${all.runs}; ${times((10 * all.best) / tenth.best)} by the clock)`;
    const target = `${units / 10_000}k → ${units / 1000}k characters: ≤ 11×`;
    rows.push({ id: 'T4', target, measured, met: factor <= 11, figures: { factor, tenth: tenth.best / 10, all: all.best } });
  }
  return rows;
}

/** T5: milliseconds of a review, warm and cold. */
export async function absolute(setup: Setup): Promise<Row[]> {
  const { heads, files, runs } = setup;
  const rows = [
    within('T5', 'review of 10 KB, warm', 0.5, await time(review(heads.kb10), { runs, warm: 20 })),
    within('T5', 'review of 100 KB, warm', 3, await time(review(heads.kb100), { runs, warm: 5 })),
    within('T5', 'review of 1 MB, warm', 30, await time(review(heads.mb1), { runs })),
  ];
  for (const [what, limit, file] of [
    ['first review of 100 KB in a new process', 25, files.kb100],
    ['first review of 1 MB in a new process', 80, files.mb1],
  ] as const) {
    const starts = Array.from({ length: Math.min(runs, 7) }, () => probe(coldSchema, ['cold', file])).flat();
    const walls = starts.map((start) => start.review).sort((a, b) => a - b);
    const [best = Number.NaN] = walls;
    const cpu = Math.min(...starts.map((start) => start.cpu));
    rows.push(within('T5', what, limit, { best, median: walls[walls.length >> 1] ?? Number.NaN, cpu, runs: starts.length }));
  }
  return rows;
}

/** T13: what else one could run, with the same words as regular expressions. */
export async function alternatives(setup: Setup): Promise<Row[]> {
  const text = setup.heads.kb100;
  const own = await time(review(text), { runs: setup.runs, warm: 5 });
  const expressions = rulesAsRegExps();
  const found = await time(() => expressions.reduce((sum, each) => sum + (text.match(each)?.length ?? 0), 0), { runs: setup.runs });
  const rows: Row[] = [
    {
      id: 'T13',
      target: `${expressions.length} regular expressions, 100 KB (nothing is asked)`,
      measured: `${times(found.best / own.best)} our time: ${both(found)} to ${both(own)}`,
      figures: { expressions: found.best, own: own.best },
    },
  ];
  const lint = await textlintWith(expressions);
  const target = 'textlint with these, 100 KB: ≥ 20× our time';
  if (typeof lint === 'string') return [...rows, { id: 'T13', target, measured: `not measured: ${lint}`, figures: {} }];
  const linted = await time(() => lint(text), { runs: setup.runs, warm: 1 });
  const factor = linted.best / own.best;
  return [
    ...rows,
    {
      id: 'T13',
      target,
      measured: `${times(factor)}: ${both(linted)} to ${both(own)}`,
      met: factor >= 20,
      figures: { factor, linted: linted.best },
    },
  ];
}
