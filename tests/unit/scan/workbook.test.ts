import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MOST_ROWS, openWorkbook } from '@/entrypoints/cli/scan/workbook';

async function written(fill: (book: ReturnType<typeof openWorkbook>) => void): Promise<(name: string) => string> {
  const folder = mkdtempSync(join(tmpdir(), 'book-'));
  const book = openWorkbook(folder, 'en', (shown, all) => `${shown} of ${all}`);
  fill(book);
  await book.end();
  const parts = unzipSync(readFileSync(join(folder, 'report.xlsx')));
  return (name) => new TextDecoder().decode(parts[name]);
}

describe('the workbook', () => {
  it('says in the last row of a sheet how many rows it does not show', async () => {
    const text = await written((book) => {
      book.rows('findings', [['rule']]);
      for (let n = 0; n < MOST_ROWS + 250; n++) book.rows('findings', [[n]]);
    });
    expect(text('xl/worksheets/sheet2.xml').match(/<row /g)).toHaveLength(MOST_ROWS + 2);
    expect(text('xl/sharedStrings.xml')).toContain(`${MOST_ROWS} of ${MOST_ROWS + 250}`);
  });
  it('says nothing of the kind when all are there, and keeps the head in sight', async () => {
    const text = await written((book) => book.rows('targets', [['platform'], ['a'], [1]]));
    expect(text('xl/sharedStrings.xml')).not.toContain(' of ');
    expect(text('xl/worksheets/sheet3.xml')).toContain('state="frozen"');
  });
  it('writes what looks like a formula as text, and drops what XML cannot hold', async () => {
    const text = await written((book) => book.rows('targets', [['platform'], ['=1+1'], ['a\u0000b<&>']]));
    expect(text('xl/worksheets/sheet3.xml')).not.toContain('<f>');
    expect(text('xl/sharedStrings.xml')).toContain('=1+1');
    expect(text('xl/sharedStrings.xml')).toContain('ab&lt;&amp;&gt;');
  });
});
