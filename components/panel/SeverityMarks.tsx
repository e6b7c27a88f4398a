import type { Finding } from '@/lib/schema/review';
import { Mark, type MarkName, markOf } from '../icons';

/** Gravest first. */
export const gravity: readonly MarkName[] = ['beyond', 'caution', 'unsure', 'notice', 'meets'];

/** Each kind of mark that a heading holds, once, gravest first; the findings below say the words. */
export function SeverityMarks({ findings }: { findings: readonly Finding[] }) {
  const names = new Set(findings.map(({ severity, certainty }) => markOf(severity, certainty)));
  return (
    <span className="marks" aria-hidden="true">
      {gravity
        .filter((name) => names.has(name))
        .map((name) => (
          <Mark key={name} name={name} size={12} />
        ))}
    </span>
  );
}
