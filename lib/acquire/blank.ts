/** White space as HTML and as Unicode know it: loops over codes, since they run over every character of a page. */

/** Any white space that stands at this place. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return ((code >= 0xa0 && code <= 0x3000) || code === 0xfeff) && /\s/.test(text.charAt(at));
}

/** Nothing but what HTML collapses. */
export function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code !== 32 && !(code >= 9 && code <= 13)) return false;
  }
  return true;
}
