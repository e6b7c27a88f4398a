/** List and heading marks at the start of a line: 第三条 一、 （一） 1. 1.1 1） ① a. •. A larger rank stands deeper. */
export interface Marker {
  rank: number;
  /** Length of the mark in the line, leading spaces included. */
  length: number;
}

const CHINESE = '[一二三四五六七八九十百零〇两]';
/** By what the mark begins with, behind spaces, quotes and emphasis. */
const MARKS: readonly { begins: string; marks: readonly [RegExp, number][] }[] = [
  {
    begins: '第',
    marks: [
      [new RegExp(`^[\\s*#>【]{0,8}第${CHINESE}{1,6}[编章部]`), 0],
      [new RegExp(`^[\\s*#>【]{0,8}第(?:${CHINESE}{1,6}|\\d{1,3})[条节款]`), 1],
    ],
  },
  { begins: '一二三四五六七八九十百零〇两', marks: [[new RegExp(`^[\\s*#>【]{0,8}${CHINESE}{1,4}[、．.，,]`), 2]] },
  {
    begins: '（(',
    marks: [
      [new RegExp(`^[\\s*#>]{0,8}[（(]\\s{0,2}${CHINESE}{1,4}\\s{0,2}[)）]`), 3],
      [/^[\s*#>]{0,8}[（(]\s{0,2}\d{1,2}\s{0,2}[)）]/, 8],
    ],
  },
  {
    begins: '0123456789',
    marks: [
      [/^[\s*#>]{0,8}\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.、]?/, 7],
      [/^[\s*#>]{0,8}\d{1,2}\.\d{1,2}\.\d{1,2}[.、]?/, 6],
      [/^[\s*#>]{0,8}\d{1,2}\.\d{1,2}[.、]?(?!\d|%|元|万)/, 5],
      [/^[\s*#>]{0,8}\d{1,2}(?:\\?\.|、|．|，)(?!\d)/, 4],
      [/^[\s*#>]{0,8}\d{1,2}[)）]/, 8],
    ],
  },
  { begins: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇', marks: [[/^[\s*#>]{0,8}[①-⑳⑴-⒇]/, 9]] },
  { begins: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', marks: [[/^[\s*#>]{0,8}[a-zA-Z][.、)）](?![a-zA-Z])/, 10]] },
  { begins: '-–—•·●○■□◆▪※➢✓', marks: [[/^[\s>]{0,8}[-–—•·●○■□◆▪※➢✓]\s{0,4}(?=\S)/, 11]] },
];
const STAR: readonly [RegExp, number] = [/^[\s>]{0,8}\*\s{1,4}(?=[^*\s])/, 11];

const byFirst = new Map(MARKS.flatMap(({ begins, marks }) => [...begins].map((first) => [first, marks] as const)));
const BEFORE = /^[\s*#>【]{0,8}/;

/** The mark a line starts with, or undefined. Bounded patterns: constant time. */
export function markerOf(line: string): Marker | undefined {
  const head = line.slice(0, 32);
  const before = BEFORE.exec(head)?.[0] ?? '';
  for (const [pattern, rank] of byFirst.get(head.charAt(before.length)) ?? []) {
    const match = pattern.exec(head);
    if (match) return { rank, length: match[0].length };
  }
  const star = before.includes('*') ? STAR[0].exec(head) : null;
  return star ? { rank: STAR[1], length: star[0].length } : undefined;
}
