import { createServer } from 'node:http';

type Labels = Record<string, string>;

/** Counters, gauges and sums of times, as Prometheus reads them. */
export interface Metrics {
  count(name: string, labels: Labels, by?: number): void;
  gauge(name: string, labels: Labels, value: number): void;
  /** Adds to `<name>_sum` (seconds) and `<name>_count`. */
  time(name: string, labels: Labels, ms: number): void;
  value(name: string, labels: Labels): number;
  text(): string;
}

const PREFIX = 'before_you_sign_';

export function newMetrics(): Metrics {
  const values = new Map<string, number>();
  const types = new Map<string, 'counter' | 'gauge'>();
  const key = (name: string, labels: Labels): string => {
    const inside = Object.entries(labels).map(([label, value]) => `${label}="${value.replace(/[\\"\n]/g, '_')}"`);
    return PREFIX + name + (inside.length > 0 ? `{${inside.join(',')}}` : '');
  };
  const add = (name: string, labels: Labels, by: number) => {
    types.set(PREFIX + name, 'counter');
    values.set(key(name, labels), (values.get(key(name, labels)) ?? 0) + by);
  };
  return {
    count: (name, labels, by = 1) => add(name, labels, by),
    gauge(name, labels, value) {
      types.set(PREFIX + name, 'gauge');
      values.set(key(name, labels), value);
    },
    time(name, labels, ms) {
      add(`${name}_sum`, labels, ms / 1000);
      add(`${name}_count`, labels, 1);
    },
    value: (name, labels) => values.get(key(name, labels)) ?? 0,
    text() {
      const memory = `# TYPE process_resident_memory_bytes gauge\nprocess_resident_memory_bytes ${process.memoryUsage.rss()}\n`;
      const own = [...types].map(([name, type]) => {
        const lines = [...values]
          .filter(([each]) => each === name || each.startsWith(`${name}{`))
          .map(([each, value]) => `${each} ${value}`);
        return `# TYPE ${name} ${type}\n${lines.join('\n')}\n`;
      });
      return own.join('') + memory;
    },
  };
}

/** Offers the figures at `http://127.0.0.1:PORT/metrics`, to this machine only. */
export async function serveMetrics(metrics: Metrics, port: number): Promise<{ close(): void }> {
  const server = createServer((request, response) => {
    const isKnown = request.method === 'GET' && request.url?.split('?')[0] === '/metrics';
    response.writeHead(isKnown ? 200 : 404, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
    response.end(isKnown ? metrics.text() : '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  server.unref();
  return { close: () => server.close() };
}
