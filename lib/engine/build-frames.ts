import type { Span } from '@/lib/schema/review';
import { actorOf } from './actor';
import { ClauseParts, choiceOf } from './clause-parts';
import { objectsOf } from './objects';
import type { Parts } from './parts';
import { recipientsOf } from './recipients';
import { negationOf, type Segment, segmentAt } from './scope';
import type { Choice, Frame, Hit, Polarity } from './types';

/** Verbs at most this far apart, joined by 、并和及或, are one group: 读取、收集并上传. */
const GROUP_GAP = 8;
/** The frames of one clause: one a verb group, or one without a verb where there is something to act on. */
export function buildFrames(text: string, clause: number, segments: readonly Segment[], parts: Parts): Frame[] {
  const groups = groupActs(text, parts.acts);
  if (groups.length === 0) {
    const choice = choiceOf(parts.choices);
    const { objects, persons: recipients, triggers, purposes } = parts;
    if (objects.length + recipients.length + triggers.length + purposes.length === 0) return [];
    const [negation] = parts.negations;
    return [
      {
        clause,
        acts: [],
        polarity: negation ? 'denies' : 'grants',
        ...(negation ? { negation } : {}),
        excepted: false,
        objects,
        recipients,
        triggers,
        purposes,
        ...(choice ? { choice } : {}),
        inherited: false,
      },
    ];
  }
  const of = new ClauseParts(text, segments, parts, groups);
  return groups.map((acts, index) => new VerbFrame(of, clause, acts, index));
}

/** A frame whose parts are worked out when a rule first asks: most patterns fail on the verb. */
class VerbFrame implements Frame {
  readonly inherited = false;
  /** `null` until asked for: undefined is an answer. */
  #negation: Hit | null | undefined = null;
  #actor: Hit | null | undefined = null;
  #objects?: Hit[];
  #recipients?: Hit[];

  constructor(
    readonly of: ClauseParts,
    readonly clause: number,
    readonly acts: Hit[],
    readonly index: number,
  ) {}

  /** The last verb of the group is the one that is done: 拒绝提供, 授权读取. */
  get #main(): Span {
    return this.acts.at(-1) ?? { start: 0, end: 0 };
  }

  get negation(): Hit | undefined {
    if (this.#negation === null) this.#negation = negationOf(this.of.text, this.of.segments, this.of.parts, this.#main);
    return this.#negation;
  }

  get polarity(): Polarity {
    return this.negation && !this.of.undone ? 'denies' : 'grants';
  }

  get excepted(): boolean {
    return this.negation !== undefined && this.of.excepted;
  }

  get actor(): Hit | undefined {
    if (this.#actor === null) this.#actor = actorOf(this.of.text, this.of.parts, this.#main, this.of.segments);
    return this.#actor;
  }

  get modality(): Hit | undefined {
    const { segments, parts } = this.of;
    const start = this.acts[0]?.start ?? 0;
    return lastBefore(parts.modalities, start, segments[segmentAt(segments, start)]?.start ?? 0);
  }

  get objects(): Hit[] {
    this.#objects ??= objectsOf(this.of, this.index);
    return this.#objects;
  }

  get recipients(): Hit[] {
    this.#recipients ??= recipientsOf(this.of.text, this.of.parties, this.of.groups, this.index);
    return this.#recipients;
  }

  get triggers(): Hit[] {
    return this.of.parts.triggers;
  }

  get purposes(): Hit[] {
    return this.of.parts.purposes;
  }

  get choice(): Choice | undefined {
    return this.of.choice;
  }
}

function groupActs(text: string, acts: readonly Hit[]): Hit[][] {
  const groups: Hit[][] = [];
  for (const hit of acts) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (
      group &&
      last &&
      hit.start - last.end <= GROUP_GAP &&
      !/[^、并和及与或/以者且，进行地将]/.test(text.slice(last.end, Math.max(last.end, hit.start)))
    )
      group.push(hit);
    else groups.push([hit]);
  }
  return groups;
}

function lastBefore(hits: readonly Hit[], before: number, from: number): Hit | undefined {
  let found: Hit | undefined;
  for (const hit of hits) if (hit.end <= before && hit.start >= from) found = hit;
  return found;
}
