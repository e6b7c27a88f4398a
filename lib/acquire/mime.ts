/** The few rules of MIME (RFC 2045–2047) that a saved page needs, over text in which every character stands for one byte. */

export interface Entity {
  /** By lower-case name; folded lines joined; the first of two equal ones counts. */
  headers: Map<string, string>;
  body: string;
}

/** Bytes as a string of the same length, one character a byte (TextDecoder's latin1 is windows-1252, which moves some). */
export function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  return pieces.join('');
}

/** Parts an entity at its first empty line. */
export function splitHeaders(entity: string): Entity {
  const text = entity.replace(/^(?:\xef\xbb\xbf)?[\r\n]*/, '');
  const gap = /\r?\n\r?\n/.exec(text);
  const head = gap === null ? text : text.slice(0, gap.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: gap === null ? '' : text.slice(gap.index + gap[0].length) };
}

/** A parameter of a structured header: `charset` of `text/html; charset="gb2312"`. */
export function headerParameter(header: string | undefined, name: string): string | undefined {
  for (const piece of header?.matchAll(/;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^;\s]*))/g) ?? []) {
    if (piece[1]?.toLowerCase() === name) return piece[2] ?? piece[3];
  }
  return undefined;
}

/** Quoted-printable: `=E4` is a byte, `=` at a line's end joins it with the next. Anything else stands for itself. */
export function decodeQuotedPrintable(body: string): string {
  return body.replace(/=[ \t]*\r?\n/g, '').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
