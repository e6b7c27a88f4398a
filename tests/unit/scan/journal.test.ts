import { appendFileSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JOURNAL, openJournal } from '@/entrypoints/cli/scan/journal';

const head = { schema: 'scan-journal/1' as const, scan: 'a', startedAt: '2026-11-25T00:00:00Z', asOf: '2026-11-25', pack: 'zh-CN x' };
const folder = () => mkdtempSync(join(tmpdir(), 'journal-'));
const line = (id: string) => JSON.stringify({ id, linked: [], words: '通讯录","result":{'.repeat(50) }).slice(0, -1);
const result = '{"schema":"problem/1"}';

describe('the journal', () => {
  it('remembers what is done, and its first head, when opened again', async () => {
    const path = folder();
    const first = await openJournal(path, head);
    first.append('a', line('a'), result);
    first.append('b', line('b'), result);
    await first.close();
    const again = await openJournal(path, { ...head, scan: 'other', asOf: '2030-01-01' });
    expect(again.head).toEqual(head);
    expect([again.has('a'), again.has('b'), again.has('c'), again.done()]).toEqual([true, true, false, 2]);
    await again.close();
  });

  it('drops a line that a crash cut off, wherever it was cut', async () => {
    const path = folder();
    const first = await openJournal(path, head);
    first.append('a', line('a'), result);
    first.append('b', line('b'), result);
    await first.close();
    const file = join(path, JOURNAL);
    const whole = readFileSync(file);
    const upToA = whole.indexOf(10, whole.indexOf(10) + 1) + 1;
    for (const size of [whole.length - 1, upToA + 1, upToA + 60]) {
      writeFileSync(file, whole);
      truncateSync(file, size);
      const again = await openJournal(path, head);
      expect([again.has('a'), again.has('b')]).toEqual([true, false]);
      again.append('b', line('b'), result);
      await again.close();
      expect(readFileSync(file, 'utf8')).toBe(whole.toString());
    }
  });

  it('starts anew when not even the head was whole', async () => {
    const path = folder();
    appendFileSync(join(path, JOURNAL), '{"schema":"scan-jour');
    const journal = await openJournal(path, head);
    expect([journal.head, journal.done()]).toEqual([head, 0]);
    await journal.close();
  });

  it('writes a target once', async () => {
    const path = folder();
    const journal = await openJournal(path, head);
    journal.append('a', line('a'), result);
    journal.append('a', line('a'), result);
    await journal.close();
    expect(readFileSync(join(path, JOURNAL), 'utf8').split('\n')).toHaveLength(3);
  });

  it('leaves a file alone that is no journal', async () => {
    const path = folder();
    writeFileSync(join(path, JOURNAL), 'notes of mine\n');
    await expect(openJournal(path, head)).rejects.toThrow('not the journal');
    expect(readFileSync(join(path, JOURNAL), 'utf8')).toBe('notes of mine\n');
  });
});
