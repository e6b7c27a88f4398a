import type { ReactNode } from 'react';
import type { Locale } from '@/lib/engine/types';
import { MOST_ROWS, type PlatformRow, type ScanTable } from '@/lib/scan/table';
import { useView } from '../view';
import { HeatCell } from './HeatCell';
import { grouped, reportWords, shortName } from './report-words';

const LINE = 58;

const columnsOf = (practices: readonly string[], locale: Locale) =>
  grouped(practices, locale).flatMap((group) => group.rules.map((rule, i) => ({ rule, isFirst: i === 0 })));

/** Platforms down, practices across: the gravest certain finding with its count; the quotes open from each cell. `body` is its `HeatRows`. */
export function HeatTable({ table, body }: { table: ScanTable; body: ReactNode }) {
  const { locale, rules } = useView();
  const words = reportWords[locale];
  const groups = grouped(table.practices, locale);
  const columns = columnsOf(table.practices, locale);
  const read = table.platforms.filter((row) => row.read > 0);
  return (
    <>
      <table className="hm">
        <thead>
          <tr className="grp">
            <td colSpan={2} />
            {groups.map(({ head, rules: inGroup }) => (
              <th key={head} className="g" scope="colgroup" colSpan={inGroup.length}>
                {head}
              </th>
            ))}
          </tr>
          <tr className="pr">
            <th scope="col" className="first">
              {words.platform}
            </th>
            <th scope="col" className="first">
              {words.coverage}
            </th>
            {columns.map(({ rule, isFirst }) => (
              <th key={rule} scope="col" className={isFirst ? 'g' : undefined}>
                <span>{shortName(rule, locale, rules)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{body}</tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {words.seenOfRead}
            </th>
            {columns.map(({ rule, isFirst }) => {
              const seen = read.filter(({ cells }) => cells[rule]?.severity !== undefined).length;
              return (
                <td key={rule} className={isFirst ? 'g' : undefined}>
                  <span className="vh">{words.seen(seen, read.length)}</span>
                  <span aria-hidden="true">
                    <b>{seen}</b>
                    <br />/{read.length}
                  </span>
                </td>
              );
            })}
          </tr>
        </tfoot>
      </table>
      {table.platforms.length > MOST_ROWS && <p className="faint">{words.fewer(MOST_ROWS, table.platforms.length)}</p>}
    </>
  );
}

/** Some rows of the table, at most so many that they can be put into words at once. */
export function HeatRows({ practices, rows }: { practices: readonly string[]; rows: readonly PlatformRow[] }) {
  const { locale, rules } = useView();
  const columns = columnsOf(practices, locale);
  return rows.map((row) => (
    <tr key={row.key}>
      <th scope="row">
        {row.name}
        {row.domain !== undefined && row.domain !== row.name && <small>{row.domain}</small>}
      </th>
      <td className="cov">
        <Coverage row={row} />
      </td>
      {columns.map(({ rule, isFirst }, i) => (
        <td key={rule} className={isFirst ? 'g' : undefined} data-practice={shortName(rule, locale, rules)}>
          <HeatCell row={row} rule={rule} isRight={i > columns.length / 2} />
        </td>
      ))}
    </tr>
  ));
}

/** The signing line once more: solid for what was read, dotted for what was not. */
function Coverage({ row }: { row: PlatformRow }) {
  const words = reportWords[useView().locale];
  const all = row.documents + row.parts;
  const end = all === 0 ? 0 : Math.round((LINE * row.read) / all);
  return (
    <div className="covl">
      <svg width={LINE} height="8" viewBox={`0 0 ${LINE} 8`} aria-hidden="true">
        {end > 0 && <path d={`M0 5H${end}`} stroke="var(--ink)" strokeWidth="2" />}
        {end < LINE && <path d={`M${end + 3} 5H${LINE}`} stroke="var(--ink-3)" strokeWidth="2" strokeDasharray="2 4" />}
      </svg>
      <span>
        {words.documents(row.read, row.documents)}
        {row.parts > 0 && <small>{words.parts(row.parts)}</small>}
      </span>
    </div>
  );
}
