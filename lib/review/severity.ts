import { itemsAmong } from '@/lib/compare/item-mentions';
import { isUnnecessary } from '@/lib/compare/judge';
import type { Framed } from '@/lib/engine/frames';
import type { Match } from '@/lib/engine/match';
import type { Frame, Pack } from '@/lib/engine/types';
import type { Severity } from '@/lib/schema/review';
import type { Reading } from './engine';
import type { ContactsFacts } from './verdict';

/**
 * Severity after looking at the whole document. An emergency-contact request is judged by the number, duty and manner stated anywhere;
 * forced consent is `beyond` when its clause, or what it points back to, names an item that no norm in force calls necessary or conditional.
 */
export function severityOf(match: Match, reading: Reading, contacts: ContactsFacts, pack: Pack, asOf: string): Severity {
  if (match.rule.id === 'forced-consent') return forcesUnnecessary(match, reading, pack, asOf) ? 'beyond' : match.severity;
  if (match.rule.id !== 'emergency-contact-request') return match.severity;
  if (contacts.countOpen || (contacts.count ?? 0) > 2) return 'beyond';
  const forCollection = match.frame?.purposes.some((hit) => hit.concept === 'purpose.collection') ?? false;
  return contacts.count !== undefined && contacts.byHand && contacts.optional && !forCollection ? 'meets' : 'caution';
}

/** 上述信息, 前述权限: what was listed before. */
const POINTS_BACK = /(?:上述|前述|以上|上列|该等|此类|这些|相应|前列)[^，。；]{0,8}(?:信息|权限|资料|授权|内容)/;
/** How far back a list may lie, in clauses. */
const BACK = 6;
/** Clauses before and after a cell among which its row is looked for. */
const ROW = 12;

function forcesUnnecessary(match: Match, reading: Reading, pack: Pack, asOf: string): boolean {
  const { framed } = reading;
  const own = framed[match.clause];
  if (!own) return false;
  const listed = POINTS_BACK.test(own.text.slice(own.clause.start, own.clause.end))
    ? listedBefore(framed.slice(Math.max(0, match.clause - BACK), match.clause), own)
    : rowOf(own, reading);
  // Two hand-typed contacts are conditional on being optional: as the price of the loan they are not.
  return [...listed, own].some((each) =>
    itemsAmong(each.hits).some((item) => item === 'emergency-contact' || isUnnecessary(item, pack.norms, asOf)),
  );
}

/** The clauses that 上述 can point back to: those of its own section, or the last of the one before where its own has said nothing yet. */
function listedBefore(before: readonly Framed[], own: Framed): readonly Framed[] {
  const section = before.filter((each) => each.clause.path.at(-1) === own.clause.path.at(-1));
  return section.some((each) => itemsAmong(each.hits).length > 0) ? section : before.filter(({ frames }) => !frames.some(isDenial));
}

/** What is not taken is not what 上述 asks for. */
function isDenial({ polarity, excepted }: Frame): boolean {
  return polarity === 'denies' && !excepted;
}

/** The other cells of a table row: 通讯录 | 用于风控 | 关闭后无法使用借款服务. */
function rowOf({ clause, index }: Framed, { framed, segmented }: Reading): Framed[] {
  const cellOf = (passage: number) => segmented.source.passages[passage]?.cell;
  const own = cellOf(clause.passage);
  if (!own) return [];
  return framed.slice(Math.max(0, index - ROW), index + ROW).filter((each) => {
    const cell = cellOf(each.clause.passage);
    return cell?.table === own.table && cell.row === own.row;
  });
}
