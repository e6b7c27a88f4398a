import { spawnSync } from 'node:child_process';

/** `npm run expected`: writes tests/pages/<slug>/expected.json anew from the built extension. Read the difference before you commit it. */
const { status } = spawnSync('npx', ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', '--project=chromium', 'parity'], {
  stdio: 'inherit',
  env: { ...process.env, UPDATE_EXPECTED: '1' },
  shell: process.platform === 'win32',
});
spawnSync('git', ['diff', '--stat', '--', 'tests/pages'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
