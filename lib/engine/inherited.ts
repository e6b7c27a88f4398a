import { actorOf } from './actor';
import type { Framed } from './frames';
import type { Parts } from './parts';
import type { Choice, Frame, Hit, Polarity } from './types';

/** An item without a verb of its own takes verb, actor and polarity from its lead-in; with one, it still takes a denial. */
export function inherit(own: Frame[], lead: Framed, parts: Parts): Frame[] {
  const source = lead.frames.at(-1);
  const denied = denies(lead);
  if (!source) return denied ? own.map((frame) => new ItemFrame(frame, undefined, true)) : own;
  if (own.some((frame) => frame.acts.length > 0)) {
    const actor = doerOf(lead);
    return own.map((frame) => new ItemFrame(frame, source, denied, actor));
  }
  const clause = own[0]?.clause ?? source.clause;
  const listing = lead.frames.filter((frame) => frame.objects.some((hit) => hit.concept === 'object.personal-info'));
  return (listing.length > 0 ? listing : lead.frames).map((frame) => new LedFrame(frame, clause, parts, denied));
}

/** Who does what the items say: the last party that the lead-in makes a subject (甲方同意丙方采取下列措施：). */
function doerOf(lead: Framed): Hit | undefined {
  const { end } = lead.clause;
  return actorOf(lead.text, lead.parts, { start: end, end }, lead.segments);
}

/** A frame of an item with a verb of its own, under the lead-in's last frame: a denial above holds, and what it does not say itself is taken over. */
class ItemFrame implements Frame {
  readonly inherited = false;

  constructor(
    readonly own: Frame,
    readonly above: Frame | undefined,
    readonly denied: boolean,
    readonly doer?: Hit,
  ) {}

  get clause(): number {
    return this.own.clause;
  }
  get acts(): Hit[] {
    return this.own.acts;
  }
  get polarity(): Polarity {
    return this.denied ? 'denies' : this.own.polarity;
  }
  get negation(): Hit | undefined {
    return this.own.negation;
  }
  get excepted(): boolean {
    return this.own.excepted;
  }
  get actor(): Hit | undefined {
    return this.own.actor ?? this.doer;
  }
  get modality(): Hit | undefined {
    return this.own.modality ?? this.above?.modality;
  }
  get objects(): Hit[] {
    return this.own.objects;
  }
  get recipients(): Hit[] {
    return this.own.recipients;
  }
  get triggers(): Hit[] {
    return this.above ? [...this.own.triggers, ...this.above.triggers] : this.own.triggers;
  }
  get purposes(): Hit[] {
    return this.own.purposes;
  }
  get choice(): Choice | undefined {
    return this.own.choice;
  }
}

/** A frame of the lead-in as it holds for an item without a verb: the things and people are the item's. */
class LedFrame implements Frame {
  readonly inherited = true;

  constructor(
    readonly above: Frame,
    readonly clause: number,
    readonly parts: Parts,
    readonly denied: boolean,
  ) {}

  get acts(): Hit[] {
    return this.above.acts;
  }
  get polarity(): Polarity {
    if (this.denied) return 'denies';
    // A denial with exceptions leads the exceptions: 不会提供，但下列情况除外：
    return this.above.excepted ? 'grants' : this.above.polarity;
  }
  get negation(): Hit | undefined {
    return this.above.negation;
  }
  get excepted(): boolean {
    return this.above.excepted;
  }
  get actor(): Hit | undefined {
    return this.above.actor;
  }
  get modality(): Hit | undefined {
    return this.above.modality;
  }
  get objects(): Hit[] {
    return this.parts.objects;
  }
  get recipients(): Hit[] {
    const { recipients } = this.above;
    return recipients.length > 0 ? [...this.parts.persons, ...recipients] : [];
  }
  get triggers(): Hit[] {
    return [...this.above.triggers, ...this.parts.triggers];
  }
  get purposes(): Hit[] {
    return [...this.above.purposes, ...this.parts.purposes];
  }
  get choice(): Choice | undefined {
    return this.above.choice;
  }
}

/** A lead-in denies what it leads: its last verb is denied without exceptions, or it ends in a negation. */
export function denies(lead: Framed): boolean {
  const source = lead.frames.at(-1);
  return (source !== undefined && source.polarity === 'denies' && !source.excepted) || endsInNegation(lead);
}

/** 我们承诺不会： the verbs are in the items, the 不 is in the lead-in. */
function endsInNegation(lead: Framed): boolean {
  const negation = lead.parts.negations.at(-1);
  return negation !== undefined && /^[：:于有以下列如]{1,6}$/.test(lead.text.slice(negation.end, lead.clause.end));
}
