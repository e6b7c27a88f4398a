import { attributeOf, elements, valueWithin } from './docx-xml';

/** How Word numbers one level of a list. */
interface Level {
  start: number;
  format: string;
  /** `第%1条`, `%1.%2`. */
  text: string;
  /** Every number in it as digits, whatever the levels above are counted in. */
  isPlain: boolean;
  /** What stands between the number and its text. */
  gap: string;
}

/** A list as paragraphs name it: the numbers it goes on with, and where it begins anew. */
interface List {
  counted: string;
  levels: ReadonlyMap<number, Level>;
  restarts: ReadonlyMap<number, number>;
}

const LEVELS = 9;
const HAN = '〇一二三四五六七八九';
const CAPITAL = '零壹贰叁肆伍陆柒捌玖';

/** The numbers that Word writes before its paragraphs; they stand in no text of the file. Ask for each numbered paragraph in the file's order. */
export class Numbers {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  /** `xml` is the file's `word/numbering.xml`. */
  constructor(xml: string) {
    const all = elements(xml, 'w:abstractNum');
    // A list made from a numbering style has no levels of its own: they are those of the list that the style stands for.
    const ofStyle = new Map(all.map((one) => [valueWithin(one, 'w:styleLink'), one]));
    const abstract = new Map(
      all.map((one) => {
        const link = valueWithin(one, 'w:numStyleLink');
        const levels = link === undefined ? one : (ofStyle.get(link) ?? one);
        return [attributeOf(one, 'w:abstractNumId') ?? '', levelsOf(levels)];
      }),
    );
    this.lists = new Map(
      elements(xml, 'w:num').map((one) => {
        const counted = valueWithin(one, 'w:abstractNumId') ?? '';
        const restarts = elements(one, 'w:lvlOverride').flatMap((level): [number, number][] => {
          const start = valueWithin(level, 'w:startOverride');
          return start === undefined ? [] : [[Number(attributeOf(level, 'w:ilvl')), Number(start)]];
        });
        return [attributeOf(one, 'w:numId') ?? '', { counted, levels: abstract.get(counted) ?? new Map(), restarts: new Map(restarts) }];
      }),
    );
  }

  /** True for a list that is counted, not one of bullets. */
  isCounted(list: string, depth: number): boolean {
    const level = this.lists.get(list)?.levels.get(depth);
    return level !== undefined && level.format !== 'bullet' && level.format !== 'none' && level.text !== '';
  }

  /** The words of the next number of a list, with the space behind it; empty for a bullet or a list that is not there. */
  next(list: string, depth: number): string {
    const found = this.lists.get(list);
    const level = found?.levels.get(depth);
    if (!found || !level) return '';
    const counts = this.counts.get(found.counted) ?? [];
    this.counts.set(found.counted, counts);
    const restart = found.restarts.get(depth);
    const isNew = restart !== undefined && !this.begun.has(`${list} ${depth}`);
    this.begun.add(`${list} ${depth}`);
    counts[depth] = isNew ? restart : (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    if (!this.isCounted(list, depth)) return '';
    const words = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const above = found.levels.get(at);
      return numberIn(level.isPlain ? 'decimal' : (above?.format ?? 'decimal'), counts[at] ?? above?.start ?? 1);
    });
    return `${words}${level.gap}`;
  }
}

function levelsOf(list: string): Map<number, Level> {
  const levels = elements(list, 'w:lvl').map((level): [number, Level] => [
    Number(attributeOf(level, 'w:ilvl')),
    {
      start: Number(valueWithin(level, 'w:start') ?? 1),
      format: valueWithin(level, 'w:numFmt') ?? 'decimal',
      text: plain(valueWithin(level, 'w:lvlText') ?? ''),
      isPlain: /<w:isLgl(?:\s[^>]{0,200})?\/>/.test(level),
      gap: valueWithin(level, 'w:suff') === 'nothing' ? '' : ' ',
    },
  ]);
  return new Map(levels.filter(([depth]) => depth >= 0 && depth < LEVELS));
}

/** A number as Word writes it in one of its formats (ECMA-376 part 1, 17.18.59); those that Chinese agreements have no use for as digits. */
export function numberIn(format: string, number: number): string {
  if (/^(?:chinese|japanese|taiwanese|ideograph)/.test(format)) {
    if (format === 'ideographDigital' || format === 'taiwaneseDigital')
      return [...String(number)].map((digit) => HAN[Number(digit)]).join('');
    return /Legal/.test(format) ? counted(number, CAPITAL, ['', '拾', '佰', '仟']) : counted(number, HAN, ['', '十', '百', '千']);
  }
  if (/EnclosedCircle/.test(format) && number >= 1 && number <= 20) return String.fromCharCode(0x245f + number);
  if (format === 'lowerLetter' || format === 'upperLetter') return letters(number, format === 'lowerLetter' ? 'a' : 'A');
  if (format === 'lowerRoman') return roman(number).toLowerCase();
  return format === 'upperRoman' ? roman(number) : String(number);
}

/** 二十一, 一百〇三: up to 9,999. */
function counted(number: number, digits: string, places: readonly string[]): string {
  if (number <= 0 || number > 9_999) return String(number);
  const figures = [...String(number)].map(Number);
  let words = '';
  figures.forEach((figure, at) => {
    const place = places[figures.length - 1 - at] ?? '';
    if (figure > 0) words += `${digits[figure]}${place}`;
    else if (figures.slice(at + 1).some(Boolean) && !words.endsWith(digits.charAt(0))) words += digits[0];
  });
  return words.replace(/^[一壹](?=[十拾])/, '');
}

/** a … z, aa, bb, as Word goes on. */
function letters(number: number, first: 'a' | 'A'): string {
  const letter = String.fromCharCode(first.charCodeAt(0) + ((Math.max(1, number) - 1) % 26));
  return letter.repeat(Math.min(10, Math.ceil(Math.max(1, number) / 26)));
}

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number <= 0 || number > 3_999) return String(number);
  let left = number;
  let words = '';
  for (const [worth, sign] of ROMAN) for (; left >= worth; left -= worth) words += sign;
  return words;
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
