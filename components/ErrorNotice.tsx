import type { Review } from '@/lib/schema/review';
import { Icon, Mark } from './icons';
import { ruleTitle, useView } from './view';

/** Which rules did not run, and that the rest did. Never red: it is our failing, not the lender's. */
export function ErrorNotice({
  errors,
  onAgain,
  onCopy,
}: {
  errors: Review['errors'];
  onAgain?: () => void;
  onCopy?: (text: string) => void;
}) {
  const view = useView();
  const { t, rules } = view;
  if (errors.length === 0) return null;
  const failed = [...new Set(errors.flatMap(({ rule }) => (rule ? [rule] : [])))];
  const titles = failed.map((id) => t.quoted(ruleTitle(view, id))).join(t.comma);
  const details = errors.map(({ rule, message }) => (rule ? `${rule}: ${message}` : message)).join('\n');
  return (
    <section className="section coverage">
      <Mark name="unread" size={16} />
      <h2>{t.rulesFailed(errors.length)}</h2>
      <p className="rest">{t.rulesFailedRest(titles, rules.size - failed.length)}</p>
      <div className="acts">
        {onAgain && (
          <button type="button" className="btn sm" onClick={onAgain}>
            {t.readAgain}
          </button>
        )}
        {onCopy && (
          <button type="button" className="btn sm" onClick={() => onCopy(details)}>
            <Icon name="copy" />
            <span>{t.copyError}</span>
          </button>
        )}
      </div>
    </section>
  );
}
