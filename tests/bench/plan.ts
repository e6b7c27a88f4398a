/**
 * The plan of decision 0002 (the Chinese part of a month of Common Crawl) as arithmetic: from what `npm run bench:scan` measures and from what is
 * assumed of the crawl. A unit test holds the tables in the decision against this, so a new measurement is a table pasted in, and nothing else.
 */

/** Measured, each for one core: processor time of real runs, waiting not counted. */
export interface Measured {
  /** Unpacked MB of a WET archive a second, all of its records passed over by their language header. */
  passedMb: number;
  /** Texts of 20 KB a second: the engine alone, then the whole scan with archive, threads, journal and every result file. */
  engine: number;
  scan: number;
  html: number;
  pdf: number;
  /** KB of `review/1` for a text full of findings. */
  reviewKb: number;
}

/** Read from the crawl's own publications before anything is started; money in US$. */
export const ASSUMED = {
  pages: 2.6e9,
  packedTib: 8,
  unpackedTib: 20,
  /** Part of the pages, and of the bytes, that is Chinese. */
  chinese: 0.05,
  lendingDocuments: 2e6,
  /** Of a core for an hour, interruptible and on demand. */
  price: [0.03, 0.08],
  machines: 4,
  coresEach: 8,
} as const;

const MB_PER_TIB = 1024 * 1024;
const TEXT_MB = 20 / 1024;
/** The goal of issue 7. */
export const GOAL = 1000;

export interface Step {
  name: string;
  amount: string;
  hours: { now: number; goal: number };
}

export interface Plan {
  steps: Step[];
  hours: { now: number; goal: number };
  /** On all machines together. */
  wall: { now: number; goal: number };
  money: { now: [number, number]; goal: [number, number] };
  /** What reading the same pages from WARC as HTML would take, in core-hours. */
  html: number;
}

export function planOf(measured: Measured): Plan {
  const { unpackedTib, chinese, pages, lendingDocuments, machines, coresEach, price } = ASSUMED;
  const foreign = (unpackedTib * MB_PER_TIB) / measured.passedMb / 3600;
  const review = (texts: number) => (unpackedTib * chinese * MB_PER_TIB) / (texts * TEXT_MB) / 3600;
  const gather = (lendingDocuments * measured.reviewKb) / 1024 / 20 / 3600;
  const steps: Step[] = [
    {
      name: 'A. read every WET file, pass over what says it is not Chinese',
      amount: `${unpackedTib} TiB`,
      hours: { now: foreign, goal: foreign },
    },
    {
      name: 'B. review everything Chinese',
      amount: `${unpackedTib * chinese} TiB`,
      hours: { now: review(measured.scan), goal: review(GOAL) },
    },
    { name: 'C. put the findings together', amount: `${lendingDocuments / 1e6} million documents`, hours: { now: gather, goal: gather } },
  ];
  const sum = (of: 'now' | 'goal') => steps.reduce((total, { hours }) => total + hours[of], 0);
  const hours = { now: sum('now'), goal: sum('goal') };
  const cores = machines * coresEach;
  const cost = (each: number): [number, number] => [each * price[0], each * price[1]];
  return {
    steps,
    hours,
    wall: { now: hours.now / cores, goal: hours.goal / cores },
    money: { now: cost(hours.now), goal: cost(hours.goal) },
    html: (pages * chinese) / measured.html / 3600,
  };
}

const LABELS: Record<keyof Measured, [string, string]> = {
  passedMb: ['a WET archive in another language, passed over by its headers', 'MB unpacked a second'],
  engine: ['the engine alone: 20 KB of text to `review/1`', 'texts a second'],
  scan: ['the whole scan of the same, from a WET archive to every result file', 'texts a second'],
  html: ['the whole scan of web pages with 20 KB of text', 'pages a second'],
  pdf: ['the whole scan of PDF files with 20 KB of text', 'files a second'],
  reviewKb: ['a review of a text full of findings', 'KB of JSON'],
};
const NAMES: (keyof Measured)[] = ['passedMb', 'engine', 'scan', 'html', 'pdf', 'reviewKb'];

/** The inputs as the decision has them. */
export function inputTable(measured: Measured): string {
  const rows = NAMES.map((name) => `| ${LABELS[name][0]} | ${Number(measured[name].toPrecision(3))} | ${LABELS[name][1]} |`);
  return ['| one core | measured | unit |', '|---|---|---|', ...rows].join('\n');
}

/** Reads the inputs back out of the decision. Throws when one is missing. */
export function readInputs(markdown: string): Measured {
  const read = (name: keyof Measured): number => {
    const row = markdown.split('\n').find((line) => line.startsWith(`| ${LABELS[name][0]} |`));
    const value = Number(row?.split('|')[2]);
    if (!(value > 0)) throw new Error(`The decision has no figure for: ${LABELS[name][0]}`);
    return value;
  };
  return {
    passedMb: read('passedMb'),
    engine: read('engine'),
    scan: read('scan'),
    html: read('html'),
    pdf: read('pdf'),
    reviewKb: read('reviewKb'),
  };
}

/** The plan as the decision has it, in core-hours. */
export function planTable(measured: Measured): string {
  const { steps, hours, wall, money, html } = planOf(measured);
  const cores = ASSUMED.machines * ASSUMED.coresEach;
  const round = (n: number) => (n < 10 ? n.toFixed(1) : n.toFixed(0));
  const dollars = ([least, most]: [number, number]) => `US$ ${least.toFixed(0)}–${most.toFixed(0)}`;
  return [
    `| step | how much | core-hours, as measured | core-hours, at ${GOAL} texts a second |`,
    '|---|---|---|---|',
    ...steps.map(({ name, amount, hours: each }) => `| ${name} | ${amount} | ${round(each.now)} | ${round(each.goal)} |`),
    `| **together** | | **${round(hours.now)}** | **${round(hours.goal)}** |`,
    `| hours on ${ASSUMED.machines} machines of ${ASSUMED.coresEach} cores | ${cores} cores | ${round(wall.now)} | ${round(wall.goal)} |`,
    `| money | | ${dollars(money.now)} | ${dollars(money.goal)} |`,
    `| the same pages as HTML from WARC, reading alone | ${(ASSUMED.pages * ASSUMED.chinese) / 1e6} million pages | ${round(html)} | |`,
  ].join('\n');
}
