import { nameOf } from '@/lib/bundle/bundle';
import type { Bundle } from '@/lib/schema/bundle';
import { BundleSummary } from './BundleList';
import { NotRead } from './CoverageNotice';
import { unreadParts } from './rank';
import { Severity } from './Severity';
import { ruleTitle, useView } from './view';

/** Documents that are signed together, for a report on paper: what they grant in effect and by which, what they contradict, what is unread. */
export function BundleReport({ bundle }: { bundle: Bundle }) {
  const view = useView();
  const { t } = view;
  const [first] = bundle.reviews;
  const titles = new Map(bundle.reviews.map((review) => [nameOf(review), review.source.title ?? nameOf(review)]));
  return (
    <section className="doc">
      {first && <BundleSummary review={first} bundle={bundle} />}
      {bundle.effective.length > 0 && (
        <>
          <h2 className="rule">{t.bundleInEffect}</h2>
          <ul>
            {bundle.effective.map(({ rule, severity, from }) => (
              <li key={rule}>
                <Severity severity={severity} certainty="high" /> <b>{ruleTitle(view, rule)}</b>{' '}
                <span className="faint">{from.map((name) => titles.get(name) ?? name).join(t.comma)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <NotRead parts={unreadParts(bundle.unread)} />
    </section>
  );
}
