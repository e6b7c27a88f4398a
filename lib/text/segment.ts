import type { Span } from '@/lib/schema/review';
import { markerOf } from './markers';
import { type NormalText, normalize } from './normalize';
import { explainsPermission, permissionExplained } from './permission-lines';
import type { Control, Passage, Source } from './types';

/** One sentence or list item with what governs it. Spans index the normalised text, half-open; the closing mark is left out. */
export interface Clause extends Span {
  /** Index into `Source.passages`. */
  passage: number;
  /** Indexes of the heading passages above it, outermost first. */
  path: readonly number[];
  /** The form control that it labels. */
  control?: Control;
  /** The lead-ins that govern it, outermost first: "您授权我们收集以下信息：". */
  leads: readonly Span[];
  /** The line just above or the head of the clause, where it names a permission and the clause says what that is for. */
  explains?: Span;
}

/** A source cut into clauses: what recognition works on. */
export interface Segmented {
  source: Source;
  normal: NormalText;
  clauses: Clause[];
}

/** Longest clause taken as one; longer runs without a mark (minified pages, PDF text) are cut, so that time stays linear. */
export const CLAUSE_LIMIT = 2000;

/** A lead-in inside a paragraph ends in its colon within this many units. */
const LEAD_LIMIT = 200;

interface Lead extends Span {
  rank: number;
  /** Rank of the first item below it; items end when a shallower one comes. */
  itemRank?: number;
  /** Items without a mark that were let through so far. */
  unmarked: number;
  /** Ends in a full stop ("我们会在下列情形中披露您的信息。"): governs the first sentence of marked items only. */
  closed?: boolean;
}

/** Lead-ins that govern one clause at most, the innermost: no list is as deep, and line after line may open one. */
const MOST_LEADS = 8;
const NO_MARK = 99;
const UNMARKED_ITEMS = 24;
const UNMARKED_LENGTH = 60;

/** Cuts a source into clauses that carry their headings and lead-ins. Linear in the text. */
export function segment(source: Source): Segmented {
  const normal = normalize(source.text, source.passages);
  const clauses: Clause[] = [];
  const headings: { index: number; level: number }[] = [];
  let leads: Lead[] = [];
  let above: Span | undefined;
  source.passages.forEach((passage, index) => {
    const span = normal.passages[index];
    if (!span || span.end === span.start) return;
    const explains = above && explainsPermission(normal.text, above, span) ? above : permissionExplained(normal.text, span);
    above = span;
    if (passage.kind === 'heading') {
      const level = passage.level ?? 1;
      while (headings.length > 0 && (headings.at(-1)?.level ?? 0) >= level) headings.pop();
      leads = [];
    }
    const rank = rankOf(source, passage);
    leads = leads.filter((lead) => governs(lead, rank, passage, span)).slice(-MOST_LEADS);
    const path = headings.map((heading) => heading.index);
    const last = cutPassage(
      normal.text,
      span,
      { passage: index, path, control: passage.control, leads: [...tableLeads(normal, source, passage, path), ...leads], explains },
      clauses,
    );
    if (passage.kind === 'heading') headings.push({ index, level: passage.level ?? 1 });
    else if (last && opensList(normal.text, last)) leads.push({ start: last.start, end: last.end, rank, unmarked: 0 });
    else if (last && announcesList(normal.text, last)) leads.push({ start: last.start, end: last.end, rank, unmarked: 0, closed: true });
  });
  return { source, normal, clauses };
}

/** A heading that says what the table below it lists: 我们申请的系统权限, 收集的信息; not 如何关闭权限. */
const LISTS = /权限|(?:收集|采集|获取|申请|使用)[^，。；]{0,10}信息/;
const LISTS_OTHER = /如何|怎么|关闭|撤回|管理|拒绝|删除|保护|权利/;

/** A table cell is led by the heading above its table, where that says what the table lists. */
function tableLeads(normal: NormalText, source: Source, passage: Passage, path: readonly number[]): Span[] {
  if (passage.kind !== 'table-cell' || passage.cell?.header) return [];
  const heading = path.at(-1);
  const at = heading === undefined ? undefined : source.passages[heading];
  const span = heading === undefined ? undefined : normal.passages[heading];
  if (!at || !span) return [];
  const words = source.text.slice(at.start, Math.min(at.end, at.start + 60));
  return LISTS.test(words) && !LISTS_OTHER.test(words) ? [span] : [];
}

