import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';

/** Half-points, and twentieths of a point. */
const size = 24;
const after = 120;
/** Fonts that Word has in China, by the names it knows everywhere. */
const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' };

/** A letter's text as a Word file: its first line the title, every other line a paragraph. Load this lazily, the library is large. */
export async function letterDocx(text: string): Promise<Blob> {
  const [title = '', ...lines] = text.split('\n');
  const paragraphs = lines.map((line) => new Paragraph({ spacing: { after }, children: [new TextRun({ text: line, size, font })] }));
  const head = new Paragraph({ heading: HeadingLevel.HEADING_1, spacing: { after }, children: [new TextRun({ text: title, font })] });
  return Packer.toBlob(new Document({ sections: [{ children: [head, ...paragraphs] }] }));
}
