import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { docxOf, pictureDocx } from './docx';
import { asHtml, asMarkdown, asMhtml, asText, letter, loan } from './letter';
import { listing } from './listing';
import { pdfOf, sheetsOf } from './pdf';

/** What opens `locked.pdf`. */
export const PASSWORD = 'birch-2026';

/**
 * Sample files of every format that is read, made anew by each run: the same letter in all of them, and what goes wrong with files. Name and
 * bytes.
 */
export async function sampleFiles(): Promise<Record<string, Uint8Array>> {
  const html = asHtml(letter);
  const header = '白桦借款　个人信息授权书';
  const pdf = await pdfOf(sheetsOf(letter, { header, linesASheet: 16 }));
  const docx = await docxOf(letter);
  return {
    'letter.txt': strToU8(asText(letter)),
    'letter-gbk.txt': iconv.encode(asText(letter), 'gbk'),
    'letter.md': strToU8(asMarkdown(letter)),
    'letter.html': strToU8(html),
    'letter.mhtml': strToU8(asMhtml(html)),
    'letter.pdf': pdf,
    // What printers of web pages write for ⼿ and ⻓: radicals, which look the same.
    'radicals.pdf': await pdfOf(sheetsOf(letter.map(inRadicals)), { map: 'listed' }),
    'letter.docx': docx,
    'scan.pdf': await pdfOf([
      { lines: [], scan: true },
      { lines: [], scan: true },
    ]),
    'half-scan.pdf': await pdfOf([...sheetsOf(loan), { lines: [], scan: true }, { lines: [] }]),
    'unmappable.pdf': await pdfOf(sheetsOf(letter), { map: 'unknown' }),
    'locked.pdf': await pdfOf(sheetsOf(letter), { map: 'listed', password: PASSWORD }),
    'picture.docx': await pictureDocx(),
    'listing.txt': strToU8(listing),
    'agreements.zip': zipSync({
      '1 授权书.pdf': pdf,
      '合同/借款合同.docx': await docxOf(loan),
      '说明.txt': iconv.encode(asText(loan), 'gbk'),
      'scan.jpg': Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]),
      '__MACOSX/._1.pdf': strToU8('x'),
    }),
    'damaged.pdf': pdf.slice(0, 400),
    'damaged.docx': docx.slice(0, docx.length - 60),
    'bomb.zip': zipSync({ 'a.txt': new Uint8Array(32 * 1024 * 1024) }),
  };
}

function inRadicals<B extends (typeof letter)[number]>(block: B): B {
  return 'text' in block ? { ...block, text: block.text.replace(/[人手长风见]/g, (char) => RADICALS[char] ?? char) } : block;
}

const RADICALS: Record<string, string> = { 人: '⼈', 手: '⼿', 长: '⻓', 风: '⻛', 见: '⻅' };
