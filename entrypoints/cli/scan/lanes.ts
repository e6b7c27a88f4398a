/** One thing to do on a host; it sees to its own failures. */
type Task = () => Promise<void>;

interface Lane {
  host: string;
  waiting: Task[];
  isBusy: boolean;
  /** Earliest time of the next request, ms. */
  free: number;
  delay: number;
}

export interface Lanes {
  add(host: string, task: Task): void;
  /** A host asks for more time between requests (Crawl-delay); never less than what was set. */
  slow(host: string, delayMs: number): void;
  /** Resolves when every lane is empty. */
  idle(): Promise<void>;
  /** Drops what has not begun. */
  stop(): void;
}

/** Politeness: one request at a time on a host, `delayMs` from the end of one to the start of the next, at most `most` hosts at once. */
export function hostLanes({ most, delayMs }: { most: number; delayMs: number }): Lanes {
  const lanes = new Map<string, Lane>();
  let busy = 0;
  let timer: NodeJS.Timeout | undefined;
  let onIdle: (() => void)[] = [];

  const laneOf = (host: string): Lane => {
    const lane = lanes.get(host) ?? { host, waiting: [], isBusy: false, free: 0, delay: delayMs };
    lanes.set(host, lane);
    return lane;
  };
  const start = (lane: Lane, task: Task) => {
    lane.isBusy = true;
    busy++;
    void task().finally(() => {
      lane.isBusy = false;
      lane.free = Date.now() + lane.delay;
      busy--;
      pump();
    });
  };
  const pump = () => {
    clearTimeout(timer);
    const now = Date.now();
    let next = Number.POSITIVE_INFINITY;
    for (const lane of lanes.values()) {
      if (lane.isBusy || lane.waiting.length === 0) continue;
      if (busy >= most) return;
      if (lane.free > now) next = Math.min(next, lane.free);
      else {
        const task = lane.waiting.shift();
        if (task) start(lane, task);
      }
    }
    if (next < Number.POSITIVE_INFINITY) timer = setTimeout(pump, next - now);
    else if (busy === 0) {
      for (const resolve of onIdle) resolve();
      onIdle = [];
    }
  };
  return {
    add(host, task) {
      laneOf(host).waiting.push(task);
      pump();
    },
    slow(host, ms) {
      const lane = laneOf(host);
      lane.delay = Math.max(lane.delay, ms);
    },
    idle: () =>
      new Promise((resolve) => {
        onIdle.push(resolve);
        pump();
      }),
    stop() {
      for (const lane of lanes.values()) lane.waiting = [];
      pump();
    },
  };
}
