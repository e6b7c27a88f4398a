import { z } from 'zod';

/**
 * `triage.json`: findings that a person looked at and called a false alarm. A mark holds for every document that has this very finding
 * (same rule, same words, same headings), or only for one when `source` says which. A marked finding is shown with its mark, never dropped.
 */
export const triageSchema = z.array(
  z.object({
    finding: z.string().min(1),
    reason: z.string().min(1),
    who: z.string().min(1),
    when: z.string().regex(/^\d{4}-\d{2}-\d{2}/),
    /** The input that the results name for it: an address or a path. */
    source: z.string().optional(),
  }),
);
export type Mark = z.infer<typeof triageSchema>[number];
export type Triage = (finding: { id: string }, source: string) => Mark | undefined;

/** Looks up marks; of several for one finding the one that names the source counts. */
export function triageOf(marks: readonly Mark[]): Triage {
  const byFinding = Map.groupBy(marks, ({ finding }) => finding);
  return ({ id }, source) => {
    const found = byFinding.get(id);
    return found?.find((mark) => mark.source === source) ?? found?.find((mark) => mark.source === undefined);
  };
}
