import { styleText } from 'node:util';
import type { Severity, VerdictLevel } from '@/lib/schema/review';

type Style = Parameters<typeof styleText>[0];

const SEVERITY: Record<Severity, Style> = { beyond: 'red', caution: 'yellow', notice: 'cyan', meets: 'green' };
const VERDICT: Record<VerdictLevel, Style> = {
  stop: ['bold', 'red'],
  caution: ['bold', 'yellow'],
  clear: ['bold', 'green'],
  'not-applicable': 'bold',
  unread: ['bold', 'magenta'],
};

/** Colours only where a terminal shows them: styleText looks at the stream, NO_COLOR and FORCE_COLOR. Colour never carries a meaning alone. */
const paint = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

export const bold = (text: string): string => paint('bold', text);
export const dim = (text: string): string => paint('dim', text);
export const bySeverity = (severity: Severity, text: string): string => paint(SEVERITY[severity], text);
export const byVerdict = (level: VerdictLevel, text: string): string => paint(VERDICT[level], text);
