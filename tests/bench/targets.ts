import type { Row } from './row';
import type { Setup } from './setup';
import { hostileTexts, patterns } from './targets-hostile';
import { absolute, alternatives, engine, growth } from './targets-review';
import { memory, startup } from './targets-size';
import { literals, moreTerms } from './targets-terms';

/** The targets by id, in order. */
export const targets: Readonly<Record<string, (setup: Setup) => Row[] | Promise<Row[]>>> = {
  T1: literals,
  T2: engine,
  T3: moreTerms,
  T4: growth,
  T5: absolute,
  T6: hostileTexts,
  T7: patterns,
  T8: startup,
  T9: memory,
  T13: alternatives,
};
