import { decodeQuotedPrintable, headerParameter, latin1, splitHeaders } from './mime';

/** One HTML part of a saved page: its bytes as they stand (undecoded, so that header and meta charset can be weighed) and its names. */
export interface HtmlPart {
  bytes: Uint8Array;
  /** charset of the part's own header. */
  charset?: string;
  /** Content-Location, the page's address. */
  url?: string;
  /** Content-ID without its brackets, which frames are addressed by (`cid:…`). */
  id?: string;
}

export interface SavedPage {
  main: HtmlPart;
  /** The documents of its frames. */
  frames: HtmlPart[];
  /** When it was saved, as an ISO time. */
  savedAt?: string;
}

const MOST_NESTED = 8;

/**
 * The HTML parts of a web archive (MHTML, RFC 2557) as browsers save it. The kept mail parsers decode each part by its header alone and join
 * all HTML parts into one message body; a page needs the bytes and the parts apart, hence these few lines.
 * Undefined when the bytes hold no multipart message with an HTML part. Linear in the size.
 */
export function readMhtml(bytes: Uint8Array): SavedPage | undefined {
  const message = latin1(bytes);
  const { headers } = splitHeaders(message);
  const parts = htmlParts(message, 0);
  const start = headerParameter(headers.get('content-type'), 'start')?.replace(/^<|>$/g, '');
  const main = parts.find((part) => start !== undefined && part.id === start) ?? parts[0];
  if (main === undefined) return undefined;
  const savedAt = Date.parse(headers.get('date') ?? '');
  const url = main.url ?? headers.get('snapshot-content-location');
  return {
    main: { ...main, ...(url !== undefined && { url }) },
    frames: parts.filter((part) => part !== main),
    ...(Number.isNaN(savedAt) ? {} : { savedAt: new Date(savedAt).toISOString() }),
  };
}

function htmlParts(entity: string, depth: number): HtmlPart[] {
  const { headers, body } = splitHeaders(entity);
  const type = headers.get('content-type') ?? 'text/plain';
  if (/^\s*multipart\//i.test(type) && depth < MOST_NESTED) {
    const boundary = headerParameter(type, 'boundary');
    return boundary === undefined ? [] : split(body, boundary).flatMap((part) => htmlParts(part, depth + 1));
  }
  if (!/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type)) return [];
  const charset = headerParameter(type, 'charset');
  const url = headers.get('content-location')?.trim();
  const id = headers.get('content-id')?.trim().replace(/^<|>$/g, '');
  return [
    {
      bytes: decodeTransfer(body, headers.get('content-transfer-encoding')),
      ...(charset !== undefined && { charset }),
      ...(url !== undefined && { url }),
      ...(id !== undefined && { id }),
    },
  ];
}

/** The parts between the boundary's lines. What stands before the first and after the closing one belongs to no part. */
function split(body: string, boundary: string): string[] {
  const parts: string[] = [];
  const mark = `--${boundary}`;
  let from = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body.charAt(at - 1) !== '\n') continue;
    if (from >= 0) parts.push(body.slice(from, at).replace(/\r?\n$/, ''));
    if (body.startsWith('--', at + mark.length)) return parts;
    from = body.indexOf('\n', at) + 1;
    if (from === 0) return parts;
  }
  // A file cut short has no closing line: what is there is still read.
  if (from >= 0) parts.push(body.slice(from));
  return parts;
}

function decodeTransfer(body: string, encoding = ''): Uint8Array {
  if (/base64/i.test(encoding)) return bytesOf(atob(wholeGroups(body.replace(/[^A-Za-z0-9+/]/g, ''))));
  return bytesOf(/quoted-printable/i.test(encoding) ? decodeQuotedPrintable(body) : body);
}

/** A single digit left at the end of a file cut short is no byte. */
function wholeGroups(base64: string): string {
  return base64.length % 4 === 1 ? base64.slice(0, -1) : base64;
}

function bytesOf(binary: string): Uint8Array {
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
