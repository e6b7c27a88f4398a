import type { PackedPage } from '@/lib/schema/source';
import type { Passage, PassageKind } from '@/lib/text/types';
import type { Blocks } from './page';
import type { Pressable } from './pressable';

const LETTERS: Readonly<Record<PassageKind, string>> = {
  heading: 'h',
  paragraph: 'p',
  'list-item': 'i',
  'table-cell': 'c',
  label: 'l',
  button: 'b',
  control: 'o',
  link: 'a',
};
const KINDS = new Map<string, PassageKind>([
  ['h', 'heading'],
  ['p', 'paragraph'],
  ['i', 'list-item'],
  ['c', 'table-cell'],
  ['l', 'label'],
  ['b', 'button'],
  ['o', 'control'],
  ['a', 'link'],
]);
/** A page with more links than this names no agreement in the rest of them. */
const MOST_PRESSES = 5_000;

/** A page's blocks as they go from the tab to the background: numbers and letters in place of an object a passage. */
export function packPage({ source, pressables }: Blocks): PackedPage {
  const { passages, ...rest } = source;
  const spans: number[] = [];
  const extras: PackedPage['extras'] = [];
  let kinds = '';
  let last = 0;
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index];
    if (!passage) break;
    const { start, end, kind, level, hidden, control, cell } = passage;
    spans.push(start - last, end - start);
    kinds += LETTERS[kind];
    last = end;
    if (level !== undefined || hidden || control || cell)
      extras.push([
        index,
        { ...(level !== undefined && { level }), ...(hidden && { hidden }), ...(control && { control }), ...(cell && { cell }) },
      ]);
  }
  const presses = pressables.slice(0, MOST_PRESSES);
  return {
    source: rest,
    spans,
    kinds,
    extras,
    presses: presses.flatMap(({ start, end, passage, chrome }) => [start, end - start, passage, chrome ? 1 : 0]),
    urls: presses.map(({ url }) => url ?? null),
  };
}

/** The blocks again, of a page whose form was checked. */
export function unpackPage({ source, spans, kinds, extras, presses, urls }: PackedPage): Blocks {
  const passages: Passage[] = [];
  let end = 0;
  for (let index = 0; index < kinds.length; index++) {
    const start = end + (spans[2 * index] ?? 0);
    end = start + (spans[2 * index + 1] ?? 0);
    passages.push({ start, end, kind: KINDS.get(kinds.charAt(index)) ?? 'paragraph' });
  }
  for (const [index, { level, hidden, control, cell }] of extras) {
    const passage = passages[index];
    if (!passage) continue;
    if (level !== undefined) passage.level = level;
    if (hidden) passage.hidden = hidden;
    if (control) passage.control = control;
    if (cell) passage.cell = cell;
  }
  const pressables = urls.map((url, index): Pressable => {
    const [start = 0, length = 0, passage = 0, chrome = 0] = presses.slice(4 * index, 4 * index + 4);
    const text = source.text.slice(start, start + length).trim();
    return { start, end: start + length, text, passage, chrome: chrome === 1, ...(url !== null && { url }) };
  });
  return { source: { ...source, passages }, pressables };
}
