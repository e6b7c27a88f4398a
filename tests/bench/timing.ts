/** Milliseconds of one call: the best and the median by the clock, and the least CPU time of the whole process. */
export interface Timing {
  best: number;
  median: number;
  cpu: number;
  runs: number;
}

interface Effort {
  /** Timed runs wanted. */
  runs?: number;
  /** Milliseconds after which no further run is started. */
  budget?: number;
  /** Runs made however long they take. */
  least?: number;
  warm?: number;
}

/** Runs shorter than this are made in groups, so that the clock's own grain does not count. */
const GRAIN = 2;

/**
 * Times a call after a few that warm it up. Cores are shared: the best of many is the figure to compare, and CPU time shows what the
 * neighbours took. CPU time holds the threads that collect and compile as well, so it may exceed the clock's.
 */
export async function time(call: () => unknown, { runs = 15, budget = 6000, least = 3, warm = 3 }: Effort = {}): Promise<Timing> {
  const started = performance.now();
  for (let i = 0; i < warm && (i === 0 || performance.now() - started < budget / 2); i++) await call();
  const first = await once(call, 1);
  const group = Math.max(1, Math.ceil(GRAIN / Math.max(first.wall, 0.001)));
  const samples: { wall: number; cpu: number }[] = [first];
  const timed = performance.now();
  while (samples.length < runs && (samples.length < least || performance.now() - timed < budget)) samples.push(await once(call, group));
  const walls = samples.map((sample) => sample.wall).sort((a, b) => a - b);
  return {
    best: walls[0] ?? Number.NaN,
    median: walls[walls.length >> 1] ?? Number.NaN,
    cpu: Math.min(...samples.map((sample) => sample.cpu)),
    runs: samples.length,
  };
}

/** One sample: the mean of a group of calls. */
export async function once(call: () => unknown, group: number): Promise<{ wall: number; cpu: number }> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  for (let i = 0; i < group; i++) {
    const result = call();
    if (result instanceof Promise) await result;
  }
  const wall = performance.now() - started;
  const used = process.cpuUsage(cpu);
  return { wall: wall / group, cpu: (used.user + used.system) / 1000 / group };
}
