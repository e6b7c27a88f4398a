import type { Concept, Hit } from './types';

/** The hits of a clause by what they can be in a frame, each by start. */
export interface Parts {
  acts: Hit[];
  actors: Hit[];
  objects: Hit[];
  persons: Hit[];
  negations: Hit[];
  modalities: Hit[];
  triggers: Hit[];
  purposes: Hit[];
  choices: Hit[];
}

const PLACES: Readonly<Record<string, keyof Parts>> = {
  act: 'acts',
  actor: 'actors',
  object: 'objects',
  person: 'persons',
  neg: 'negations',
  modality: 'modalities',
  trigger: 'triggers',
  purpose: 'purposes',
  choice: 'choices',
};

/** Where a concept belongs, by its name, `none` for concepts that are no part: asked for at every hit. */
const places = new Map<Concept, keyof Parts | 'none'>();

function placeOf(concept: Concept): keyof Parts | 'none' {
  let place = places.get(concept);
  if (!place) {
    place = PLACES[concept.slice(0, concept.indexOf('.'))] ?? 'none';
    places.set(concept, place);
  }
  return place;
}

/** Most clauses lack most parts: these share one list, which nobody writes to. */
const NONE: Hit[] = [];

/** Sorts hits into the parts of a frame; concepts of other categories (`word.*`, `manner.*` …) are no parts. */
export function partsOf(hits: readonly Hit[]): Parts {
  const parts: Parts = {
    acts: NONE,
    actors: NONE,
    objects: NONE,
    persons: NONE,
    negations: NONE,
    modalities: NONE,
    triggers: NONE,
    purposes: NONE,
    choices: NONE,
  };
  for (const hit of hits) {
    const place = placeOf(hit.concept);
    if (place === 'none') continue;
    if (parts[place] === NONE) parts[place] = [hit];
    else parts[place].push(hit);
  }
  return parts;
}
