import { createRequire } from 'node:module';
import type { TextlintKernelOptions } from '@textlint/kernel';

type Rule = NonNullable<TextlintKernelOptions['rules']>[number]['rule'];

/** A run of textlint over a plain text with one rule that holds the given patterns, or the reason why there is none. */
export async function textlintWith(patterns: readonly RegExp[]): Promise<((text: string) => Promise<number>) | string> {
  try {
    const { TextlintKernel } = await import('@textlint/kernel');
    const { default: textPlugin }: typeof import('@textlint/textlint-plugin-text') = createRequire(import.meta.url)(
      '@textlint/textlint-plugin-text',
    );
    const rule: Rule = (context) => ({
      [context.Syntax.Str](node) {
        const text = context.getSource(node);
        for (const pattern of patterns)
          for (const match of text.matchAll(pattern))
            context.report(node, new context.RuleError(pattern.source.slice(0, 20), { index: match.index }));
      },
    });
    const options = {
      ext: '.txt',
      filePath: 'bench.txt',
      plugins: [{ pluginId: 'text', plugin: textPlugin }],
      rules: [{ ruleId: 'patterns', rule }],
    };
    const kernel = new TextlintKernel();
    return async (text) => (await kernel.lintText(text, options)).messages.length;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
