import type { ReactNode } from 'react';
import type { Comparison } from '@/lib/scan/baseline';
import type { Method } from '@/lib/scan/method';
import type { ScanTable } from '@/lib/scan/table';
import { outcomeSchema } from '@/lib/scan/types';
import { Brand, Mark } from '../icons';
import { useView } from '../view';
import { Changes, FalseAlarms } from './Changes';
import { HeatTable } from './HeatTable';
import { MethodSection } from './MethodSection';
import { reportWords } from './report-words';
import { Targets } from './Targets';
import { outcomeWords } from './words';

export interface ScanReportProps {
  table: ScanTable;
  method: Method;
  comparison?: Comparison;
  /** The rows of the table. */
  rows: ReactNode;
}

/** A whole scan on one page: the table, what has no result and why, what changed, and how it was made. */
export function ScanReport({ table, method, comparison, rows }: ScanReportProps) {
  const { t, locale } = useView();
  const words = reportWords[locale];
  const sum = (of: (row: ScanTable['platforms'][number]) => number) => table.platforms.reduce((total, row) => total + of(row), 0);
  return (
    <main className="scan">
      <p className="faint masthead">
        <Brand size={16} />
        {t.product}
      </p>
      <h1>{words.title(table.platforms.length, table.practices.length)}</h1>
      <p className="muted">
        {words.read(
          sum((row) => row.read),
          sum((row) => row.documents),
          method.pack,
          method.asOf,
        )}
      </p>
      <dl className="outcomes">
        {outcomeSchema.options.map((outcome) => (
          <div key={outcome}>
            <dt>{outcomeWords[locale][outcome]}</dt>
            <dd>{table.outcomes[outcome] ?? 0}</dd>
          </div>
        ))}
      </dl>
      <Legend />
      <HeatTable table={table} body={rows} />
      {comparison && <Changes comparison={comparison} />}
      <FalseAlarms table={table} />
      <Targets table={table} />
      <MethodSection method={method} table={table} />
      <p className="legal">{words.legal}</p>
    </main>
  );
}

function Legend() {
  const { t, locale } = useView();
  const words = reportWords[locale];
  return (
    <ul className="legend" aria-label={words.legend}>
      <li>
        <span className="cell beyond">
          <Mark name="beyond" size={11} />2
        </span>
        {words.legendCount}
      </li>
      {(['caution', 'notice', 'meets'] as const).map((name) => (
        <li key={name}>
          <span className={`cell ${name}`}>
            <Mark name={name} size={11} />
          </span>
          {t.severity[name]}
        </li>
      ))}
      <li>
        <span className="cell unsure">
          <Mark name="unsure" size={11} />
        </span>
        {t.lookYourselfShort}
      </li>
      <li>
        <span className="cell z">·</span>
        {words.none}
      </li>
      <li>
        <span className="cell x" />
        {words.notRead}
      </li>
    </ul>
  );
}
