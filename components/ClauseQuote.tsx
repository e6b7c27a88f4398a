import { useState } from 'react';
import type { Finding } from '@/lib/schema/review';
import { type QuotePart, quoteParts } from './quote-parts';
import { useView } from './view';

/** About six lines at 380 px; longer quotes open with 展开. */
const longQuote = 120;
/** Characters under which a label stands: enough for its own width, so that long words may still wrap after them. */
const labelSpan = 3;

function RoleWords({ part }: { part: QuotePart }) {
  const { t, locale } = useView();
  if (!part.role) return null;
  const base = locale === 'zh-CN' ? labelSpan : labelSpan + 1;
  return (
    <>
      <wbr />
      <span className={`role role-${part.role}`}>
        <ruby>
          {part.text.slice(0, base)}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a label is no control; the quote is read whole and 为什么 lists the roles */}
          <rt aria-hidden="true">{t.role[part.role]}</rt>
        </ruby>
        {part.text.slice(base)}
      </span>
    </>
  );
}

/** The agreement's own words, the largest running text on the screen, with each telling word underlined and labelled. */
export function ClauseQuote({ finding, plain = false }: { finding: Finding; plain?: boolean }) {
  const { t } = useView();
  const [isOpen, setOpen] = useState(false);
  const { parts, cutBefore, cutAfter } = quoteParts(finding);
  const hasRoles = !plain && parts.some(({ role }) => role);
  const isLong = !plain && parts.reduce((sum, { text }) => sum + text.length, 0) > longQuote;
  return (
    <>
      {finding.context && <p className="lead-in">{t.leadIn(finding.context.text)}</p>}
      <blockquote lang="zh-CN" className={`quote${hasRoles ? ' roles' : ''}${isLong && !isOpen ? ' folded' : ''}`}>
        {cutBefore && '…'}
        {parts.map((part, i) => {
          const key = `${i}-${part.text}`;
          if (hasRoles && part.role) return <RoleWords key={key} part={part} />;
          if (plain && part.role) return <b key={key}>{part.text}</b>;
          return (
            <span key={key} className={part.around ? 'around' : undefined}>
              {part.text}
            </span>
          );
        })}
        {cutAfter && '…'}
      </blockquote>
      {isLong && (
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t.fold : t.unfold}
        </button>
      )}
    </>
  );
}
