import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

export interface WorkerOptions {
  queue: string;
  threads: number;
  hosts: number;
  proxy?: string;
  lockMs: number;
  metrics?: number;
  /** Prints the jobs that no worker could do, and ends. */
  dead: boolean;
}

export type WorkerRequest = { kind: 'work'; options: WorkerOptions } | { kind: 'help' } | { kind: 'usage'; what: string };

export const WORKER_HELP = `签前看：替扫描干活的一方 · does the work of a scan on this machine

npm run worker -- --queue redis://HOST [options]

  --queue redis://HOST   Redis 或 Valkey 的地址，与扫描方相同 · where the scan's queue is
  --threads N            几个线程审阅，默认按处理器 · threads that review, default one a processor
  --hosts N              同时取几页，默认 8 · pages fetched at once, default 8
  --proxy URL            经这个 HTTP 代理访问 · through this HTTP proxy
  --lock SECONDS         这么久没有动静算是死了，活交给别人，默认 30 · silent so long means dead, default 30
  --metrics PORT         在本机给出 Prometheus 指标 · Prometheus metrics, to this machine only
  --dead                 列出谁也没做成的，然后结束 · lists the jobs nobody could do, and ends
`;

/** Reads the arguments of `worker`. */
export function readWorkerOptions(args: readonly string[]): WorkerRequest {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    return { kind: 'usage', what: error instanceof Error ? error.message : String(error) };
  }
  if (values.help) return { kind: 'help' };
  const { queue, proxy } = values;
  if (queue === undefined || !URL.canParse(queue) || !/^rediss?:$/.test(new URL(queue).protocol))
    return { kind: 'usage', what: '--queue redis://HOST' };
  const given = { threads: values.threads, hosts: values.hosts, lock: values.lock, metrics: values.metrics };
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && !(Number(value) > 0 && Number(value) < 65_536)) return { kind: 'usage', what: `--${name} ${value}` };
  }
  return {
    kind: 'work',
    options: {
      queue,
      threads: Number(given.threads ?? availableParallelism()),
      hosts: Number(given.hosts ?? 8),
      lockMs: Number(given.lock ?? 30) * 1000,
      dead: values.dead ?? false,
      ...(proxy !== undefined && { proxy }),
      ...(given.metrics !== undefined && { metrics: Number(given.metrics) }),
    },
  };
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      queue: { type: 'string' },
      threads: { type: 'string' },
      hosts: { type: 'string' },
      proxy: { type: 'string' },
      lock: { type: 'string' },
      metrics: { type: 'string' },
      dead: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
