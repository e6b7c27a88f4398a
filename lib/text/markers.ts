/** List and heading marks at the start of a line: 第三条 一、 （一） 1. 1.1 1） ① a. •. A larger rank stands deeper. */
export interface Marker {
  rank: number;
  /** Length of the mark in the line, leading spaces included. */
  length: number;
}

const CHINESE = '[一二三四五六七八九十百零〇两]';
const MARKS: readonly [RegExp, number][] = [
  [new RegExp(`^[\\s*#>【]{0,8}第${CHINESE}{1,6}[编章部]`), 0],
  [new RegExp(`^[\\s*#>【]{0,8}第(?:${CHINESE}{1,6}|\\d{1,3})[条节款]`), 1],
  [new RegExp(`^[\\s*#>【]{0,8}${CHINESE}{1,4}[、．.，,]`), 2],
  [new RegExp(`^[\\s*#>]{0,8}[（(]\\s{0,2}${CHINESE}{1,4}\\s{0,2}[)）]`), 3],
  [/^[\s*#>]{0,8}\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.、]?/, 7],
  [/^[\s*#>]{0,8}\d{1,2}\.\d{1,2}\.\d{1,2}[.、]?/, 6],
  [/^[\s*#>]{0,8}\d{1,2}\.\d{1,2}[.、]?(?!\d|%|元|万)/, 5],
  [/^[\s*#>]{0,8}\d{1,2}(?:\\?\.|、|．|，)(?!\d)/, 4],
  [/^[\s*#>]{0,8}[（(]\s{0,2}\d{1,2}\s{0,2}[)）]/, 8],
  [/^[\s*#>]{0,8}\d{1,2}[)）]/, 8],
  [/^[\s*#>]{0,8}[①-⑳⑴-⒇]/, 9],
  [/^[\s*#>]{0,8}[a-zA-Z][.、)）](?![a-zA-Z])/, 10],
  [/^[\s>]{0,8}[-–—•·●○■□◆▪※➢✓]\s{0,4}(?=\S)/, 11],
  [/^[\s>]{0,8}\*\s{1,4}(?=[^*\s])/, 11],
];

/** What a mark can begin with, behind spaces, quotes and emphasis: most lines have none of it. */
const BEGINS = new RegExp(`^[\\s*#>【]{0,8}[第（(\\da-zA-Z①-⑳⑴-⒇–—•·●○■□◆▪※➢✓*-]|^[\\s*#>【]{0,8}${CHINESE}`);

/** The mark a line starts with, or undefined. Bounded patterns: constant time. */
export function markerOf(line: string): Marker | undefined {
  if (!BEGINS.test(line)) return undefined;
  const head = line.slice(0, 32);
  for (const [pattern, rank] of MARKS) {
    const match = pattern.exec(head);
    if (match) return { rank, length: match[0].length };
  }
  return undefined;
}
