import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf, type Pattern, patternsIn, patternsMadeBy } from '../tools/patterns';

/** Everything that runs over the text of a page: time has to stay linear in it, whatever it says (design §3). */
const files = globSync('{rules,lib/{engine,text,review,compare}}/**/*.ts', {
  exclude: (path) => path.endsWith('.examples.ts') || path.endsWith('.d.ts'),
});

/** A rule's gap stays inside its sentence; the rest of the engine looks a little further, inside one clause. */
const longestGap = (file: string) => (/^rules/.test(file) ? 60 : 200);

/** Patterns that repeat a repeat, each with what bounds the text they see. */
const ALLOWED: readonly { file: string; source: string; because: string }[] = [
  {
    file: 'lib/review/companies.ts',
    source: String.raw`(?:[\u4e00-\u9fffa-z0-9·]|[（(][\u4e00-\u9fff]{2,8}[）)]){2,40}$`,
    because: 'sees a slice of 44 units before the end of a name; a bracket opens one way only, so nothing is tried twice',
  },
];

function faultsIn(file: string, patterns: readonly Pattern[]): string[] {
  return patterns
    .filter(({ source }) => !ALLOWED.some((each) => each.file === file && each.source === source))
    .flatMap((pattern) => faultsOf(pattern, longestGap(file)).map((fault) => `/${pattern.source}/: ${fault}`));
}

describe('the regular expressions of the engine and the rules', () => {
  it.each(files)('%s: none is unbounded, nested, or too long', async (file) => {
    const { literals, madeInFunctions } = patternsIn(readFileSync(file, 'utf8'));
    expect(faultsIn(file, literals), 'give every repeat an upper bound, and none inside another').toEqual([]);
    expect(madeInFunctions, 'make patterns once, where the module loads').toBe(0);
    expect(faultsIn(file, await patternsMadeBy(() => import(/* @vite-ignore */ `@/${file}`)))).toEqual([]);
  });

  it('have no allowance that nothing needs', () => {
    const unused = ALLOWED.filter(
      ({ file, source }) => !patternsIn(readFileSync(file, 'utf8')).literals.some((each) => each.source === source),
    );
    expect(unused).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    ['一[^。]*二', 'has no upper bound'],
    ['a+', 'has no upper bound'],
    ['x{3,}', 'has no upper bound'],
    ['(?<=[^。]*)x', 'has no upper bound'],
    ['(?:[一二]{1,4}、?){1,9}条', 'is repeated again by'],
    ['[^。]{0,61}', 'may be longer than 60'],
    ['甲|'.repeat(10_000), '20000 or more'],
  ])('refuses %.40s', (source, fault) => {
    expect(faultsOf({ source, flags: '' }, 60).join()).toContain(fault);
  });

  it('lets bounded patterns pass', () => {
    expect(faultsOf({ source: '(?:如|若)(?:果)?您[^，。]{0,60}(?<!不)提供$', flags: 'u' }, 60)).toEqual([]);
  });

  it('sees literals, and patterns made in functions', () => {
    const code = 'const a: RegExp = /a+/u;\nfunction f(x: string) {\n  return new RegExp(x).test(x) || RegExp(x);\n}';
    expect(patternsIn(code)).toEqual({ literals: [{ source: 'a+', flags: 'u' }], madeInFunctions: 2 });
  });

  it('sees patterns put together while modules load', async () => {
    const made = await patternsMadeBy(async () => new RegExp(`${'ab'}*`));
    expect(made.flatMap((pattern) => faultsOf(pattern, 60))).toEqual(['b* has no upper bound']);
  });
});
