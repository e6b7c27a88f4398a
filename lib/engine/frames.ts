import type { Span } from '@/lib/schema/review';
import type { Clause, Segmented } from '@/lib/text/segment';
import { buildFrames } from './build-frames';
import { isOneOf } from './concepts';
import { denies, inherit } from './inherited';
import { type Parts, partsOf } from './parts';
import type { Recognised } from './recognise';
import { type Segment, segmentsOf } from './scope';
import type { Concept, Concepts, Frame, Hit } from './types';

/** A clause with its hits and frames, each worked out when first asked for: most clauses interest no rule. */
export interface Framed {
  clause: Clause;
  index: number;
  recognised: Recognised;
  text: string;
  hits: Hit[];
  /** Hits of the lead-ins that govern it. */
  leadHits: Hit[];
  /** Hits of the clause just before it in the same passage: what 由此 and 否则 point back to. */
  beforeHits: Hit[];
  /** Hits of the line above that names the permission which the clause explains. */
  explainedHits: Hit[];
  /** False only where neither the clause nor its lead-ins hold any of the concepts: spares a look at the hits. */
  mayHold(wanted: Concepts): boolean;
  /** The hits of the clause that are any of the concepts, by start. */
  hitsOf(wanted: Concepts): readonly Hit[];
  /** Whether the clause or its lead-ins hold a hit of any of the concepts. */
  holds(wanted: Concepts): boolean;
  segments: Segment[];
  parts: Parts;
  frames: Frame[];
  /** The lead-in that governs it denies: 我们不会收集：, 我们承诺不会：. */
  leadDenies: boolean;
}

/** The clauses of a source, ready to be framed. A lead-in is framed once for all the items below it. */
export function frameClauses({ clauses }: Segmented, recognised: Recognised): Framed[] {
  const leads = new Map<number, FramedClause>();
  const framed: FramedClause[] = [];
  clauses.forEach((clause, index) => {
    const before = framed[index - 1];
    framed.push(new FramedClause(recognised, clause, index, leads, before?.clause.passage === clause.passage ? before : undefined));
  });
  return framed;
}

class FramedClause implements Framed {
  readonly text: string;
  #hits?: Hit[];
  /** Where in `hits` each concept stands. */
  #places?: Map<Concept, number[]>;
  #hitsOf?: Map<Concepts, readonly Hit[]>;
  #leadHits?: Hit[];
  #concepts?: ReadonlySet<Concept>;
  #segments?: Segment[];
  #parts?: Parts;
  #frames?: Frame[];

  constructor(
    readonly recognised: Recognised,
    readonly clause: Clause,
    readonly index: number,
    readonly leads: Map<number, FramedClause>,
    readonly before: FramedClause | undefined,
  ) {
    this.text = recognised.text;
  }

  get hits(): Hit[] {
    this.#hits ??= this.recognised.hitsIn(this.clause);
    return this.#hits;
  }

  hitsOf(wanted: Concepts): readonly Hit[] {
    this.#hitsOf ??= new Map();
    let hits = this.#hitsOf.get(wanted);
    if (!hits) {
      hits = this.#find(wanted);
      this.#hitsOf.set(wanted, hits);
    }
    return hits;
  }

  #find(wanted: Concepts): readonly Hit[] {
    const concepts = typeof wanted === 'string' ? [wanted] : wanted;
    if (concepts.some((concept) => concept.endsWith('.*'))) return this.hits.filter((hit) => isOneOf(hit.concept, wanted));
    this.#places ??= Map.groupBy(this.hits.keys(), (place) => this.hits[place]?.concept ?? '');
    const places = concepts.flatMap((concept) => this.#places?.get(concept) ?? []);
    if (concepts.length > 1) places.sort((a, b) => a - b);
    return places.flatMap((place) => this.hits[place] ?? []);
  }

  get leadHits(): Hit[] {
    this.#leadHits ??= this.clause.leads.flatMap((lead) => this.#lead(lead).hits);
    return this.#leadHits;
  }

  get beforeHits(): Hit[] {
    return this.before?.hits ?? [];
  }

  get explainedHits(): Hit[] {
    return this.clause.explains ? this.recognised.hitsIn(this.clause.explains) : [];
  }

  mayHold(wanted: Concepts): boolean {
    const { presence, vocabulary } = this.recognised;
    return presence.meets(this.index, vocabulary.setOf(wanted));
  }

  holds(wanted: Concepts): boolean {
    if (!this.mayHold(wanted)) return false;
    this.#concepts ??= new Set([...this.hits, ...this.leadHits].map((hit) => hit.concept));
    for (const concept of typeof wanted === 'string' ? [wanted] : wanted) {
      if (concept.endsWith('.*') ? [...this.#concepts].some((each) => isOneOf(each, concept)) : this.#concepts.has(concept)) return true;
    }
    return false;
  }

  get segments(): Segment[] {
    this.#segments ??= segmentsOf(this.text, this.clause);
    return this.#segments;
  }

  get parts(): Parts {
    this.#parts ??= partsOf(this.hits);
    return this.#parts;
  }

  get frames(): Frame[] {
    if (!this.#frames) {
      const own = buildFrames(this.text, this.index, this.segments, this.parts);
      const lead = this.clause.leads.at(-1);
      this.#frames = lead ? inherit(own, this.#lead(lead), this.parts) : own;
    }
    return this.#frames;
  }

  get leadDenies(): boolean {
    const span = this.clause.leads.at(-1);
    return span !== undefined && denies(this.#lead(span));
  }

  #lead(span: Span): FramedClause {
    const known = this.leads.get(span.start);
    if (known && known.clause.end === span.end) return known;
    const lead = new FramedClause(this.recognised, { ...this.clause, ...span, leads: [] }, this.index, this.leads, undefined);
    this.leads.set(span.start, lead);
    return lead;
  }
}
