/**
 * What each page of a build loads before it shows anything, gzipped: `npm run sizes [-- chrome]`. Fails over the limits that were promised.
 * Loads on demand (reports, letters as Word files, PDF) are not counted.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const browser = process.argv[2] ?? 'chrome';
const build = `.output/${browser}-mv3`;
const limits = { 'popup.html': 150_000, 'content-scripts/reader.js': 60_000 };

const gzipped = (path) => gzipSync(readFileSync(`${build}/${path}`)).length;

/** A page with its scripts and styles; the build lists everything that is loaded at once in the page's head. */
function page(name) {
  const html = readFileSync(`${build}/${name}`, 'utf8');
  const parts = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path);
  return [...new Set(parts)].reduce((sum, path) => sum + gzipped(path), gzipped(name));
}

if (!existsSync(build)) throw new Error(`no build at ${build}: run npm run build`);
const pages = readdirSync(build).filter((name) => name.endsWith('.html'));
const scripts = ['background.js', ...readdirSync(`${build}/content-scripts`).map((name) => `content-scripts/${name}`)];
const sizes = [...pages.map((name) => [name, page(name)]), ...scripts.map((name) => [name, gzipped(name)])];
for (const [name, size] of sizes) {
  const limit = limits[name];
  const isOver = limit !== undefined && size > limit;
  console.log(
    `${name.padEnd(28)} ${(size / 1000).toFixed(1).padStart(7)} KB gz${limit ? ` (limit ${limit / 1000})` : ''}${isOver ? '  OVER' : ''}`,
  );
  if (isOver) process.exitCode = 1;
}
