/**
 * `npm run new-rule ID`: a rule file, its examples and its line in the pack. What it writes is meant to fail until it is filled in: the
 * registry test names what is missing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const PACK = 'rules/zh-CN/texts.ts';
// argv: node, run.mjs, the tool's name, what follows.
const [id = ''] = process.argv.slice(3);

if (!/^[a-z]+(?:-[a-z]+)*$/.test(id) || id.startsWith('no-'))
  fail('Give the id of the practice in kebab case, a noun, no verb: npm run new-rule contact-book-access');
if (existsSync(`rules/zh-CN/${id}.ts`)) fail(`rules/zh-CN/${id}.ts is there already: edit it, or choose another id.`);

const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
writeFileSync(`rules/zh-CN/${id}.ts`, ruleFile());
writeFileSync(`rules/zh-CN/${id}.examples.ts`, examplesFile());
writeFileSync(PACK, withRule(readFileSync(PACK, 'utf8')));
console.log(`Made rules/zh-CN/${id}.ts and ${id}.examples.ts, and put ${name} into ${PACK}.
Next: write the examples, see them fail (npm run unit -- tests/rules.test.ts), then the patterns and the message; npm run rules:try explains.`);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function ruleFile(): string {
  return `import type { Rule } from '@/lib/engine/types';

/**
 * What the clause lets the lender do, in one sentence.
 *
 * Looks at: …
 * Not covered: …
 * Norms: …
 */
export const ${name}: Rule = {
  id: '${id}',
  severity: 'caution',
  norms: [],
  patterns: [],
  message: {
    'zh-CN': { title: '', why: '', next: '' },
    en: { title: '', why: '', next: '' },
  },
};
`;
}

function examplesFile(): string {
  return `import type { RuleExamples } from '@/lib/engine/types';

export const examples: RuleExamples = {
  ruleId: '${id}',
  matching: [],
  nonMatching: [],
  inapplicable: [],
  knownGaps: [],
};
`;
}

/** The import and the list entry, each where the alphabet puts it. */
function withRule(pack: string): string {
  const lines = pack.split('\n');
  const place = (pattern: RegExp, line: string) => {
    const found = lines.flatMap((each, index) => (pattern.test(each) ? [index] : []));
    const at = found.find((index) => (lines[index] ?? '') > line) ?? (found.at(-1) ?? 0) + 1;
    lines.splice(at, 0, line);
  };
  place(/^import \{ [a-zA-Z]+ \} from '\.\/[a-z-]+';$/, `import { ${name} } from './${id}';`);
  place(/^ {4}[a-zA-Z]+,$/, `    ${name},`);
  return lines.join('\n');
}
