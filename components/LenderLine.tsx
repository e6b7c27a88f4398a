import type { Review } from '@/lib/schema/review';
import { useView } from './view';

/** 谁借钱给您: the lender's name and kind as the agreement gives them, or that it does not. */
export function LenderLine({ review }: { review: Review }) {
  const { t } = useView();
  const { parties, lenderKind } = review.document;
  const names = [...new Set(parties.flatMap(({ role, name }) => (role === 'lender' && name ? [name] : [])))];
  const kind = lenderKind === 'unknown' ? undefined : t.lenderKind[lenderKind];
  return (
    <section className="section">
      <h2>{t.whoLends}</h2>
      <p className="block lender">
        {names.length > 0 ? names.join(t.comma) : t.lenderNotNamed}
        {kind && <span className="muted"> · {kind}</span>}
      </p>
    </section>
  );
}
