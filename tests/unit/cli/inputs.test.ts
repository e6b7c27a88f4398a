import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInputs } from '@/entrypoints/cli/inputs';
import { folder } from './command';

async function found(base: string, ...names: string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const input of findInputs(names.length > 0 ? names.map((name) => join(base, name)) : [base])) {
    lines.push(`${relative(base, input.input)} ${input.kind === 'problem' ? input.reason : input.kind}`);
  }
  return lines;
}

describe('findInputs', () => {
  it('gives the documents of a folder sorted, folders within in their place, names with a dot passed over', async () => {
    const base = folder({
      'b.txt': '',
      'a/z.md': '',
      'a/y.html': '',
      'c.mhtml': '',
      'B.HTM': '',
      '.git/x.txt': '',
      'd.pdf': '',
      'e.png': '',
      notes: '',
    });
    expect(await found(base)).toEqual(['B.HTM file', 'a/y.html file', 'a/z.md file', 'b.txt file', 'c.mhtml file', 'd.pdf file']);
  });

  it('keeps the order of the arguments, and reads one twice that is named twice', async () => {
    const base = folder({ 'a.txt': '', 'b.txt': '' });
    expect(await found(base, 'b.txt', 'a.txt', 'b.txt')).toEqual(['b.txt file', 'a.txt file', 'b.txt file']);
  });

  it('says so of a link that leads back to a folder above, and reads the rest', async () => {
    const base = folder({ 'a/one.txt': '', 'z.txt': '' });
    symlinkSync('..', join(base, 'a/back'));
    expect(await found(base)).toEqual(['a/back folder-loop', 'a/one.txt file', 'z.txt file']);
  });

  it('does not follow a link to what lies above the folder that was named', async () => {
    const base = folder({ 'a/one.txt': '', 'z.txt': '' });
    symlinkSync('..', join(base, 'a/up'));
    expect(await found(base, 'a')).toEqual(['a/one.txt file', 'a/up folder-loop']);
  });

  it('reads a folder once that many links lead to', async () => {
    const base = folder({ 'x/a.txt': '', 'y/b.txt': '' });
    symlinkSync('../y', join(base, 'x/to-y'));
    symlinkSync('../x', join(base, 'y/to-x'));
    expect(await found(base)).toEqual(['x/a.txt file', 'x/to-y/b.txt file', 'x/to-y/to-x folder-loop']);
  });

  it('ends with links that turn in a circle', async () => {
    const base = folder();
    symlinkSync('b', join(base, 'a'));
    symlinkSync('a', join(base, 'b'));
    expect(await found(base)).toEqual(['a folder-loop', 'b folder-loop']);
  });

  it.each([
    ['a folder without documents', 'empty', 'no-documents'],
    ['a missing file', 'nowhere.txt', 'missing'],
    ['a path through a file', 'd.pdf/x.txt', 'missing'],
  ])('says so of %s', async (_, name, reason) => {
    const base = folder({ 'd.pdf': '' });
    mkdirSync(join(base, 'empty'));
    expect(await found(base, name)).toEqual([`${name} ${reason}`]);
  });

  it('names a link to nothing only where it would be a document', async () => {
    const base = folder({ 'a.txt': '' });
    symlinkSync('gone', join(base, 'b.txt'));
    symlinkSync('gone', join(base, 'c.lnk'));
    expect(await found(base)).toEqual(['a.txt file', 'b.txt missing']);
  });
});
