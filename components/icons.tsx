import type { ReactNode } from 'react';
import type { Certainty, Judgement, Severity } from '@/lib/schema/review';

/** The marks of severity and the icons of actions. A mark beside its word is hidden from assistive technology; alone it carries the word. */

export type MarkName = Severity | 'unsure' | 'unread' | 'other';
export type IconName =
  | 'locate'
  | 'steps'
  | 'why'
  | 'report'
  | 'save'
  | 'copy'
  | 'doc'
  | 'chevron'
  | 'down'
  | 'settings'
  | 'phone'
  | 'mail'
  | 'close'
  | 'arrow'
  | 'speak';

const marks: Record<MarkName, ReactNode> = {
  beyond: (
    <>
      <path d="M8 .6 15.4 8 8 15.4.6 8Z" fill="currentColor" />
      <path className="cut" d="M4.6 8h6.8" strokeWidth="2" />
    </>
  ),
  caution: (
    <>
      <path d="M8 1.6 15.2 14.2H.8Z" fill="currentColor" stroke="currentColor" strokeWidth="1" strokeLinejoin="round" />
      <path className="cut" d="M8 6v3.8M8 11.2v1.7" strokeWidth="1.7" />
    </>
  ),
  notice: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path className="cut" d="M8 7.2v4.6M8 4.3V6" strokeWidth="1.8" />
    </>
  ),
  meets: (
    <>
      <path d="M3 6.6 6.8 10.4 13.4 2.4" fill="none" stroke="currentColor" strokeWidth="2.4" />
      <path d="M1.5 14.2h13" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  unsure: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.7" strokeDasharray="3.6 1.58" />
      <circle cx="8" cy="8" r="2.1" fill="currentColor" />
    </>
  ),
  unread: (
    <>
      <rect x="2.6" y="1.8" width="10.8" height="8" rx="1" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.5 1.7" />
      <path d="M1.5 13.8h2.6M6.7 13.8h2.6M11.9 13.8h2.6" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  other: (
    <>
      <path d="M3.8 1.4h8.4v13.2H3.8Z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M6.2 5h3.6M6.2 8h3.6M6.2 11h2" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
};

const judgements: Record<Judgement, ReactNode> = {
  necessary: <path d="M2.4 8.4 6.4 12.4 13.6 3.8" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  conditional: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.7" />
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4Z" fill="currentColor" />
    </>
  ),
  unnecessary: <path d="M3.4 3.4l9.2 9.2M12.6 3.4l-9.2 9.2" fill="none" stroke="currentColor" strokeWidth="2.1" />,
  'not-covered': <path d="M3 8h10" stroke="currentColor" strokeWidth="1.8" />,
};

const icons: Record<IconName, ReactNode> = {
  locate: (
    <>
      <circle cx="8" cy="8" r="4.4" />
      <path d="M8 1v3M8 12v3M1 8h3M12 8h3" />
    </>
  ),
  steps: <path d="M2 13.5h4V10h4V6.5h4V3" />,
  why: (
    <>
      <path d="M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5" />
      <path d="M5 6.4h6M5 9.6h4" />
    </>
  ),
  report: (
    <>
      <path d="M3.5 1.7h6l3 3v9.6h-9Z" />
      <path d="M9.3 1.9v3h3M6 8h4M6 11h4" />
    </>
  ),
  save: (
    <>
      <path d="M8 2v8M4.8 7 8 10.2 11.2 7" />
      <path d="M2 10.5V14h12v-3.5" />
    </>
  ),
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8.5" height="8.5" rx="1" />
      <path d="M10.5 2.5h-8v8" />
    </>
  ),
  doc: (
    <>
      <path d="M3.5 1.7h6l3 3v9.6h-9Z" />
      <path d="M9.3 1.9v3h3" />
    </>
  ),
  chevron: <path d="M6 3.5 10.5 8 6 12.5" />,
  down: <path d="M3.5 6 8 10.5 12.5 6" />,
  settings: (
    <>
      <path d="M2 4.5h7M12.5 4.5H14M2 11.5h1.5M7 11.5h7" />
      <circle cx="10.7" cy="4.5" r="1.8" />
      <circle cx="5.2" cy="11.5" r="1.8" />
    </>
  ),
  phone: (
    <path d="M4.6 1.8 6.6 5 5.3 6.6a9 9 0 0 0 4.1 4.1L11 9.4l3.2 2-.8 2.3c-.3.5-.8.7-1.4.6C6.9 13.6 2.4 9.1 1.7 4c-.1-.6.1-1.1.6-1.4Z" />
  ),
  mail: (
    <>
      <rect x="1.7" y="3.2" width="12.6" height="9.6" rx="1" />
      <path d="M2 4l6 5 6-5" />
    </>
  ),
  close: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
  arrow: <path d="M2 8h11M9 3.8 13.2 8 9 12.2" />,
  speak: (
    <>
      <path d="M2 6h2.6L8 3v10l-3.4-3H2Z" />
      <path d="M10.3 5.6a3.4 3.4 0 0 1 0 4.8M12.2 3.6a6.2 6.2 0 0 1 0 8.8" />
    </>
  ),
};

/** The mark of a finding: `low` certainty replaces the severity's mark, whatever the rule says. */
export const markOf = (severity: Severity, certainty: Certainty): MarkName => (certainty === 'low' ? 'unsure' : severity);

/** The shape alone, for use inside another picture. */
export const MarkShape = ({ name }: { name: MarkName }) => marks[name];

/** Beside its word by default; with a `label` it stands alone and carries the word itself. */
export function Mark({ name, size = 14, label }: { name: MarkName; size?: number; label?: string }) {
  const box = { className: `mark mark-${name}`, width: size, height: size, viewBox: '0 0 16 16' };
  if (!label) {
    return (
      <svg {...box} aria-hidden="true">
        {marks[name]}
      </svg>
    );
  }
  return (
    <svg {...box} role="img" aria-label={label}>
      {marks[name]}
    </svg>
  );
}

export const JudgementMark = ({ result }: { result: Judgement }) => (
  <svg className="mark" width="12" height="12" viewBox="0 0 16 16" aria-hidden="true">
    {judgements[result]}
  </svg>
);

export const Icon = ({ name, size = 14 }: { name: IconName; size?: number }) => (
  <svg
    className="icon"
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
  >
    {icons[name]}
  </svg>
);

/** The product's eye: its lower lid is the signing line. */
export const Brand = ({ size = 18 }: { size?: number }) => (
  <svg className="brand" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
    <rect width="16" height="16" rx="2.5" fill="#14505a" />
    <path d="M2.6 9.2Q8 .6 13.4 9.2" fill="none" stroke="#fff" strokeWidth="1.7" strokeLinecap="round" />
    <circle cx="8" cy="8.3" r="2" fill="#fff" />
    <path d="M2.3 12.7h11.4" stroke="#fff" strokeWidth="1.8" />
  </svg>
);
