import type { Review } from '@/lib/schema/review';
import { useView } from './view';

/** What a complete document of its kind should say and does not. Keys of a later pack that this catalogue does not know are left out. */
export function GapList({ gaps }: { gaps: Review['gaps'] }) {
  const { t } = useView();
  const known: Readonly<Record<string, string | undefined>> = t.gap;
  const words = gaps.flatMap(({ gap }) => known[gap] ?? []);
  if (words.length === 0) return null;
  return (
    <section className="section">
      <h2>{t.unsaid}</h2>
      <ul className="block plain">
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </section>
  );
}

/** Where the document denies a thing and grants it elsewhere, both in its own words. */
export function Contradictions({ review }: { review: Review }) {
  const { t } = useView();
  const quoteOf = (id: string) => review.findings.find((finding) => finding.id === id)?.quote;
  const pairs = review.contradictions.flatMap(({ a, b }) => {
    const [denied, granted] = [quoteOf(a), quoteOf(b)];
    return denied && granted ? [{ denied, granted }] : [];
  });
  if (pairs.length === 0) return null;
  return (
    <section className="section">
      <h2>{t.contradicts}</h2>
      <ul className="block plain">
        {pairs.map(({ denied, granted }) => (
          <li key={denied + granted}>
            {t.deniedAndGranted}
            <span className="pair">{t.quoted(denied)}</span>
            <span className="pair">{t.quoted(granted)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
