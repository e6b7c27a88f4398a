/** Words in a row, separated by spaces or line breaks; no term of the lexicon holds a space. */
export function terms(words: string): readonly string[] {
  return words.split(/\s/).filter((word) => word !== '');
}
