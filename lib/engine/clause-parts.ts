import type { Parts } from './parts';
import { type Party, partiesIn } from './recipients';
import { type Segment, segmentAt } from './scope';
import type { Choice, Hit } from './types';

const EXCEPTION = /(?:除外|除非|以下情(?:况|形)|下列情(?:况|形)|另有(?:约定|规定))/;

/** 除为催收外不会…, 除非您逾期，否则不会…: what is denied is what happens once the loan is late. */
const UNDONE =
  /除(?:非|了)?[^，。；：]{0,24}(?:逾期|违约|催收|失联|联系不上|无法联系)[^，。；：]{0,12}(?:外|，)|(?:逾期|违约|催收|失联)[^，。；：]{0,16}除外/;

function holds(pattern: RegExp, text: string, segments: readonly Segment[]): boolean {
  const start = segments[0]?.start ?? 0;
  return pattern.test(text.slice(start, Math.min(segments.at(-1)?.end ?? 0, start + 400)));
}

/** What all frames of a clause share; parties and exceptions are looked for when a frame first asks. */
export class ClauseParts {
  readonly choice: Choice | undefined;
  #parties?: readonly Party[];
  #fronted?: Map<Hit, boolean>;
  #excepted?: boolean;
  #undone?: boolean;

  constructor(
    readonly text: string,
    readonly segments: readonly Segment[],
    readonly parts: Parts,
    readonly groups: readonly Hit[][],
  ) {
    this.choice = choiceOf(parts.choices);
  }

  get parties(): readonly Party[] {
    this.#parties ??= partiesIn(this.text, this.parts);
    return this.#parties;
  }

  /** Whether 将, 把, 对 or 就 puts a thing in front of its verb. */
  isFronted(hit: Hit): boolean {
    this.#fronted ??= new Map();
    let fronts = this.#fronted.get(hit);
    if (fronts === undefined) {
      fronts = fronted(this.text, hit, this.segments[segmentAt(this.segments, hit.start)]?.start ?? 0);
      this.#fronted.set(hit, fronts);
    }
    return fronts;
  }

  get excepted(): boolean {
    this.#excepted ??= holds(EXCEPTION, this.text, this.segments);
    return this.#excepted;
  }

  get undone(): boolean {
    this.#undone ??= holds(UNDONE, this.text, this.segments);
    return this.#undone;
  }
}

/** Who starts the access, by the words of a clause that say so. */
export function choiceOf(hits: readonly Hit[]): Choice | undefined {
  if (hits.some((hit) => hit.concept === 'choice.picks')) return 'user-picks';
  return hits.some((hit) => hit.concept === 'choice.starts') ? 'user-starts' : undefined;
}

/** 将, 把, 对 and 就 put in front what stands at most this far behind them. */
const FRONTED_REACH = 41;

function fronted(text: string, hit: Hit, from: number): boolean {
  return /[将把对就]/.test(text.slice(Math.max(from, hit.start - FRONTED_REACH), hit.start));
}
