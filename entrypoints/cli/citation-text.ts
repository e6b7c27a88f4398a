import { type NormWords, normsInWords } from '@/components/norm-words';
import type { View } from '@/components/view';
import type { Finding } from '@/lib/schema/review';

/** More norms than this under one finding hide the finding; the HTML report has them all. */
const SHOWN = 3;

/** The norms that a finding rests on, one line each, those that surely bind this lender first. */
export function citationLines(finding: Finding, { norms, locale, t }: View, asOf: string): string[] {
  const refs = finding.norms.filter(({ applies }) => applies !== 'no');
  const shown = normsInWords(refs, norms, { asOf, locale, t });
  const sorted = [...shown].sort((a, b) => standing(a) - standing(b));
  return sorted.slice(0, SHOWN).map((norm) => citationLine(norm, locale, t));
}

/** Binding in any case, binding perhaps, not in force. */
const standing = ({ binds, condition }: NormWords): number => (binds ? (condition === undefined ? 0 : 1) : 2);

/** What goes without saying, that it is in force and was read in the original, is left out. */
function citationLine({ name, force, tags, checked, condition, binds }: NormWords, locale: View['locale'], t: View['t']): string {
  const notInForce = binds ? [] : tags.map(({ text }) => text);
  const notes = [force, ...notInForce, checked !== t.checked.original && checked, condition].filter(Boolean);
  if (notes.length === 0) return name;
  return locale === 'en' ? `${name} (${notes.join('; ')})` : `${name}（${notes.join('；')}）`;
}
