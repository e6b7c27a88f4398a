import { badShare, plausibility } from './plausible';

/** The encodings that Chinese agreements come in, GB2312 and GBK being part of GB18030; windows-1252 is for Western text that is none of them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252';

/**
 * Turns bytes into text; bytes that mean nothing become U+FFFD, a byte order mark stays as U+FEFF.
 * Handed in by the door: a browser has complete tables of its own, Node lacks the Hong Kong part of Big5.
 */
export type Decoder = (bytes: Uint8Array, encoding: Encoding) => string | Promise<string>;

export type Decoded = { ok: true; text: string; encoding: Encoding } | { ok: false; reason: 'empty' | 'binary' };

/** Where the encoding is written beside or inside the text: a MIME or HTTP header, and the text's own `<meta charset>`. */
export interface DeclaredEncoding {
  header?: string;
  meta?: string;
}

const LABELS: Record<string, Encoding> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  chinese: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  cp936: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'x-x-big5': 'big5',
  'cn-big5': 'big5',
  cp950: 'big5',
};

const CANDIDATES: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];
/** Enough to tell encodings apart; longer samples gave the same answers. */
const SAMPLE_BYTES = 65_536;
/** How much better another encoding must read before a declared one is not believed (a page saved again as UTF-8 that still says gb2312). */
const DECLARED_HEAD_START = 0.2;
const VALID_UTF8_HEAD_START = 0.05;
/** Below this nothing reads like Chinese: wrong readings of real texts reach 0.1, right ones start at 0.35. */
const LEAST_PLAUSIBLE = 0.2;
/** A file with more characters than this that no text has is not text. */
const MOST_BAD = 0.05;

/**
 * Bytes of unknown encoding as text, its byte order mark kept, so that offsets count every unit of the decoded file.
 * Order: byte order mark, header, meta (as browsers do), strict UTF-8, then whichever encoding gives the most ordinary text.
 * `binary` when no reading looks like text; `empty` when there is nothing but white space.
 */
export async function decodeText(bytes: Uint8Array, decode: Decoder, declared: DeclaredEncoding = {}): Promise<Decoded> {
  const said = encodingOf(declared.header) ?? encodingOf(declared.meta);
  const marked = byteOrderMark(bytes);
  const utf8 = marked === undefined ? strictUtf8(bytes) : { validity: 'no' as const };
  // Most texts are this; they are decoded once.
  if (utf8.validity === 'certain' && (said === undefined || said === 'utf-8')) return named(utf8.text, 'utf-8');
  const encoding = marked ?? (await chooseEncoding(bytes, decode, { said, validity: utf8.validity }));
  const text = await decode(bytes, encoding);
  return badShare(text) > MOST_BAD ? { ok: false, reason: 'binary' } : named(text, encoding);
}

function named(text: string, encoding: Encoding): Decoded {
  return /^[\s\ufeff]*$/.test(text) ? { ok: false, reason: 'empty' } : { ok: true, text, encoding };
}

/** The encoding a label stands for, or undefined for one that is unknown or not Chinese (servers say iso-8859-1 for want of anything better). */
export function encodingOf(label: string | undefined): Encoding | undefined {
  return label === undefined ? undefined : LABELS[label.trim().toLowerCase()];
}

/** The charset that the first 1024 bytes of a page name in `<meta>` or an XML declaration, as the HTML standard's prescan reads them. */
export function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1];
  // A page whose meta could be read byte by byte is not UTF-16, whatever it says.
  return label !== undefined && /^utf-16/i.test(label) ? 'utf-8' : label;
}

function byteOrderMark(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

async function chooseEncoding(
  bytes: Uint8Array,
  decode: Decoder,
  { said, validity }: { said: Encoding | undefined; validity: Utf8['validity'] },
): Promise<Encoding> {
  return guess(sampleOf(bytes), decode, {
    ...(said && { [said]: DECLARED_HEAD_START }),
    ...(validity !== 'no' && said !== 'utf-8' && { 'utf-8': VALID_UTF8_HEAD_START }),
  });
}

type Utf8 = { validity: 'certain'; text: string } | { validity: 'doubtful' | 'no' };

/** `doubtful`: valid by chance, perhaps — it holds control characters (UTF-16), or nothing but two-byte characters (a few words of GBK). */
function strictUtf8(bytes: Uint8Array): Utf8 {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { validity: 'no' };
  }
  if (badShare(text) > 0) return { validity: 'doubtful' };
  const isShort = /[\u0080-\u07ff]/.test(text) && !/[\u0800-\uffff]/.test(text);
  return isShort ? { validity: 'doubtful' } : { validity: 'certain', text };
}

/** A page may start with more script than a sample holds, so it begins at the first byte that speaks for an encoding, on an even place for UTF-16. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0);
  const from = Math.max(0, first - (first % 2));
  return bytes.subarray(from, from + SAMPLE_BYTES);
}

async function guess(sample: Uint8Array, decode: Decoder, headStarts: Partial<Record<Encoding, number>>): Promise<Encoding> {
  let best: { encoding: Encoding; score: number } = { encoding: 'windows-1252', score: LEAST_PLAUSIBLE };
  for (const encoding of CANDIDATES) {
    const score = plausibility(await decode(sample, encoding)) + (headStarts[encoding] ?? 0);
    if (score > best.score) best = { encoding, score };
  }
  return best.encoding;
}
