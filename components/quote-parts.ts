import type { Finding, Roles } from '@/lib/schema/review';

/** The five roles that are marked in a quote; modality and purpose are told in 为什么. */
export const markedRoles = ['actor', 'act', 'object', 'recipient', 'condition'] as const;
export type MarkedRole = (typeof markedRoles)[number];

export interface QuotePart {
  text: string;
  role?: MarkedRole;
  /** Outside the finding's own quote: the rest of its sentence. */
  around: boolean;
}

const sentenceEnd = /[。；！？\n]/u;

export interface QuoteParts {
  parts: QuotePart[];
  /** The kept words do not reach the beginning or the end of the sentence. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** The contract keeps 32 units on either side: that many without a sentence mark means the sentence goes on. */
const kept = 32;

function before(prefix: string): { words: string; cut: boolean } {
  const at = Math.max(...['。', '；', '！', '？', '\n'].map((mark) => prefix.lastIndexOf(mark)));
  return { words: prefix.slice(at + 1).trimStart(), cut: at < 0 && prefix.length >= kept };
}

function after(quote: string, suffix: string): { words: string; cut: boolean } {
  if (/[。；！？]$/u.test(quote)) return { words: '', cut: false };
  const at = suffix.search(sentenceEnd);
  if (at < 0) return { words: suffix.trimEnd(), cut: suffix.length >= kept };
  return { words: suffix.slice(0, suffix[at] === '\n' ? at : at + 1).trimEnd(), cut: false };
}

interface Placed {
  start: number;
  end: number;
  role: MarkedRole;
}

/** Role words that lie inside [from, to), first come first served where two overlap. */
function placedRoles(roles: Roles, from: number, to: number): Placed[] {
  const found = markedRoles.flatMap((role) => {
    const words = roles[role];
    return words && words.start >= from && words.end <= to && words.end > words.start ? [{ start: words.start, end: words.end, role }] : [];
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = from;
  return found.filter(({ start, end }) => {
    const free = start >= reached;
    if (free) reached = end;
    return free;
  });
}

/**
 * The finding's sentence cut into parts: its quote with the words that play a role, and the words around it. The parts joined are
 * the source's own characters, in order. A quote whose length disagrees with its offsets is given whole and unmarked.
 */
export function quoteParts(finding: Finding): QuoteParts {
  const { quote, start, end, prefix, suffix, roles } = finding;
  if (quote.length !== end - start) return { parts: [{ text: quote, around: false }], cutBefore: false, cutAfter: false };
  const lead = before(prefix);
  const tail = after(quote, suffix);
  const from = start - lead.words.length;
  const text = lead.words + quote + tail.words;
  const placed = placedRoles(roles, from, from + text.length);
  const inside = (at: number) => placed.some((words) => words.start < at && at < words.end);
  const edges = [from, start, end, from + text.length].filter((at) => !inside(at));
  const cuts = [...new Set([...edges, ...placed.flatMap((words) => [words.start, words.end])])].sort((a, b) => a - b);
  const parts = cuts.slice(1).map((to, i): QuotePart => {
    const at = cuts[i] ?? from;
    const role = placed.find((words) => words.start === at)?.role;
    return { text: text.slice(at - from, to - from), around: to <= start || at >= end, ...(role ? { role } : {}) };
  });
  return { parts, cutBefore: lead.cut, cutAfter: tail.cut };
}
