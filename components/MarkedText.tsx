import { memo, useMemo } from 'react';
import type { Finding } from '@/lib/schema/review';
import { ranked } from './rank';
import { type TextBlock, textBlocks } from './text-segments';
import { useView } from './view';

/** The elements that a finding's words and its card are known by. */
export const textId = (finding: string) => `text-${finding}`;
export const cardId = (finding: string) => `card-${finding}`;

function Block({ block, first }: { block: TextBlock; first: ReadonlySet<number> }) {
  return (
    <div className="text-block">
      {block.segments.map(({ text, start, finding, look }) =>
        finding ? (
          <a key={start} className={`hl hl-${look}`} href={`#${cardId(finding)}`} {...(first.has(start) ? { id: textId(finding) } : {})}>
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </div>
  );
}

/** The agreement as it was read, character for character, each finding's words marked and leading to its card. */
export const MarkedText = memo(function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const { t, rules } = useView();
  const blocks = useMemo(() => textBlocks(text, ranked(findings, rules)), [text, findings, rules]);
  const first = useMemo(() => new Set(findings.map(({ start }) => start)), [findings]);
  return (
    <section className="agreement" aria-label={t.agreementText} lang="zh-CN">
      {blocks.map((block) => (
        <Block key={block.start} block={block} first={first} />
      ))}
    </section>
  );
});
