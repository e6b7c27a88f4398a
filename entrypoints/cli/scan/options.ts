import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

/** What a scan was asked to do. Times in ms, sizes in bytes. */
export interface ScanOptions {
  inputs: string[];
  out: string;
  lang: 'zh-CN' | 'en';
  asOf: string;
  render: boolean;
  /** The reason given for not obeying robots rules; it is printed in the report. */
  ignoreRobots?: string;
  contact?: string;
  proxy?: string;
  baseline?: string;
  triage?: string;
  queue?: string;
  /** A job that no worker has done after this long ends its target. */
  queueMs: number;
  threads: number;
  hosts: number;
  delayMs: number;
  retries: number;
  retryMs: number;
  limitMs: number;
  mostBytes: number;
  metrics?: number;
}

export type ScanRequest =
  | { kind: 'scan'; options: ScanOptions }
  | { kind: 'help'; lang: 'zh-CN' | 'en' }
  | { kind: 'usage'; lang: 'zh-CN' | 'en'; what: string };

const NUMBERS = {
  threads: { least: 1, most: 64 },
  hosts: { least: 1, most: 256 },
  delay: { least: 0, most: 3600 },
  retries: { least: 0, most: 10 },
  'retry-delay': { least: 0, most: 600 },
  limit: { least: 1, most: 600 },
  'most-mb': { least: 1, most: 64 },
  'queue-limit': { least: 1, most: 86_400 },
  metrics: { least: 1, most: 65_535 },
} as const;

const OPTIONS = {
  out: { type: 'string' },
  lang: { type: 'string' },
  'as-of': { type: 'string' },
  render: { type: 'boolean' },
  'ignore-robots': { type: 'string' },
  contact: { type: 'string' },
  proxy: { type: 'string' },
  baseline: { type: 'string' },
  triage: { type: 'string' },
  queue: { type: 'string' },
  'queue-limit': { type: 'string' },
  threads: { type: 'string' },
  hosts: { type: 'string' },
  delay: { type: 'string' },
  retries: { type: 'string' },
  'retry-delay': { type: 'string' },
  limit: { type: 'string' },
  'most-mb': { type: 'string' },
  metrics: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments of `scan`; `today` (YYYY-MM-DD) is the date when none is given. */
export function readScanOptions(args: readonly string[], today: string): ScanRequest {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { kind: 'usage', lang: 'zh-CN', what: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals: inputs } = parsed;
  const lang = values.lang === 'en' ? 'en' : 'zh-CN';
  const usage = (what: string): ScanRequest => ({ kind: 'usage', lang, what });
  if (values.help) return { kind: 'help', lang };
  if (values.lang !== undefined && values.lang !== lang) return usage(`--lang ${values.lang} (zh-CN | en)`);
  if (inputs.length === 0) return usage('targets');
  if (!values.out) return usage('--out DIR');
  if (values['ignore-robots']?.trim() === '') return usage('--ignore-robots REASON');
  const asOf = values['as-of'] ?? today;
  if (!isDate(asOf)) return usage(`--as-of ${asOf}`);
  for (const name of ['proxy', 'queue'] as const) {
    const value = values[name];
    if (value !== undefined && !isAddress(value, name === 'queue' ? ['redis:', 'rediss:'] : ['http:', 'https:']))
      return usage(`--${name} ${value}`);
  }
  for (const [name, { least, most }] of Object.entries(NUMBERS)) {
    const value = values[name as keyof typeof NUMBERS];
    if (value !== undefined && !(Number(value) >= least && Number(value) <= most)) return usage(`--${name} ${value} (${least}–${most})`);
  }
  const number = (name: keyof typeof NUMBERS, without: number): number => Number(values[name] ?? without);
  const { contact, proxy, baseline, triage, queue } = values;
  return {
    kind: 'scan',
    options: {
      inputs,
      out: values.out,
      lang,
      asOf,
      render: values.render ?? false,
      ...(values['ignore-robots'] !== undefined && { ignoreRobots: values['ignore-robots'] }),
      ...(contact !== undefined && { contact }),
      ...(proxy !== undefined && { proxy }),
      ...(baseline !== undefined && { baseline }),
      ...(triage !== undefined && { triage }),
      ...(queue !== undefined && { queue }),
      threads: number('threads', availableParallelism()),
      hosts: number('hosts', 16),
      delayMs: number('delay', 4) * 1000,
      queueMs: number('queue-limit', 1800) * 1000,
      retries: number('retries', 2),
      retryMs: number('retry-delay', 5) * 1000,
      limitMs: number('limit', 30) * 1000,
      mostBytes: number('most-mb', 20) * 1024 * 1024,
      ...(values.metrics !== undefined && { metrics: Number(values.metrics) }),
    },
  };
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isAddress(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}
