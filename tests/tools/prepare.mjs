/**
 * Brings node_modules in step with the lockfile, and does nothing when it already is. Uses Node's own modules only: it runs
 * before anything is installed. What npm installed is read from the list it leaves in node_modules/.package-lock.json.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
const windows = process.platform === 'win32';

/** True when every locked package is there in its locked version (optional ones may be for another system) and no other is. */
function inStep() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const { '': _root, ...locked } = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  const same = ([path, { version, optional, peer }]) => (installed[path] ? installed[path].version === version : optional || peer);
  return Object.entries(locked).every(same) && Object.keys(installed).every((path) => path in locked && existsSync(path));
}

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: windows });
  if (status === 0) return;
  console.error(
    `${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}. Check the network and the free space, then run the command again.`,
  );
  process.exit(1);
}

if (!inStep()) run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
// Types that the build generates; npm ci makes them too, but a cleaned tree may have lost them.
else if (!existsSync('.wxt/tsconfig.json')) run('npx', ['wxt', 'prepare']);
