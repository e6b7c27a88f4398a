import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the linter says of a source file with this text at this path, under the project's own settings; empty when it passes. */
function lint(path: string, source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'html-sinks-'));
  const settings = readFileSync('.biome.json', 'utf8').replace('./tests/tools', resolve('tests/tools').replaceAll('\\', '/'));
  writeFileSync(join(folder, '.biome.json'), settings);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), source);
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const run = spawnSync(process.execPath, [biome, 'lint', '--max-diagnostics=100', path], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return run.status === 0 ? '' : run.stdout + run.stderr;
}

/** Every way to turn a string into HTML or code; each must be refused in what the extension ships. */
const sinks = [
  'document.body.innerHTML = text;',
  'document.body.innerHTML += text;',
  'document.body.outerHTML = text;',
  'frame.srcdoc = text;',
  "document.body.insertAdjacentHTML('beforeend', text);",
  "document.body?.insertAdjacentHTML('beforeend', text);",
  'document.body.setHTMLUnsafe(text);',
  'document.createRange().createContextualFragment(text);',
  'document.write(text);',
  'window.document.write(text);',
  'document.writeln(text);',
  'eval(text);',
  'globalThis.eval(text);',
  'new Function(text);',
  "new DOMParser().parseFromString(text, 'text/html');",
];

describe('HTML sinks', () => {
  it('are refused by the linter, every one of them', () => {
    const said = lint('lib/probe.ts', sinks.map((sink) => `${sink}\n`).join(''));
    const lines = new Set([...said.matchAll(/probe\.ts:(\d+):\d+ plugin/g)].map(([, line]) => Number(line)));
    expect(sinks.filter((_, index) => !lines.has(index + 1))).toEqual([]);
  });

  it('are let through in one file, which parses fetched pages in the tab and never in a page of ours', () => {
    const parses = "export const parsed = new DOMParser().parseFromString('', 'text/html');\n";
    expect(lint('lib/acquire/fetched.ts', parses)).toBe('');
    expect(lint('lib/acquire/other.ts', parses)).not.toBe('');
    const users = globSync(['entrypoints/**/*.{ts,tsx}', 'lib/**/*.{ts,tsx}', 'components/**/*.tsx']).filter((path) =>
      readFileSync(path, 'utf8').includes("from '@/lib/acquire/fetched'"),
    );
    expect(users.map((path) => path.replaceAll('\\', '/'))).toEqual(['entrypoints/reader.content/reader.ts']);
  });

  it('are refused as a React property', () => {
    const said = lint('components/Probe.tsx', 'export const Probe = (html: string) => <p dangerouslySetInnerHTML={{ __html: html }} />;\n');
    expect(said).toContain('noDangerouslySetInnerHtml');
  });

  it('are the only thing refused: reading markup and writing text pass', () => {
    expect(lint('lib/probe.ts', 'export const size = document.body.innerHTML.length;\ndocument.body.textContent = String(size);\n')).toBe(
      '',
    );
  });
});
