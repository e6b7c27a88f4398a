/** How Common Crawl's detector names Chinese (ISO 639-3), first the language that most of a page is in. */
const CHINESE = /\b(?:zho|chi|cmn|yue|wuu|zh)\b/i;

/** True when a record's own header names its languages and Chinese is none of them; without a header nobody knows. */
export function isSaidToBeForeign(languages: string | undefined): boolean {
  return languages !== undefined && languages !== '' && !CHINESE.test(languages);
}

/** A title or a name in Chinese may stand on any page; below this there is no sentence to review. */
const LEAST_HAN = 4;

/**
 * True when UTF-8 text holds Chinese characters: U+4000–U+9FFF are three bytes, of which the first is E4 to E9 and stands for nothing else. Looks
 * at no more bytes than it must; a page without any is told by the quickest loop there is.
 */
export function hasHan(utf8: Uint8Array): boolean {
  let han = 0;
  for (let i = 0; i < utf8.length; i++) {
    const byte = utf8[i] ?? 0;
    if (byte >= 0xe4 && byte <= 0xe9 && ++han >= LEAST_HAN) return true;
  }
  return false;
}
