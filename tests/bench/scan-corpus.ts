import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { agreement, asHtml, asText, PLANTED, platformName } from '../scan/internet/agreement';
import { type Random, seeded } from '../scan/internet/random';
import type { Block } from '../tools/samples/letter';
import { pdfOf, sheetsOf } from '../tools/samples/pdf';

/** Generated documents for `npm run bench:scan`, in a folder that it removes. */
export const home = mkdtempSync(join(tmpdir(), 'bench-scan-'));
export const SIZE = 20 * 1024;
const RULES = Object.keys(PLANTED);

/** A text of about `size` bytes, no two alike. */
export function document(random: Random, n: number, size = SIZE): { title: string; text: string; html: string } {
  let text = '';
  let html = '';
  while (Buffer.byteLength(text) < size) {
    const paper = agreement(random, platformName(n), random.some(RULES, random.below(3)), size < SIZE ? 1 : 4);
    text += asText(paper);
    html += asHtml(paper).replace(/^[\s\S]*?<body>|<\/body>[\s\S]*$/g, '');
  }
  const title = `${platformName(n)}借款协议 ${n}`;
  return {
    title,
    text: `${title}\n${text}`,
    html: `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${html}</body></html>`,
  };
}

export type Format = 'txt' | 'html' | 'pdf' | 'warc';

export async function corpus(format: Format, count: number): Promise<string> {
  const random = seeded(count);
  const folder = join(home, `${format}-${count}`);
  mkdirSync(folder, { recursive: true });
  if (format === 'warc') return archive(join(folder, 'crawl.warc.wet.gz'), count, SIZE);
  for (let n = 0; n < count; n++) {
    const { text, html } = document(random, n);
    const blocks = (): Block[] =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ kind: 'clause', text: line }));
    writeFileSync(join(folder, `${n}.${format}`), format === 'txt' ? text : format === 'html' ? html : await pdfOf(sheetsOf(blocks())));
  }
  return folder;
}

/** A WET archive, one gzip member a record, as Common Crawl's are. */
export async function archive(path: string, count: number, size: number): Promise<string> {
  const random = seeded(count);
  const file = createWriteStream(path);
  for (let n = 0; n < count; n++) {
    if (!file.write(gzipSync(recordOf(Buffer.from(document(random, n, size).text), n, 'zho')))) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  return path;
}

function recordOf(body: Uint8Array, n: number, language: string): Buffer {
  const head = [
    'WARC/1.0',
    'WARC-Type: conversion',
    `WARC-Target-URI: http://lender-${n % 997}.example/agreement-${n}`,
    'WARC-Date: 2026-11-01T00:00:00Z',
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}>`,
    `WARC-Identified-Content-Language: ${language}`,
    'Content-Type: text/plain',
    `Content-Length: ${body.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body, Buffer.from('\r\n\r\n')]);
}

/** Common Crawl's records are 7 KB of text on average. */
export async function foreignArchive(path: string, count: number): Promise<{ path: string; mb: number }> {
  const random = seeded(count);
  const words = Array.from({ length: 5000 }, () =>
    Array.from({ length: 2 + random.below(8) }, () => LETTERS.charAt(random.below(26))).join(''),
  );
  const file = createWriteStream(path);
  let size = 0;
  for (let n = 0; n < count; n++) {
    const record = recordOf(Buffer.from(Array.from({ length: 1100 }, () => random.pick(words)).join(' ')), n, 'eng');
    size += record.length;
    if (!file.write(gzipSync(record, { level: 6 }))) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  return { path, mb: size / 1024 / 1024 };
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
