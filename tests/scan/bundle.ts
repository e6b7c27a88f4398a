import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Bundles the doors as `npm run scan` does. */
export default function setup(): void {
  execFileSync(process.execPath, ['tests/tools/bundle-cli.mjs'], { cwd: fileURLToPath(new URL('../..', import.meta.url)) });
}
