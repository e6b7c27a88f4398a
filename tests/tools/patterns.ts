/** Reads the regular expressions of a source file and says what keeps one from being linear in its text. */
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { parseAst } from 'vite';
import { z } from 'zod';

export interface Pattern {
  source: string;
  flags: string;
}

/** V8 no longer optimises a source near this length: it falls from 12 ms to 650 ms for 100 KB (measured). */
const SOURCE_LIMIT = 20_000;

/** What is wrong with a pattern; empty when nothing is. A gap is a repeat with a range, and may be at most `longestGap` units. */
export function faultsOf({ source, flags }: Pattern, longestGap: number): string[] {
  if (source.length >= SOURCE_LIMIT) return [`its source has ${source.length} characters, ${SOURCE_LIMIT} or more`];
  const faults: string[] = [];
  const open: { max: number; raw: string }[] = [];
  const parsed = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  visitRegExpAST(parsed, {
    onQuantifierEnter: ({ max, raw }) => {
      const outer = open.find((each) => each.max > 1);
      if (outer) faults.push(`${raw} is repeated again by ${outer.raw}`);
      if (max === Number.POSITIVE_INFINITY) faults.push(`${raw} has no upper bound`);
      else if (max > longestGap) faults.push(`${raw} may be longer than ${longestGap}`);
      open.push({ max, raw });
    },
    onQuantifierLeave: () => open.pop(),
  });
  return faults;
}

const literal = z.object({ type: z.literal('Literal'), regex: z.object({ pattern: z.string(), flags: z.string() }) });
const making = z.object({
  type: z.enum(['NewExpression', 'CallExpression']),
  callee: z.object({ type: z.literal('Identifier'), name: z.literal('RegExp') }),
});
const routine = z.object({ type: z.enum(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']) });

/** The literal patterns of a TypeScript file, and how many it puts together at run time, inside functions. */
export function patternsIn(code: string): { literals: Pattern[]; madeInFunctions: number } {
  const literals: Pattern[] = [];
  let madeInFunctions = 0;
  const visit = (node: unknown, inFunction: boolean): void => {
    if (typeof node !== 'object' || node === null) return;
    const found = literal.safeParse(node).data;
    if (found) literals.push({ source: found.regex.pattern, flags: found.regex.flags });
    if (inFunction && making.safeParse(node).success) madeInFunctions++;
    const within = inFunction || routine.safeParse(node).success;
    for (const child of Object.values(node)) visit(child, within);
  };
  visit(parseAst(code, { lang: 'ts' }), false);
  return { literals, madeInFunctions };
}

/** Runs `load` and gives the patterns that the modules it imports put together with `new RegExp`. */
export async function patternsMadeBy(load: () => Promise<unknown>): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, args) {
      const pattern: RegExp = Reflect.construct(target, args);
      made.push({ source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = real;
  }
  return made;
}
