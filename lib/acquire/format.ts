import { latin1 } from './mime';

/** How a file is read: `text` as it stands (Markdown too), `html` and `mhtml` as pages, `zip` file by file; `other` is known and not read. */
export type FileFormat = 'text' | 'html' | 'mhtml' | 'pdf' | 'docx' | 'zip' | 'other';

const NAMES: Record<string, FileFormat> = {
  txt: 'text',
  md: 'text',
  markdown: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  pdf: 'pdf',
  docx: 'docx',
  zip: 'zip',
};

/** First bytes of formats that hold documents and are not read: old Word files and encrypted new ones, pictures, RTF. */
const OTHERS = ['\xd0\xcf\x11\xe0', '\x89PNG', '\xff\xd8\xff', 'GIF8', '{\\rtf'];
/** Names of files that are, or may picture, a document that is not read. */
const UNREAD_NAME = /\.(?:doc|wps|rtf|odt|pages|jpe?g|png|gif|webp|tiff?|bmp|heic|rar|7z)$/i;
/** How an encrypted Office file names its contents, in UTF-16. */
const LOCKED = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0';
/** A PDF may stand behind some junk. */
const PDF_WITHIN = 1024;
/** A Word file names its main part in its directory, at the end. */
const DOCX_PART = 'word/document.xml';
const DIRECTORY_WITHIN = 1_048_576;

/** The format that a file's name promises; undefined for another name. */
export function formatOfName(name: string): FileFormat | undefined {
  return NAMES[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** True for the name of a file that may well be an agreement in a format that is not read: it must be named, not passed over. */
export function isUnreadName(name: string): boolean {
  return UNREAD_NAME.test(name);
}

/** The format to read a file in: text by its name, anything else by its first bytes where they tell, then by its name. */
export function formatOf({ name, bytes }: { name: string; bytes: Uint8Array }): FileFormat {
  const named = formatOfName(name);
  if (named === 'text') return named;
  return signed(bytes) ?? named ?? formatOfContent(bytes);
}

/** True for an Office file that is encrypted with a password. */
export function isLocked(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 4)) === OTHERS[0] && latin1(bytes).includes(LOCKED);
}

function signed(bytes: Uint8Array): FileFormat | undefined {
  const head = latin1(bytes.subarray(0, PDF_WITHIN));
  if (OTHERS.some((signature) => head.startsWith(signature))) return 'other';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return isWord(bytes) ? 'docx' : 'zip';
  return /^[^<]{0,1000}%PDF-\d/.test(head) ? 'pdf' : undefined;
}

function isWord(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(Math.max(0, bytes.length - DIRECTORY_WITHIN))).includes(DOCX_PART);
}

function formatOfContent(bytes: Uint8Array): FileFormat {
  const head = latin1(bytes.subarray(0, 4096)).replace(/^\xef\xbb\xbf/, '');
  if (/^\s{0,80}(?:<!doctype\s+html|<html[\s>]|<\?xml[^>]{0,200}>\s{0,80}<(?:!doctype\s+)?html)/i.test(head)) return 'html';
  return /^(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,20}?content-type:\s*multipart\/related/i.test(head) ? 'mhtml' : 'text';
}
