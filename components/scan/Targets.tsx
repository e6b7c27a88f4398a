import type { ScanTable } from '@/lib/scan/table';
import { Mark } from '../icons';
import { useView } from '../view';
import { reportWords } from './report-words';
import { outcomeWords, whyWords } from './words';

/** Every target that gave nothing to compare, with its reason: nothing is dropped in silence. */
export function Targets({ table }: { table: ScanTable }) {
  const { t, locale } = useView();
  const words = reportWords[locale];
  const { without, withoutCount } = table;
  return (
    <section>
      <h2 className="rule">
        {words.targets} <small>{words.everyTarget(table.known)}</small>
      </h2>
      <p className="method">{without.length === 0 ? words.allReviewed : words.noResult}</p>
      {without.length > 0 && (
        <table className="dt">
          <thead>
            <tr>
              <th scope="col">{words.platform}</th>
              <th scope="col">{words.address}</th>
              <th scope="col">{words.outcome}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          </thead>
          <tbody>
            {without.map(({ input, platform, outcome, why, detail, attempts, count }) => (
              <tr key={input}>
                <th scope="row">{platform === input ? '' : platform}</th>
                <td className="src">{input}</td>
                <td>
                  <span className="end">
                    <Mark name={outcome === 'not-an-agreement' ? 'other' : 'unread'} />
                    {outcomeWords[locale][outcome]}
                  </span>
                </td>
                <td>
                  {whyWords[locale][why]}
                  {count !== undefined && t.comma + words.records(count)}
                  {attempts > 1 && t.comma + words.attempts(attempts)}
                  {detail !== undefined && <small>{detail}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {withoutCount > without.length && <p className="faint">{words.fewer(without.length, withoutCount)}</p>}
    </section>
  );
}
