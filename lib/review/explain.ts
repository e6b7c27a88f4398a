import { candidates, evaluate, type Missing, tryPattern } from '@/lib/engine/evaluate';
import type { Framed } from '@/lib/engine/frames';
import type { Frame, Hit, Pack } from '@/lib/engine/types';
import type { Source } from '@/lib/text/types';
import { read } from './engine';

/**
 * The whole way from words to findings as plain text: clauses with what governs them, terms, frames, and for every rule whether it fired
 * and, if not, what its nearest pattern was missing. The answer to "why was this flagged?" and "why was it not?".
 */
export function explain(source: Source, pack: Pack, rules?: readonly string[]): string {
  const reading = read(source, pack);
  const lines: string[] = [];
  for (const framed of reading.framed) {
    const words = (span: { start: number; end: number }) => framed.text.slice(span.start, span.end);
    const path = framed.clause.path.map((index) => {
      const passage = source.passages[index];
      return passage ? source.text.slice(passage.start, passage.end).trim() : '';
    });
    lines.push(`── clause ${framed.index}${path.length > 0 ? ` · ${path.join(' › ')}` : ''}`, `   ${words(framed.clause)}`);
    for (const lead of framed.clause.leads) lines.push(`   under “${words(lead)}”`);
    lines.push(`   terms   ${framed.hits.map((hit) => `${words(hit)}‹${hit.concept}›`).join(' ') || '–'}`);
    framed.frames.forEach((frame, index) => {
      lines.push(`   frame ${index + 1} ${describe(frame, words)}`);
    });
    for (const rule of pack.rules) {
      if (rules && !rules.includes(rule.id)) continue;
      const match = evaluate(rule, framed);
      if (match) lines.push(`   ✔ ${rule.id}  ${match.severity}, ${match.certainty}  “${words(match.span)}”`);
      else lines.push(`   · ${rule.id}  ${nearest(rule.patterns.map((pattern) => missing(pattern, framed)))}`);
    }
  }
  for (const error of reading.errors) lines.push(`! ${error.rule ?? ''} ${error.message}`);
  return lines.join('\n');
}

function describe(frame: Frame, words: (hit: Hit) => string): string {
  const list = (name: string, hits: readonly Hit[]) =>
    hits.length > 0 ? ` ${name}=${hits.map((hit) => `${words(hit)}‹${hit.concept}›`).join('+')}` : '';
  return [
    frame.polarity,
    frame.inherited ? ' (from its lead-in)' : '',
    list('who', frame.actor ? [frame.actor] : []),
    list('not', frame.negation ? [frame.negation] : []),
    frame.excepted ? ' (with exceptions)' : '',
    list('may', frame.modality ? [frame.modality] : []),
    list('act', frame.acts),
    list('object', frame.objects),
    list('to', frame.recipients),
    list('when', frame.triggers),
    list('for', frame.purposes),
    frame.choice ? ` ${frame.choice}` : '',
  ].join('');
}

function missing(pattern: Pack['rules'][number]['patterns'][number], framed: Framed): string[] {
  return candidates(pattern, framed).map((frame) => {
    const outcome = tryPattern(pattern, frame, framed);
    return outcome.ok ? 'found' : inWords(outcome.missing, frame);
  });
}

function inWords({ part, wanted }: Missing, frame: Frame | undefined): string {
  switch (part) {
    case 'ticked':
      return 'a box that is ticked already';
    case 'explains':
      return `the line above naming ${wanted}`;
    case 'never':
      return `never ${wanted}`;
    case 'polarity':
      return `polarity ${wanted}${frame ? ` (it ${frame.polarity})` : ''}`;
    case 'denial':
      return 'a denial without exceptions';
    case 'not-actor':
      return `actor not ${wanted}`;
    case 'clause':
      return `in the clause: ${wanted}`;
    case 'lead':
      return `in a lead-in: ${wanted}`;
    case 'before':
      return `in the clause before: ${wanted}`;
    case 'sequence':
      return `in order: ${typeof wanted === 'string' ? wanted : wanted?.map(String).join(' … ')}`;
    default:
      return `${part} ${wanted}`;
  }
}

/** Of what each pattern lacked, the reason that lies nearest to a match: a polarity, an actor or a stop word before a missing part. */
function nearest(reasons: readonly (readonly string[])[]): string {
  const all = reasons.flat();
  const telling = all.find((reason) => /^(?:polarity|actor|never|choice|a denial)/.test(reason));
  return telling ?? [...new Set(all)].slice(0, 3).join(' | ') ?? 'no frame';
}
