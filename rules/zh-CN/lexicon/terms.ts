/** Words in a row, separated by spaces or line breaks; no term of the lexicon holds a space. */
export function terms(words: string): readonly string[] {
  return words.split(/\s/).filter((word) => word !== '');
}

/** Every head with every tail; `-` stands for no words at all. `joined('亲友 家人', '- 的', '电话')` names four things. */
export function joined(...parts: readonly string[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (heads, part) => terms(part).flatMap((tail) => heads.map((head) => (tail === '-' ? head : `${head}${tail}`))),
    [''],
  );
}
