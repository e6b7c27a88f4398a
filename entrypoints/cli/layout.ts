import stringWidth from 'string-width';

/** Laying out text for a terminal, where a Chinese character takes two columns. */

/** A page may hold escape sequences or direction marks that would repaint the terminal: they are taken out, line breaks become spaces. */
export function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
}

/** Fills up with spaces to `width` columns; longer text is cut and ends in …. */
export function cell(text: string, width: number): string {
  let kept = text;
  if (stringWidth(text) > width) {
    const chars = [...text];
    while (chars.length > 0 && stringWidth(chars.join('')) > width - 1) chars.pop();
    kept = `${chars.join('')}…`;
  }
  return kept + ' '.repeat(Math.max(0, width - stringWidth(kept)));
}

/** A word or number of the Latin script with its marks is one piece; any other character is one by itself. */
const PIECE = /[\w.,:;'"()/%-]+ ?|./gu;
/** Marks that may not begin a line. */
const CLOSING = /^[，。、；：？！”’」』》）】…]/u;

/** Breaks text into lines of at most `width` columns (one more mark may hang over). */
export function wrap(text: string, width: number): string[] {
  if (stringWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of text.match(PIECE) ?? []) {
    if (used > 0 && used + stringWidth(piece.trimEnd()) > width && !CLOSING.test(piece)) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += stringWidth(piece);
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** A label with its text beside it, later lines under the first. */
export function labelled(
  label: string,
  text: string,
  { labelWidth, width, indent = 0 }: { labelWidth: number; width: number; indent?: number },
): string {
  const margin = ' '.repeat(indent);
  const lines = wrap(text, width - indent - labelWidth);
  return lines.map((line, i) => `${margin}${i === 0 ? cell(label, labelWidth) : ' '.repeat(labelWidth)}${line}`).join('\n');
}
