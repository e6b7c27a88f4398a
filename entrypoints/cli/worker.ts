import { complain } from './run';
import { newMetrics, serveMetrics } from './scan/metrics';
import { shown } from './scan/queue/connection';
import { openCrew } from './scan/queue/crew';
import { deadJobs } from './scan/queue/dead';
import { PACK } from './scan/queue/jobs';
import { statusLine } from './scan/status-line';
import { readWorkerOptions, WORKER_HELP } from './scan/worker-options';

/** Jobs in hand get this long when the worker is asked to stop; then they are left to others. */
const STOP_WITHIN_MS = 30_000;

/** One machine's worker: `npm run worker -- --queue redis://HOST`, until it is told to stop. */
async function main(): Promise<number> {
  const request = readWorkerOptions(process.argv.slice(2));
  if (request.kind === 'help') {
    process.stdout.write(WORKER_HELP);
    return 0;
  }
  if (request.kind === 'usage') {
    complain(`missing, or not a value: ${request.what} (see --help)`);
    return 2;
  }
  const { queue, metrics: port, dead, ...options } = request.options;
  if (dead) {
    process.stdout.write(await deadJobs(queue));
    return 0;
  }
  const metrics = newMetrics();
  const served = port === undefined ? undefined : await serveMetrics(metrics, port);
  const crew = openCrew({ ...options, redis: queue, metrics, onTrouble: (message) => complain(`${shown(queue)}: ${message}`) });
  const done = (kind: string) => metrics.value('jobs_total', { kind, result: 'done' });
  const line = statusLine(process.stderr, () => `${shown(queue)} · ${PACK} · ${done('fetch')} fetched · ${done('review')} reviewed`);
  await new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => resolve());
  });
  line.close();
  await crew.stop(STOP_WITHIN_MS);
  served?.close();
  return 0;
}

// Crawlee and BullMQ leave timers behind that would hold the process.
process.exit(await main());
