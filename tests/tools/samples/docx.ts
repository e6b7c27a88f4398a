import { AlignmentType, Document, HeadingLevel, ImageRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Block } from './letter';

/** The blocks as a Word file: heading styles, a numbered list that Word counts itself, a table. */
export async function docxOf(blocks: readonly Block[]): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [{ reference: 'items', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '（%1）', alignment: AlignmentType.START }] }],
    },
    sections: [{ children: blocks.map(elementOf) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** A Word file that holds nothing but a picture, as a scan sent by a lender does. */
export async function pictureDocx(): Promise<Uint8Array> {
  // One grey pixel as PNG.
  const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');
  const picture = new ImageRun({ type: 'png', data: pixel, transformation: { width: 600, height: 800 } });
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children: [new Paragraph({ children: [picture] })] }] })));
}

function elementOf(block: Block): Paragraph | Table {
  switch (block.kind) {
    case 'title':
      return new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 });
    case 'heading':
      return new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 });
    case 'item':
      return new Paragraph({ text: block.text.replace(/^（\d）/, ''), numbering: { reference: 'items', level: 0 } });
    case 'table':
      return new Table({
        rows: block.rows.map((row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })),
      });
    default: {
      // Word cuts a sentence into runs wherever it was edited.
      const middle = Math.floor(block.text.length / 2);
      return new Paragraph({
        children: [new TextRun(block.text.slice(0, middle)), new TextRun({ text: block.text.slice(middle), bold: true })],
      });
    }
  }
}
