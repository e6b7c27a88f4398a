import type { Method } from '@/lib/scan/method';
import type { ScanTable } from '@/lib/scan/table';
import { useView } from '../view';
import { reportWords } from './report-words';

/** How the report came about, so that it can be repeated and doubted. */
export function MethodSection({ method, table }: { method: Method; table: ScanTable }) {
  const { t, locale } = useView();
  const words = reportWords[locale];
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
  const facts: [string, string][] = [
    [words.facts.pack, words.rules(method.pack, method.rules)],
    [words.facts.asOf, method.asOf],
    [words.facts.time, `${time.format(new Date(method.startedAt))} – ${time.format(new Date(method.endedAt))} +08:00`],
    [words.facts.inputs, method.inputs.join(t.comma)],
    [words.facts.how, method.rendered ? words.rendered : words.fetched],
    [words.facts.robots, method.ignoreRobots === undefined ? words.obeyed : words.notObeyed(method.ignoreRobots)],
    [words.facts.polite, words.pause(method.delayMs / 1000, method.retries)],
    [words.facts.limits, words.most(method.limitMs / 1000, Math.round(method.mostBytes / 1024 / 1024))],
    [words.facts.clauses, t.clausesRead(table.clauses)],
    ...(table.errors > 0 ? [[words.facts.errors, t.rulesFailed(table.errors)] satisfies [string, string]] : []),
  ];
  return (
    <section>
      <h2 className="rule">{words.method}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="limits">
        {words.limits.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
