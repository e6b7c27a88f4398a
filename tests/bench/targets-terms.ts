import { compile } from '@/lib/engine/automaton';
import { pack } from '@/rules/zh-CN';
import { againstRipgrep } from './ripgrep';
import { both, type Row, ratio, speed, times } from './row';
import { MB, type Setup } from './setup';
import { lexiconOf, termsFrom } from './terms';
import { type Timing, time } from './timing';

/** T1: every hit of 2,000 terms, and of the pack's own words. */
export async function literals(setup: Setup): Promise<Row[]> {
  const own = [...new Set(Object.values(pack.lexicon).flat())];
  const rows: Row[] = [];
  for (const terms of [termsFrom(setup.text, 2000), own]) {
    const automaton = compile(lexiconOf(terms));
    const { best } = await time(() => automaton.scan(setup.heads.mb1), { runs: setup.runs });
    const rg = await againstRipgrep(setup, terms);
    rows.push(ratio('T1', 1, speed(MB, best), rg, `${terms.length} terms, all hits, 1 MB: ≥ 1.0× ripgrep`));
  }
  return rows;
}

/** T3: ten times the terms. */
export async function moreTerms(setup: Setup): Promise<Row[]> {
  const timed: Timing[] = [];
  for (const count of [500, 5000]) {
    const automaton = compile(lexiconOf(termsFrom(setup.text, count)));
    timed.push(await time(() => automaton.scan(setup.heads.mb1), { runs: setup.runs }));
  }
  const [few, many] = timed.map(({ best }) => best);
  const growth = (many ?? Number.NaN) / (few ?? Number.NaN);
  const measured = `${times(growth)} (${timed.map(both).join(' → ')})`;
  return [{ id: 'T3', target: '500 → 5,000 terms, 1 MB: ≤ 3.5×', measured, met: growth <= 3.5, figures: { growth } }];
}
