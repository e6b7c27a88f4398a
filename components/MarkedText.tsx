import { memo, useMemo } from 'react';
import type { Finding } from '@/lib/schema/review';
import { ranked } from './rank';
import { type TextBlock, textBlocks } from './text-segments';
import { useView } from './view';

/** The element of a finding's card. */
export const cardId = (finding: string) => `card-${finding}`;
/** The elements that hold a finding's words in the text: several where it shares some of them with another. */
export const wordsOf = (finding: string) => `[data-findings~="${CSS.escape(finding)}"]`;

const Block = ({ block }: { block: TextBlock }) => (
  <div className="text-block">
    {block.segments.map(({ text, start, marked }) =>
      marked ? (
        <a
          key={start}
          className={`hl hl-${marked.look}`}
          href={`#${cardId(marked.findings[0] ?? '')}`}
          data-findings={marked.findings.join(' ')}
        >
          {text}
        </a>
      ) : (
        text
      ),
    )}
  </div>
);

/** The agreement as it was read, character for character, each finding's words marked and leading to its card. */
export const MarkedText = memo(function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const { t, rules } = useView();
  const blocks = useMemo(() => textBlocks(text, ranked(findings, rules)), [text, findings, rules]);
  return (
    <section className="agreement" aria-label={t.agreementText} lang="zh-CN">
      {blocks.map((block) => (
        <Block key={block.start} block={block} />
      ))}
    </section>
  );
});
