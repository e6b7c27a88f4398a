/**
 * `npm run bench`: every target of speed and size, measured and held against its bound, in one run. Prints and ends well; with `--strict`
 * it ends with 1 when a target is not met. `--only T4,T5` measures these alone, `--runs 3` makes fewer runs than 15. Times are of a
 * machine that may be busy: never a test.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Row } from './row';
import { prepare } from './setup';
import { targets } from './targets';
import { bytesOf } from './texts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, runs: { type: 'string', default: '15' }, strict: { type: 'boolean', default: false } },
});
const only = values.only?.split(',');
const setup = await prepare(Number(values.runs));
const machine = {
  cpu: cpus()[0]?.model ?? '',
  cores: cpus().length,
  load: loadavg().map((each) => Number(each.toFixed(1))),
  node: process.version,
  ripgrep: setup.rg ?? 'not installed',
  text: setup.origin,
  units: setup.text.length,
  bytes: bytesOf(setup.text),
  words: setup.words,
};
console.log(
  Object.entries(machine)
    .map(([name, value]) => `${name.padEnd(8)} ${value}`)
    .join('\n'),
  '\n',
);

const all: Row[] = [];
for (const [id, measure] of Object.entries(targets)) {
  if (only && !only.includes(id)) continue;
  const rows = await measure(setup);
  all.push(...rows);
  for (const row of rows) console.log(lineOf(row));
}
const asked = all.filter((row) => row.met !== undefined);
const unmet = asked.filter((row) => !row.met);
console.log(`\n${asked.length - unmet.length} of ${asked.length} met`);
writeFileSync('.output/bench/result.json', `${JSON.stringify({ machine, rows: all }, null, 2)}\n`);
if (values.strict && unmet.length > 0) process.exitCode = 1;

function lineOf({ id, target, measured, met }: Row): string {
  const verdict = met === undefined ? '      ' : met ? 'met   ' : 'NOT MET';
  return `${id.padEnd(4)} ${verdict.padEnd(8)} ${target}: ${measured}`;
}