function rankOf(source: Source, passage: Passage): number {
  const marker = markerOf(source.text.slice(passage.start, Math.min(passage.end, passage.start + 32)));
  if (marker) return marker.rank;
  return passage.kind === 'list-item' || passage.kind === 'table-cell' || passage.kind === 'label' ? 12 : NO_MARK;
}

/** Decides whether an open lead-in still governs a passage, and notes the rank of its first item. */
function governs(lead: Lead, rank: number, passage: Passage, span: Span): boolean {
  if (passage.kind === 'heading') return false;
  if (rank === NO_MARK) {
    if (lead.closed) return false;
    const short = span.end - span.start <= UNMARKED_LENGTH || lead.unmarked === 0;
    if (lead.itemRank !== undefined && lead.itemRank !== NO_MARK) return false;
    lead.itemRank = NO_MARK;
    return short && lead.unmarked++ < UNMARKED_ITEMS;
  }
  if (lead.rank !== NO_MARK && rank <= lead.rank) return false;
  if (lead.itemRank === undefined) lead.itemRank = rank;
  return lead.itemRank === NO_MARK ? rank > lead.rank : rank >= lead.itemRank;
}

function opensList(text: string, clause: Span): boolean {
  return text[clause.end - 1] === '：' && clause.end - clause.start <= 400;
}

/** 下列情形, 以下目的: a list follows although the sentence is closed. */
const ANNOUNCES = /(?:下列|以下|如下)(?:情况|情形|目的|用途|场景|信息|权限|机构|主体|事项|措施|行为)/;

function announcesList(text: string, clause: Span): boolean {
  return clause.end - clause.start <= 400 && ANNOUNCES.test(text.slice(clause.start, clause.end));
}

/** 1 for the marks that end a clause, by code unit. */
const ENDS = new Uint8Array(0x10000);
for (const mark of '。；！？…') ENDS[mark.charCodeAt(0)] = 1;

/** Cuts one passage; gives back its last clause. Inside a passage, what stands before "：" leads the items that "；" separates. */
function cutPassage(
  text: string,
  span: Span,
  at: {
    passage: number;
    path: number[];
    control: Control | undefined;
    leads: readonly (Span & { closed?: boolean })[];
    explains: Span | undefined;
  },
  clauses: Clause[],
): Clause | undefined {
  const all = spansOf(at.leads);
  const open = at.leads.some((lead) => lead.closed) ? spansOf(at.leads.filter((lead) => !lead.closed)) : all;
  let inner: Span | undefined;
  let start = span.start;
  let last: Clause | undefined;
  for (let i = span.start; i <= span.end; i++) {
    const isMark = i < span.end && ENDS[text.charCodeAt(i)] === 1;
    if (!isMark && i < span.end && i - start < CLAUSE_LIMIT) continue;
    const mark = i < span.end ? text.charAt(i) : '';
    if (i > start) {
      last = { start, end: i, passage: at.passage, path: at.path, leads: start === span.start ? all : inner ? [...open, inner] : open };
      if (at.control) last.control = at.control;
      if (at.explains && start === span.start) last.explains = at.explains;
      clauses.push(last);
      if (!inner) inner = mark === '；' || mark === '' ? innerLead(text, last) : undefined;
      else if (mark !== '；') inner = undefined;
    }
    start = isMark ? i + 1 : i;
  }
  return last;
}

function spansOf(leads: readonly Span[]): Span[] {
  return leads.map(({ start, end }) => ({ start, end }));
}

/** "我们将收集以下信息：1）姓名" leads the items after it when its head says that a list follows. */
function innerLead(text: string, clause: Clause): Span | undefined {
  const colon = text.slice(clause.start, Math.min(clause.end, clause.start + LEAD_LIMIT)).indexOf('：') + clause.start;
  if (colon < clause.start) return undefined;
  return { start: clause.start, end: colon + 1 };
}
