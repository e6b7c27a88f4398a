import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { installedChromium, noChromium } from './chromium';
import { installedFirefox, noFirefox } from './firefox';

/** `npm test`: checks, unit and rule tests, browser tests; ends with one line that sums what the runners counted. */

interface Count {
  passed: number;
  failed: number;
}

const reports = '.output/tests';
const inCI = process.env.CI !== undefined && process.env.CI !== '' && process.env.CI !== 'false';

function run(title: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n— ${title}`);
  const { status } = spawnSync('npx', args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  return status === 0;
}

/** A step that only passes or fails. */
function step(title: string, args: string[]): Count {
  const passed = run(title, args);
  return { passed: Number(passed), failed: Number(!passed) };
}

/** A runner's own figures; a runner that ended badly without a failed test to show for it counts as one failure. */
function counted(report: string, ended: boolean, read: (json: unknown) => Count): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { passed, failed } = read(JSON.parse(readFileSync(report, 'utf8')));
  return { passed, failed: ended ? failed : Math.max(failed, 1) };
}

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

function unitTests(): Count {
  const report = `${reports}/unit.json`;
  const config = ['--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const ended = run('unit and rule tests', ['vitest', 'run', ...config]);
  return counted(report, ended, (json) => {
    const { numPassedTests, numFailedTests, testResults } = vitestSchema.parse(json);
    // A file that does not even load has no tests to count.
    const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    return { passed: numPassedTests, failed: numFailedTests + unloaded };
  });
}

const playwrightSchema = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) });

/** The browser tests of one project, or the word that they were not run: a failure in CI only. */
function browserTests(project: 'chromium' | 'firefox', browser: string | undefined, missing: string): Count {
  const args = ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', '--project', project];
  if (browser === undefined) {
    run(`not run, for want of a browser (${project}): ${missing}`, [...args, '--list']);
    return { passed: 0, failed: Number(inCI) };
  }
  const report = `${reports}/${project}.json`;
  const ended = run(`browser tests, ${project}: ${browser}`, [...args, '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return counted(report, ended, (json) => {
    const { expected, unexpected, flaky } = playwrightSchema.parse(json).stats;
    return { passed: expected, failed: unexpected + flaky };
  });
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const npx = (line: string) => line.split(' ');
const counts = [
  step('format and lint', npx('biome check .')),
  step('types', npx('tsc')),
  step('build for Chromium', npx('wxt build -b chrome')),
  step('build for development', npx('wxt build -b chrome --mode development')),
  step('build for Firefox', npx('wxt build -b firefox --mv3')),
  unitTests(),
  browserTests('chromium', installedChromium(), noChromium),
  browserTests('firefox', installedFirefox(), noFirefox),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
