import { createReadStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'csv-parse';
import { normaliseUrl, urlTarget } from '@/lib/scan/address';
import { fileItems, type Item, problemItem } from './items';

const PLATFORM = /^(?:platform|name|平台|平台名称|名称)$/i;
const ADDRESS = /^(?:url|link|address|path|网址|链接|地址|文件)$/i;

/**
 * A table of platforms and addresses, its columns named in the first row (platform, url; 平台, 网址) or, without names, in that order. An
 * address may also be a file's path, relative to the table. Rows that cannot be used become items with their line and reason.
 */
export async function* csvItems(path: string): AsyncGenerator<Item> {
  const file = createReadStream(path);
  const rows = file.pipe(parse({ bom: true, relaxColumnCount: true, skipEmptyLines: true, trim: true, relaxQuotes: true, info: true }));
  file.on('error', (error) => rows.destroy(error));
  let columns: { platform: number; address: number } | undefined;
  try {
    for await (const row of rows) {
      if (!isRow(row)) continue;
      const { record, info } = row;
      if (columns === undefined) {
        columns = columnsOf(record);
        if (columns !== undefined) continue;
        columns = { platform: 0, address: record.length > 1 ? 1 : 0 };
      }
      yield* rowItems(record, columns, { path, line: info.lines });
    }
  } catch (error) {
    yield problemItem(path, isMissing(error) ? 'missing' : 'error', error instanceof Error ? error.message : String(error));
  }
}

function isRow(row: unknown): row is { record: string[]; info: { lines: number } } {
  return typeof row === 'object' && row !== null && 'record' in row && Array.isArray(row.record) && 'info' in row;
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

function columnsOf(record: readonly string[]): { platform: number; address: number } | undefined {
  const address = record.findIndex((name) => ADDRESS.test(name));
  return address < 0 ? undefined : { platform: record.findIndex((name) => PLATFORM.test(name)), address };
}

async function* rowItems(
  record: readonly string[],
  columns: { platform: number; address: number },
  { path, line }: { path: string; line: number },
): AsyncGenerator<Item> {
  const address = record[columns.address]?.trim() ?? '';
  const name = columns.platform === columns.address ? undefined : record[columns.platform]?.trim() || undefined;
  const platform = name === undefined ? {} : { platform: name };
  const place = `${path}:${line}`;
  if (address === '') return yield problemItem(place, 'bad-address', record.join(','));
  if (!/^[a-z][a-z\d+.-]*:/i.test(address) && !/^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/|$)/.test(address)) {
    return yield* fileItems(resolve(dirname(path), address), platform);
  }
  const url = normaliseUrl(/^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`);
  yield url === undefined ? problemItem(place, 'bad-address', address) : { target: urlTarget(url, platform) };
}
