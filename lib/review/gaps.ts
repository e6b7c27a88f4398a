import type { DocumentInfo } from '@/lib/schema/review';
import type { Segmented } from '@/lib/text/segment';

/** Something a complete document of its kind should say and does not. `gap` is a stable key that the views put into words. */
export interface Gap {
  gap: GapKey;
  why: string;
}

export type GapKey = 'collector' | 'purpose' | 'retention' | 'withdrawal' | 'complaint' | 'partners' | 'cost-table';

/** Shorter documents are excerpts or drafts: what they leave out may stand elsewhere. */
const COMPLETE_UNITS = 2500;
const COMPLETE_HEADINGS = 5;
/** The day from which a loan agreement has to show its whole cost on a form of its own. */
const COST_TABLE_FROM = '2026-08-01';
const SCAN = 200_000;

const WHO = /(?:有限公司|有限责任公司|银行|我行|合作社|集团)/;
const CHECKS: readonly { gap: GapKey; said: RegExp; why: string; of: readonly DocumentInfo['type'][] }[] = [
  { gap: 'collector', said: WHO, why: 'no company is named that collects or lends', of: ['agreement', 'privacy-policy'] },
  {
    gap: 'purpose',
    said: /(?:用于|目的|以便|为了|用以|用来|为向您|为保障|为实现)/,
    why: 'it does not say what the data is for',
    of: ['privacy-policy'],
  },
  {
    gap: 'retention',
    said: /保存期限|存储期限|保留期限|留存期限|保存时间|存储时间|保留时间|留存时间|(?:保存|存储|保留|留存).{0,24}(?:期限|期间|最短|必要的时间|所必需|年|个月|日止)|(?:期限|时间).{0,10}(?:保存|存储|保留|留存)/,
    why: 'it does not say how long the data is kept',
    of: ['privacy-policy'],
  },
  {
    gap: 'withdrawal',
    said: /撤回|撤销.{0,6}(?:授权|同意)|取消.{0,6}(?:授权|同意)|关闭.{0,10}(?:授权|权限)|收回.{0,4}授权|注销/,
    why: 'it does not say how consent is withdrawn',
    of: ['privacy-policy'],
  },
  {
    gap: 'complaint',
    said: /投诉|举报|意见反馈|客服|服务热线|联系我们|联系电话|争议.{0,30}(?:法院|仲裁)|(?:法院|仲裁).{0,20}(?:诉讼|仲裁|管辖)/,
    why: 'it does not say where to complain',
    of: ['agreement', 'privacy-policy'],
  },
  {
    gap: 'partners',
    said: /(?:合作方|合作机构|第三方|sdk|合作伙伴).{0,20}(?:名单|清单|列表|目录|名称)|(?:名单|清单|列表|目录).{0,20}(?:合作|第三方|sdk)|sdk名称|第三方名称/,
    why: 'it shares with partners and does not name them',
    of: ['privacy-policy'],
  },
];
const SHARES = /(?:共享|提供给|披露给|转让).{0,40}(?:第三方|合作|伙伴)|(?:第三方|合作方|合作机构|合作伙伴).{0,30}(?:共享|提供)/;
const COST_TABLE = /综合融资成本|融资成本明示|年化综合(?:融资)?成本/;

/**
 * What a complete agreement or policy about lending leaves unsaid. Empty for anything else: an excerpt, a letter, a page. A cost table is
 * asked of agreements dated from 2026-08-01, and of undated ones. Reads the first 200,000 units; linear.
 */
export function gapsOf(info: DocumentInfo, segmented: Segmented): Gap[] {
  if (!isComplete(info, segmented)) return [];
  const text = segmented.normal.text.slice(0, SCAN);
  const gaps: Gap[] = CHECKS.filter(
    ({ of, gap, said }) => of.includes(info.type) && !said.test(text) && (gap !== 'partners' || SHARES.test(text)),
  ).map(({ gap, why }) => ({ gap, why }));
  if (info.type === 'agreement' && isLoan(text) && dateOf(info) >= COST_TABLE_FROM && !COST_TABLE.test(text)) {
    gaps.push({ gap: 'cost-table', why: 'it shows no table of the whole cost of the loan' });
  }
  return gaps;
}

function isComplete(info: DocumentInfo, { source, normal }: Segmented): boolean {
  if ((info.type !== 'agreement' && info.type !== 'privacy-policy') || normal.text.length < COMPLETE_UNITS) return false;
  const headings = source.passages.filter(
    ({ kind }, index) => kind === 'heading' && (normal.passages[index]?.end ?? 0) > (normal.passages[index]?.start ?? 0),
  );
  return headings.length >= COMPLETE_HEADINGS;
}

/** An agreement that grants a loan, not one to register or to serve. */
function isLoan(text: string): boolean {
  return /借款(?:本金|金额|期限|利率|人)|贷款(?:本金|金额|期限|利率|人)|分期(?:本金|金额|手续费)/.test(text);
}

/** Undated counts as dated later than any rule. */
function dateOf(info: DocumentInfo): string {
  return info.effectiveDate ?? info.versionDate ?? '9999-12-31';
}
