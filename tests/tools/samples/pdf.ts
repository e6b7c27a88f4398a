import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Block } from './letter';

/**
 * Sample PDFs with Chinese text and no font in them: the text is addressed through a predefined character map, as printers of Chinese
 * documents do, so that nothing depends on the fonts of the machine that makes them.
 */

/** A string at a place, in points from the lower left corner. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  size: number;
  /** Drawing commands before it, such as a colour. */
  before?: string;
}

export interface Sheet {
  lines: readonly Placed[];
  /** A picture that fills the sheet. */
  scan?: true;
}

export interface PdfOptions {
  /**
   * How codes become characters. `predefined`: Adobe's own map, which the reader must have (the default); `listed`: by a map in the file;
   * `unknown`: by nothing in the file.
   */
  map?: 'predefined' | 'listed' | 'unknown';
  password?: string;
}

const A4 = { width: 595, height: 842 };
const MARGIN = 72;
const BODY = 10.5;

/** A PDF of these sheets. */
export async function pdfOf(sheets: readonly Sheet[], { map = 'predefined', password }: PdfOptions = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = fontOf(document, map);
  const scan = sheets.some((sheet) => sheet.scan) ? pictureOf(document) : undefined;
  for (const sheet of sheets) {
    const page = document.addPage([A4.width, A4.height]);
    page.node.setFontDictionary(PDFName.of('F1'), font);
    if (scan) page.node.setXObject(PDFName.of('Scan'), scan);
    const draw = sheet.scan ? [`q ${A4.width} 0 0 ${A4.height} 0 0 cm /Scan Do Q`] : [];
    const write = sheet.lines.map(
      ({ text, x, y, size, before = '' }) => `q ${before} BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes(text, map)}> Tj ET Q`,
    );
    page.node.addContentStream(document.context.register(document.context.flateStream([...draw, ...write].join('\n'))));
  }
  if (password !== undefined) document.encrypt({ userPassword: password, ownerPassword: `${password}!`, permissions: {} });
  return document.save({ useObjectStreams: false });
}

/** Four hex digits a character; a font that does not tell its codes has them moved, or they would be read by chance. */
function codes(text: string, map: PdfOptions['map']): string {
  return Array.from(text, (char) => ((char.charCodeAt(0) + (map === 'unknown' ? 0x5a3 : 0)) & 0xffff).toString(16).padStart(4, '0')).join(
    '',
  );
}

function fontOf({ context }: PDFDocument, map: PdfOptions['map']): PDFRef {
  const own = map === 'predefined' ? { name: 'STSong-Light', ordering: 'GB1' } : { name: 'Birch', ordering: 'Identity' };
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: own.name,
      Flags: 4,
      FontBBox: [0, -200, 1000, 900],
      ItalicAngle: 0,
      Ascent: 880,
      Descent: -120,
      CapHeight: 700,
      StemV: 80,
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType0',
      BaseFont: own.name,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of(own.ordering),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      DW: 1000,
      // The half-width characters of the predefined collection.
      ...(map === 'predefined' && { W: [1, 95, 500] }),
    }),
  );
  const font = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: own.name,
    Encoding: map === 'predefined' ? 'UniGB-UTF16-H' : 'Identity-H',
    DescendantFonts: [descendant],
  });
  if (map === 'listed') font.set(PDFName.of('ToUnicode'), context.register(context.flateStream(LISTED)));
  return context.register(font);
}

const LISTED = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Birch def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange
endcmap end end`;

/** A grey sheet with darker bars where lines of text would be: 100 × 140 pixels. */
function pictureOf({ context }: PDFDocument): PDFRef {
  const [width, height] = [100, 140];
  const pixels = new Uint8Array(width * height).fill(235);
  for (let y = 16; y < height - 16; y += 8) pixels.fill(70, y * width + 12, y * width + width - 12);
  return context.register(
    context.stream(deflateSync(pixels), {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: 'DeviceGray',
      BitsPerComponent: 8,
      Filter: 'FlateDecode',
    }),
  );
}

/** The blocks set in a column, wrapped at its width, with a header and page numbers on every sheet. */
export function sheetsOf(
  blocks: readonly Block[],
  { header = '', linesASheet = 34 }: { header?: string; linesASheet?: number } = {},
): Sheet[] {
  const rows = blocks.flatMap(rowsOf);
  const count = Math.ceil(rows.length / linesASheet);
  return Array.from({ length: count }, (_, at) => {
    const top = A4.height - MARGIN - 20;
    const lines = rows
      .slice(at * linesASheet, (at + 1) * linesASheet)
      .flatMap((row, line) => row.map((cell) => ({ ...cell, y: top - line * 18 })));
    const furniture = [
      ...(header ? [{ text: header, x: MARGIN, y: A4.height - 40, size: 9 }] : []),
      { text: `第${at + 1}页 共${count}页`, x: A4.width / 2 - 30, y: 36, size: 9 },
    ];
    return { lines: [...furniture, ...lines] };
  });
}

type Row = readonly Omit<Placed, 'y'>[];

function rowsOf(block: Block): Row[] {
  if (block.kind === 'table') return block.rows.map((row) => row.map((text, column) => ({ text, x: MARGIN + column * 220, size: BODY })));
  if (block.kind === 'title') return [[{ text: block.text, x: A4.width / 2 - block.text.length * 9, size: 18 }]];
  const size = block.kind === 'heading' ? 13 : BODY;
  return wrap(block.text, size, block.kind === 'clause' ? 2 : 0).map(({ text, indent }) => [{ text, x: MARGIN + indent, size }]);
}

/** Lines of at most the column's width; the first is indented by so many characters. No line starts with a closing mark. */
function wrap(text: string, size: number, indent: number): { text: string; indent: number }[] {
  const room = A4.width - 2 * MARGIN;
  const lines: { text: string; indent: number }[] = [];
  let line = '';
  let width = indent * size;
  for (const char of text) {
    const own = char <= '~' ? size / 2 : size;
    if (width + own > room && !/[，。；：、）”》]/.test(char)) {
      lines.push({ text: line, indent: lines.length === 0 ? indent * size : 0 });
      line = '';
      width = 0;
    }
    line += char;
    width += own;
  }
  return [...lines, { text: line, indent: lines.length === 0 ? indent * size : 0 }];
}
