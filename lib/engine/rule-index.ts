import type { ConceptSet, Vocabulary } from './concepts';
import type { Framed } from './frames';
import type { Concept, FramePattern, Rule } from './types';

/** A pattern with what must be present before it is worth a try: one concept of every group. */
export interface Indexed {
  rule: Rule;
  pattern: FramePattern;
  groups: readonly ConceptSet[];
}

/** The patterns of a rule pack, in its order: earlier ones win a tie. Made once a pack. */
export type RuleIndex = readonly Indexed[];

export function indexRules(rules: readonly Rule[], vocabulary: Vocabulary): RuleIndex {
  return rules.flatMap((rule) =>
    rule.patterns.map((pattern) => ({ rule, pattern, groups: requiredGroups(pattern).map((group) => vocabulary.setOf(group)) })),
  );
}

function requiredGroups(pattern: FramePattern): (readonly Concept[])[] {
  const parts = [
    pattern.act,
    pattern.object,
    pattern.recipient,
    pattern.trigger,
    pattern.purpose,
    pattern.explains,
    ...(pattern.clause ?? []),
    ...(pattern.lead ?? []),
    ...(pattern.sequence?.words ?? []),
  ];
  return parts
    .flatMap((part) => (part === undefined ? [] : [typeof part === 'string' ? [part] : part]))
    .filter((group) => group.every((concept) => !concept.endsWith('.*')));
}

/**
 * The patterns to try in each clause, in the order of the pack. A pattern looks through the clauses that hold the part of it which is rarest
 * in this document; most patterns lack a part altogether.
 */
export function worthATry(index: RuleIndex, framed: readonly Framed[]): (Indexed[] | undefined)[] {
  const found = new Array<Indexed[] | undefined>(framed.length).fill(undefined);
  const presence = framed[0]?.recognised.presence;
  if (!presence) return found;
  for (const indexed of index) {
    const { groups } = indexed;
    for (const row of presence.rarest(groups) ?? found.keys()) {
      if (!groups.every((group) => presence.meets(row, group))) continue;
      const patterns = found[row];
      // A clause with two words of the rarest part comes by twice.
      if (!patterns) found[row] = [indexed];
      else if (patterns.at(-1) !== indexed) patterns.push(indexed);
    }
  }
  return found;
}
