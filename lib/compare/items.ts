import type { Framed } from '@/lib/engine/frames';
import type { Concept, Frame, Hit } from '@/lib/engine/types';
import { type ItemId, type ItemStatus, itemIdSchema, type Span } from '@/lib/schema/review';

/** An information item before it is held against the norms. Spans index the normalised text. */
export interface AskedItem {
  item: ItemId;
  status: ItemStatus;
  spans: Span[];
}

/** Strongest first: an item required anywhere is required. */
const STRENGTH: readonly ItemStatus[] = ['required', 'optional', 'denied', 'mentioned'];
const ASKS = new Set(['act.collect', 'act.provide', 'act.permit', 'act.use', 'act.share']);
const SAME: Readonly<Record<Concept, ItemId>> = { 'object.social-graph': 'social-account' };

/** Every information item the document names, with the words that say how: required, optional, denied or only mentioned. */
export function askedItems(framed: readonly Framed[]): AskedItem[] {
  const found = new Map<ItemId, AskedItem>();
  for (const each of framed) {
    const seen = new Set<Hit>();
    for (const frame of each.frames) {
      for (const hit of frame.objects) {
        if (seen.has(hit)) continue;
        seen.add(hit);
        note(found, hit, statusOf(frame, each));
      }
    }
  }
  return [...found.values()];
}

function note(found: Map<ItemId, AskedItem>, hit: Hit, status: ItemStatus): void {
  const item = itemOf(hit.concept);
  if (!item) return;
  const known = found.get(item);
  if (!known) {
    found.set(item, { item, status, spans: [hit] });
  } else if (STRENGTH.indexOf(status) < STRENGTH.indexOf(known.status)) {
    found.set(item, { item, status, spans: [hit] });
  } else if (known.status === status && known.spans.length < 5) {
    known.spans.push(hit);
  }
}

/** The information item an object of the lexicon stands for, if any. */
export function itemOf(concept: Concept): ItemId | undefined {
  const same = SAME[concept];
  if (same) return same;
  const parsed = itemIdSchema.safeParse(concept.slice('object.'.length));
  return parsed.success && concept.startsWith('object.') ? parsed.data : undefined;
}

function statusOf(frame: Frame, { hits, leadHits }: Framed): ItemStatus {
  if (frame.polarity === 'denies') return 'denied';
  if (!frame.acts.some((hit) => ASKS.has(hit.concept))) return 'mentioned';
  const optional = frame.choice !== undefined || [...hits, ...leadHits].some((hit) => hit.concept === 'manner.optional');
  return optional ? 'optional' : 'required';
}
