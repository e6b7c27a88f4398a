/**
 * Reviews a folder of policies that are almost none about lending: `node tests/tools/background-run.mjs FOLDER`. Every file must
 * give a review, none may crash and none may say `stop`. Prints the verdicts and the time.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();
const started = performance.now();
const run = spawnSync('npm', ['run', '--silent', 'review', '--', '--format', 'json', ...files.map((name) => join(folder, name))], {
  encoding: 'utf8',
  maxBuffer: 1 << 30,
  shell: process.platform === 'win32',
});
const seconds = (performance.now() - started) / 1000;
const lines = run.stdout.split('\n').filter((line) => line !== '');
const verdicts = {};
const wrong = [];
lines.forEach((line, index) => {
  const { schema, verdict, message, errors = [] } = JSON.parse(line);
  const level = schema === 'review/1' ? verdict.level : schema;
  verdicts[level] = (verdicts[level] ?? 0) + 1;
  if (level === 'stop' || level === 'problem/1' || errors.length > 0)
    wrong.push(`${files[index]}: ${message ?? errors[0]?.message ?? level}`);
});
console.log(`${lines.length} of ${files.length} reviewed in ${seconds.toFixed(1)} s: ${JSON.stringify(verdicts)}`);
if (run.status !== 0 || lines.length !== files.length || wrong.length > 0) {
  console.error([...wrong, run.stderr.slice(-2000)].join('\n'));
  process.exit(1);
}
