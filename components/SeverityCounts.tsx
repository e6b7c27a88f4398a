import type { Review, Severity } from '@/lib/schema/review';
import { Mark } from './icons';
import { useView } from './view';

const severities: readonly Severity[] = ['beyond', 'caution', 'notice', 'meets'];

/** How many findings of each severity; what is to be looked at by a person is counted apart. Nothing found gives nothing. */
export function SeverityCounts({ counts }: { counts: Review['verdict']['counts'] }) {
  const { t } = useView();
  const shown = [
    ...severities.map((name) => ({ name, word: t.severity[name], count: counts[name] })),
    { name: 'unsure' as const, word: t.lookYourselfShort, count: counts.needsReading },
  ].filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return (
    <ul className="counts">
      {shown.map(({ name, word, count }) => (
        <li key={name} className={`sev sev-${name}`}>
          <Mark name={name} size={13} />
          <span>
            {word} <i>{count}</i>
          </span>
        </li>
      ))}
    </ul>
  );
}
