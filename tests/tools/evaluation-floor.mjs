/**
 * Holds the figures of an evaluation to the floor they may not fall under: `node tests/tools/evaluation-floor.mjs REPORT.json`,
 * the report being what evaluate.mjs wrote with `--json`. The floor, tests/evaluation-floor.json, is raised when a change raises
 * the figures, never lowered to let one pass.
 */
import { readFileSync } from 'node:fs';

const [report = ''] = process.argv.slice(2);
const { core, all, count, docs } = JSON.parse(readFileSync(report, 'utf8'));
const floors = JSON.parse(readFileSync('tests/evaluation-floor.json', 'utf8'));

const figures = {
  'core precision': core.p,
  'core recall': core.r,
  'all precision': all.p,
  'all recall': all.r,
  'document type': count.typeRight / docs,
  lending: count.lendingRight / docs,
  verdict: count.verdictRight / count.verdictOf,
  'contacts line': count.contactsRight / count.contactsOf,
  'items precision': count.itemRight / (count.itemRight + count.itemWrong),
  'items recall': count.itemRight / (count.itemRight + count.itemMissed),
};

const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(8);
let below = 0;
for (const [name, floor] of Object.entries(floors)) {
  const figure = figures[name];
  const holds = figure >= floor;
  if (!holds) below += 1;
  console.log(`${holds ? 'holds' : 'BELOW'}  ${name.padEnd(16)} ${percent(figure)}  floor ${percent(floor)}`);
}
if (below > 0) {
  console.error(`${below} of ${Object.keys(floors).length} figures are below their floor`);
  process.exit(1);
}
