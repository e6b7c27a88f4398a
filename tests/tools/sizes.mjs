/**
 * What each page of a build loads until it shows what it is for, gzipped: `npm run sizes [-- chrome]`. Fails over the limits that were promised.
 * What is loaded when somebody asks for it (reports, letters as Word files, PDF, another language) is not counted.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const browser = process.argv[2] ?? 'chrome';
const build = `.output/${browser}-mv3`;
const limits = { 'popup.html': 150_000, 'content-scripts/reader.js': 60_000 };
/** What a page fetches by itself as soon as it stands, by the names of the modules; of the languages, the largest. */
const atOnce = { 'popup.html': ['start', 'show', 'en'] };

const gzipped = (path) => gzipSync(readFileSync(`${build}/${path}`)).length;
const chunks = readdirSync(`${build}/chunks`);

function chunkOf(name) {
  const found = chunks.filter((each) => each.startsWith(`${name}-`));
  if (found.length !== 1) throw new Error(`sizes: ${found.length} chunks named ${name}, one was expected`);
  return `chunks/${found[0]}`;
}

/** A page's scripts and styles with everything that those import in their turn; a module loaded later names its own sheet in a string. */
function partsOf(name) {
  const html = readFileSync(`${build}/${name}`, 'utf8');
  const parts = new Set([...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path));
  for (const module of atOnce[name] ?? []) parts.add(chunkOf(module));
  for (const path of parts) {
    if (!path.endsWith('.js')) continue;
    const script = readFileSync(`${build}/${path}`, 'utf8');
    for (const [, chunk] of script.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) parts.add(`chunks/${chunk}`);
    for (const [, sheet] of script.matchAll(/["'`](assets\/[^"'`]+\.css)["'`]/g)) parts.add(sheet);
  }
  return parts;
}

const page = (name) => [...partsOf(name)].reduce((sum, path) => sum + gzipped(path), gzipped(name));

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
