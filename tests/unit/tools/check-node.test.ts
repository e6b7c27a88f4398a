import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs the check as on another machine: exit status and what it prints. */
function check(node: string, platform: string, arch: string) {
  const facts = { versions: { ...process.versions, node }, platform, arch };
  const pretend = `for (const [name, value] of Object.entries(${JSON.stringify(facts)})) Object.defineProperty(process, name, { value });`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', `${pretend} require('./tests/tools/check-node.cjs')`], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

describe('check-node', () => {
  it.each([
    ['20.0.0', 'linux', 'x64'],
    ['26.1.0', 'linux', 'x64'],
    ['22.13.0', 'darwin', 'arm64'],
    ['24.0.0', 'win32', 'x64'],
  ])('lets Node %s on %s %s pass without a word', (...machine) => {
    expect(check(...machine)).toEqual({ status: 0, stderr: '' });
  });

  it.each([
    ['18.20.0', 'linux', 'x64', '20'],
    ['20.19.0', 'linux', 'arm64', '22.13'],
    ['22.12.0', 'darwin', 'arm64', '22.13'],
    ['9.0.0', 'win32', 'x64', '22.13'],
  ])('stops Node %s on %s %s and names what to install', (node, platform, arch, needed) => {
    const { status, stderr } = check(node, platform, arch);
    expect(status).toBe(1);
    expect(stderr).toContain(`needs Node.js ${needed} or newer; this is ${node}`);
    expect(stderr).toContain('https://nodejs.org');
  });
});
