import { spawnSync } from 'node:child_process';
import { z } from 'zod';

const PROBE = '.output/bench/probe.mjs';

/** The lines that a probe printed, in a process of its own; what it had printed when its time was up is kept. */
export function probe<T>(
  schema: z.ZodType<T>,
  args: string[],
  { node = [], timeout = 60_000 }: { node?: string[]; timeout?: number } = {},
): T[] {
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, [...node, PROBE, ...args], { encoding: 'utf8', timeout });
  if (status !== 0 && signal === null) throw new Error(`The probe ${args.join(' ')} failed: ${stderr}`);
  const lines = stdout.split('\n').slice(0, -1);
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

export const coldSchema = z.object({ load: z.number(), unpack: z.number(), read: z.number(), review: z.number(), cpu: z.number() });
export const memorySchema = z.object({ engine: z.number(), peak: z.number() });
export const hostileSchema = z.object({ bytes: z.number(), units: z.number(), best: z.number(), cpu: z.number(), runs: z.number() });
