import { gzipSync } from 'node:zlib';
import { build } from '@/lib/engine/automaton';
import { packTables } from '@/lib/engine/tables';
import { pack } from '@/rules/zh-CN';
import { coldSchema, memorySchema, probe } from './probes';
import { ms, type Row } from './row';
import { MB, type Setup } from './setup';
import { lexiconOf, termsFrom } from './terms';

/** T8: what a start costs. */
export function startup(setup: Setup): Row[] {
  const starts = Array.from({ length: Math.min(setup.runs, 7) }, () => probe(coldSchema, ['cold', setup.files.kb10])).flat();
  const unpack = Math.min(...starts.map((start) => start.unpack));
  const load = Math.min(...starts.map((start) => start.load));
  const own = gzipSync(pack.tables ?? '').length / 1000;
  const many = gzipSync(packTables(build(lexiconOf(termsFrom(setup.text, 5000))))).length / 1000;
  return [
    { id: 'T8', target: 'tables unpacked in a new process: ≤ 5 ms', measured: ms(unpack), met: unpack <= 5, figures: { unpack } },
    {
      id: 'T8',
      target: 'nothing built at run time',
      measured: pack.tables === undefined ? 'no tables in the package' : 'tables in the package',
      met: pack.tables !== undefined,
      figures: {},
    },
    {
      id: 'T8',
      target: '5,000 terms: ≤ 150 KB compressed',
      measured: `${many.toFixed(0)} KB; the pack's own ${setup.words} words ${own.toFixed(0)} KB`,
      met: many <= 150 && own <= 150,
      figures: { many, own },
    },
    { id: 'T8', target: 'pack and engine loaded (nothing is asked)', measured: ms(load), figures: { load } },
  ];
}

/** T9: what it takes in memory. */
export function memory(setup: Setup): Row[] {
  const tables = Object.values(build(lexiconOf(termsFrom(setup.text, 5000)))).reduce((sum, { byteLength }) => sum + byteLength, 0) / MB;
  const probes = Array.from({ length: 3 }, () => probe(memorySchema, ['memory', setup.files.mb1], { node: ['--expose-gc'] })).flat();
  const engine = Math.min(...probes.map((each) => each.engine)) / MB;
  const peak = Math.min(...probes.map((each) => each.peak)) / MB;
  return [
    { id: 'T9', target: 'tables of 5,000 terms: ≤ 1 MB', measured: `${tables.toFixed(2)} MB`, met: tables <= 1, figures: { tables } },
    { id: 'T9', target: 'pack and engine on the heap: ≤ 5 MB', measured: `${engine.toFixed(1)} MB`, met: engine <= 5, figures: { engine } },
    {
      id: 'T9',
      target: 'first review of 1 MB, resident: ≤ 20 MB more',
      measured: `${peak.toFixed(0)} MB`,
      met: peak <= 20,
      figures: { peak },
    },
  ];
}
