import { Numbers } from './docx-numbers';
import { attributeOf, elements, valueWithin } from './docx-xml';

/** The style that text nobody sees is given; no file of Word's has a style of this name. */
export const HIDDEN_STYLE = 'BysHidden';

const TAG = /<(\/?)(w:[A-Za-z]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const OFF = /\sw:val\s{0,4}=\s{0,4}["'](?:0|false|off|none)["']/;

interface Paragraph {
  style?: string;
  list?: string;
  depth?: number;
  /** Stands on a ground of its own. */
  isShaded?: boolean;
}

/** What styles say of the paragraphs and runs that have them. */
interface Styles {
  lists: ReadonlyMap<string, { list?: string; depth?: number }>;
  hidden: ReadonlySet<string>;
  shaded: ReadonlySet<string>;
}

/**
 * The XML of a Word file's text with what Word adds to it or takes away when it shows it: the numbers that it counts itself stand before
 * their paragraphs, which then belong to no list; runs that are hidden (`w:vanish`), or white on the white page,
 * have the style `HIDDEN_STYLE`. One pass.
 */
export function completed(body: string, numbering: string, styles: string): string {
  const numbers = new Numbers(numbering);
  const known = stylesOf(styles);
  const out: string[] = [];
  const open: string[] = [];
  const paragraphs: Paragraph[] = [];
  let last = 0;
  let runStyle = -1;
  let runFrom = 0;
  const isPageWhite = !/<w:background\s|\sbehindDoc="(?:1|true)"/.test(body);
  for (const tag of body.matchAll(TAG)) {
    const [whole, isEnd, name = '', attributes = '', isEmpty] = tag;
    out.push(body.slice(last, tag.index), whole);
    last = tag.index + whole.length;
    const paragraph = paragraphs.at(-1);
    const above = open.at(isEnd ? -2 : -1);
    if (isEnd) {
      if (
        name === 'w:rPr' &&
        above === 'w:r' &&
        isPageWhite &&
        isWhite(body.slice(runFrom, tag.index)) &&
        !isOnGround(open, paragraph, known)
      )
        out[runStyle] = HIDDEN;
      open.pop();
      if (name === 'w:p') paragraphs.pop();
      if (name === 'w:pPr' && above === 'w:p' && paragraph) out.push(...numberOf(paragraph, numbers, known));
      continue;
    }
    if (name === 'w:rPr' && above === 'w:r' && !isEmpty) {
      runFrom = last;
      // The first style of a run is the one that counts.
      runStyle = out.push(paragraph?.style !== undefined && known.hidden.has(paragraph.style) ? HIDDEN : '') - 1;
    }
    if (above === 'w:rPr' && open.at(-2) === 'w:r' && isHiding(name, attributes, known)) out[runStyle] = HIDDEN;
    if (above === 'w:pPr' && name === 'w:pStyle' && paragraph) setValue(paragraph, 'style', attributes);
    if (above === 'w:pPr' && name === 'w:shd' && paragraph) paragraph.isShaded = true;
    if (above === 'w:numPr' && open.at(-2) === 'w:pPr' && open.at(-3) === 'w:p' && paragraph) {
      if (name === 'w:numId') setValue(paragraph, 'list', attributes);
      if (name === 'w:ilvl') paragraph.depth = Number(valueIn(attributes) ?? 0);
      // Its number is in the text now: no list of the page's own.
      if (name === 'w:numId' && numbers.isCounted(paragraph.list ?? '', paragraph.depth ?? 0))
        out[out.length - 1] = `<w:numId w:val="0"${isEmpty}>`;
    }
    if (isEmpty) continue;
    open.push(name);
    if (name === 'w:p') paragraphs.push({});
  }
  out.push(body.slice(last));
  return out.join('');
}

const HIDDEN = `<w:rStyle w:val="${HIDDEN_STYLE}"/>`;

function isHiding(name: string, attributes: string, { hidden }: Styles): boolean {
  if (name === 'w:vanish' || name === 'w:webHidden') return name === 'w:vanish' && !OFF.test(attributes);
  return name === 'w:rStyle' && hidden.has(valueIn(attributes) ?? '');
}

/** White letters, with nothing behind them that the run itself brings along. */
function isWhite(whole: string): boolean {
  // What a tracked change did away with stands last.
  const [properties = ''] = whole.split('<w:rPrChange', 1);
  return /<w:color\s[^>]{0,200}w:val\s{0,4}=\s{0,4}["']f{6}["']/i.test(properties) && !/<w:(?:shd|highlight|effect)\s/.test(properties);
}

/** Cells and text boxes may be coloured from far away: what is white there may well be seen. */
function isOnGround(open: readonly string[], paragraph: Paragraph | undefined, { shaded }: Styles): boolean {
  const isStyled = paragraph?.style !== undefined && shaded.has(paragraph.style);
  return paragraph?.isShaded === true || isStyled || open.includes('w:tbl') || open.includes('w:txbxContent');
}

function numberOf({ style, list, depth }: Paragraph, numbers: Numbers, { lists }: Styles): string[] {
  const styled = style === undefined ? undefined : lists.get(style);
  const words = numbers.next(list ?? styled?.list ?? '0', depth ?? styled?.depth ?? 0);
  return words === '' ? [] : [`<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`];
}

function stylesOf(xml: string): Styles {
  const lists = new Map<string, { list?: string; depth?: number }>();
  const hidden = new Set<string>();
  const shaded = new Set<string>();
  for (const style of elements(xml, 'w:style')) {
    const id = attributeOf(style, 'w:styleId') ?? '';
    const list = valueWithin(style, 'w:numId');
    const depth = valueWithin(style, 'w:ilvl');
    if (list !== undefined) lists.set(id, { list, ...(depth !== undefined && { depth: Number(depth) }) });
    if (/<w:(?:shd|basedOn)\s/.test(style)) shaded.add(id);
    const vanish = /<w:vanish(?:\s[^>]{0,200})?\/>/.exec(style)?.[0];
    if (vanish !== undefined && !OFF.test(vanish)) hidden.add(id);
  }
  return { lists, hidden, shaded };
}

function setValue(paragraph: Paragraph, key: 'style' | 'list', attributes: string): void {
  const value = valueIn(attributes);
  if (value !== undefined) paragraph[key] = value;
}

function valueIn(attributes: string): string | undefined {
  return /\sw:val\s{0,4}=\s{0,4}["']([^"']{0,200})["']/.exec(attributes)?.[1];
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
