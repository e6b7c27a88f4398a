import type { ItemStatus } from '@/lib/schema/review';
import type { Passage } from '@/lib/text/types';
import { conditionOf } from './item-choice';
import { isWholeLine } from './item-lines';
import type { Mention } from './item-mentions';
import type { Named } from './item-named';

/** A row that says the thing is not taken: 不申请, 我们不会读取您的剪贴板. */
const DENIES =
  /^（?(?:我们|本应用|本平台|app)?(?:绝)?(?:不(?:再|会)?|未|暂不|从不|无需|无须)(?:申请|使用|获取|读取|收集|采集|调用|访问|需要|涉及|启用|开启)|^无$/;
/** A row that says it may be left. */
const LEAVES =
  /(?:^|，)(?:否|选填|可选|非必[须需要填选])|非必[须需要]|可(?:以)?(?:随时)?(?:在[^，。；]{0,16}中?)?(?:关闭|拒绝|不填|不开启)|可以?(?:手动|手工|自行)(?:填写|输入)|不影响|sdk/;
/** Questions with their answers: 是否可关闭：否, 是否必需：是. */
const MAY = /是否(?:可|能|支持)[^，：]{0,6}：?(是|否)/g;
const MUST = /是否(?:为)?必[^，：]{0,6}：?(是|否)/g;
/** A row whose table was lost goes on for at most this many lines, none of them prose. */
const LINES = 3;
/** What goes on behind the item in the name of a permission is at most this long. */
const NAME = 24;
const PROSE = 60;

/** Whether the words of a row say that the item may be left. */
export function isLeft(row: string): boolean {
  const words = row
    .replace(MAY, (_, answer) => (answer === '是' ? '可关闭' : ''))
    .replace(MUST, (_, answer) => (answer === '否' ? '非必需' : ''));
  return LEAVES.test(words) || conditionOf(words) === true;
}

export function rowStatus(row: string): ItemStatus {
  if (DENIES.test(row)) return 'denied';
  return isLeft(row) ? 'optional' : 'required';
}

/**
 * What is said of a permission that a line or a cell names and nothing more: the other cells of its row, or the lines below it up to the
 * next name. Undefined for anything else.
 */
export function rowOf(mention: Mention, index: number, clauses: readonly Named[], passages: readonly Passage[]): string | undefined {
  const named = clauses[index];
  if (!named) return undefined;
  const inline = inlineRow(mention, named);
  if (inline !== undefined) return inline;
  if (!names(named, mention, clauses[index + 1])) return undefined;
  const { clause, text } = named.framed;
  if (named.table) return named.table.row.replace(text.slice(clause.start, clause.end), '').replace(/^，/, '');
  const words: string[] = [text.slice(mention.end, clause.end)];
  for (const below of clauses.slice(index + 1, index + 1 + LINES)) {
    const { start, end, passage } = below.framed.clause;
    const isName = below.mentions.some((each) => isWholeLine(each, text, below.framed.clause) && names(below, each, undefined));
    if (isName || end - start > PROSE || passages[passage]?.kind === 'heading') break;
    words.push(text.slice(start, end));
  }
  return words.filter((each) => each !== '').join('，');
}

/** 日历权限：写入提醒，可选: a row in one line, where it says that the permission may be left or is not asked for. */
function inlineRow(mention: Mention, { framed: { text, clause } }: Named): string | undefined {
  if (!PERMISSIONS.has(mention.item)) return undefined;
  const behind = text.slice(mention.end, Math.min(clause.end, mention.end + NAME));
  const colon = mention.end + behind.indexOf('：');
  if (colon < mention.end || !isWholeLine(mention, text, { start: clause.start, end: colon })) return undefined;
  const row = text.slice(colon + 1, clause.end);
  return DENIES.test(row) || LEAVES.test(row) ? row : undefined;
}

/** What a permission of the phone opens. */
export const PERMISSIONS: ReadonlySet<string> = new Set(
  'contact-book call-log sms photo-album location app-list device-info camera microphone storage clipboard calendar'.split(' '),
);

/** A name in a list of permissions, or one that the line below explains. */
function names(named: Named, mention: Mention, below: Named | undefined): boolean {
  const { framed, about } = named;
  const { clause, text } = framed;
  const explained = below?.framed.clause.explains;
  const isExplained = explained !== undefined && explained.start <= mention.start && mention.end <= explained.end;
  return (
    (about.permissions || isExplained) && (named.table !== undefined || PERMISSIONS.has(mention.item)) && isWholeLine(mention, text, clause)
  );
}
