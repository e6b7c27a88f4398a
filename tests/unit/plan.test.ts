import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ASSUMED, inputTable, planOf, planTable, readInputs } from '../bench/plan';

const decision = readFileSync('.github/decisions/0002-internet-scale.md', 'utf8');

describe('the plan for the internet', () => {
  it('is what follows from its own table of measured inputs', () => {
    const measured = readInputs(decision);
    expect(decision).toContain(inputTable(measured));
    expect(decision).toContain(planTable(measured));
  });
  it('assumes what the decision says it assumes', () => {
    for (const words of [
      '2.6 billion pages',
      `${ASSUMED.packedTib} TiB packed`,
      `${ASSUMED.unpackedTib} TiB`,
      '5 % Chinese',
      '0.03',
      '0.08',
    ])
      expect(decision).toContain(words);
  });
  it('halves reviewing, and nothing else, when the scan is twice as quick', () => {
    const measured = { passedMb: 100, engine: 200, scan: 100, html: 25, pdf: 9, reviewKb: 9 };
    const [slow, quick] = [planOf(measured), planOf({ ...measured, scan: 200 })];
    expect((slow.steps[1]?.hours.now ?? 0) / (quick.steps[1]?.hours.now ?? 1)).toBeCloseTo(2);
    expect(slow.steps[0]).toEqual(quick.steps[0]);
    expect(slow.hours.goal).toBe(quick.hours.goal);
  });
});
