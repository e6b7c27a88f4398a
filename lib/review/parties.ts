import type { Concept } from '@/lib/engine/types';
import type { LenderKind, Party, PartyRole } from '@/lib/schema/review';
import { toSource } from '@/lib/text/normalize';
import type { Segmented } from '@/lib/text/segment';
import { type Introduction, introductionsOf, LETTERED } from './introductions';
import type { Title } from './titles';

/** Parties are introduced at the head; the duties that tell them apart stand all over. */
const SCAN = 60_000;
const HEAD = 12_000;
const QUOTED_WITHIN = 3000;
const MOST = 12;

/** 甲方 … 戊方 as the lexicon calls them. */
const CONCEPTS: Readonly<Record<string, Concept>> = {
  甲方: 'actor.jia',
  乙方: 'actor.yi',
  丙方: 'actor.bing',
  丁方: 'actor.ding',
  戊方: 'actor.wu',
};

/** A lettered party that nothing tells the side of; no word of the lexicon says so by itself. */
export const PARTY: Concept = 'actor.party';

/** What only a borrower does, and what only the other side does, right after the party's name. */
const BORROWER_DUTY =
  /^(?:[^，。；、\n]{0,6})(?:逾期|违约|还款|偿还|申请|未按|未能按|借款|授权|的(?:姓名|身份证|手机|通讯录|联系人|个人信息|信用|配偶|亲属|银行卡))/;
const LENDER_DUTY =
  /^(?:[^，。；、\n]{0,4})(?:有权(?:向|将|要求|查询|收集|采集|对|委托|催|宣布|提前|从|按)|催收|放款|发放|出借|收取|审核|提供[^，。；\n]{0,8}服务)/;

/**
 * Tells which of 甲方 … 戊方 borrows: first by what stands beside the name where it is introduced (甲方（借款人）), then by who repays, is late
 * or authorises. With a borrower known, the others stand on the lender's side; else they stay `actor.party`. Looks at 60,000 units.
 */
export function resolveParties(text: string): Map<Concept, Concept> {
  const head = text.slice(0, SCAN);
  const roles = letteredRoles(head, introductionsOf(head.slice(0, HEAD)));
  const hasBorrower = [...roles.values()].includes('borrower');
  return new Map(
    [...roles].map(([name, role]) => {
      if (role === 'borrower') return [CONCEPTS[name] ?? name, 'actor.user'];
      return [CONCEPTS[name] ?? name, hasBorrower || role ? 'actor.lender' : PARTY];
    }),
  );
}

/** Roles of the lettered parties that the text names; undefined where nothing tells. */
function letteredRoles(text: string, introductions: readonly Introduction[]): Map<string, PartyRole | undefined> {
  const roles = new Map<string, PartyRole | undefined>();
  const duties = new Map<string, number>();
  for (const name of LETTERED) {
    const places = placesOf(text, name);
    if (places.length === 0) continue;
    roles.set(name, introductions.find((each) => each.calledAs.includes(name) && each.role !== 'other')?.role);
    duties.set(
      name,
      places.reduce((sum, at) => sum + dutyAt(text, at + name.length), 0),
    );
  }
  if (![...roles.values()].includes('borrower')) {
    const [most] = [...duties].filter(([name]) => !roles.get(name)).sort((a, b) => b[1] - a[1]);
    if (most && most[1] > 0) roles.set(most[0], 'borrower');
  }
  return roles;
}

function dutyAt(text: string, after: number): number {
  const words = text.slice(after, after + 16);
  if (LENDER_DUTY.test(words)) return -1;
  return BORROWER_DUTY.test(words) ? 1 : 0;
}

const PLACES = 200;

function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && places.length < PLACES; at = text.indexOf(name, at + name.length)) places.push(at);
  return places;
}

/** Who borrows, lends, runs the platform, collects or guarantees, each with the words that introduce them (offsets of the source). */
export function partiesOf({ source, normal }: Segmented): Party[] {
  const head = normal.text.slice(0, HEAD);
  const introductions = introductionsOf(head);
  const roles = letteredRoles(normal.text.slice(0, SCAN), introductions);
  const found = merge([...introductions, ...reader(head)]);
  return found.slice(0, MOST).map((each) => {
    const span = toSource(normal, each);
    const lettered = each.calledAs.map((name) => roles.get(name)).find((role) => role !== undefined);
    return {
      role: each.role === 'other' ? (lettered ?? 'other') : each.role,
      ...(each.name && { name: each.name }),
      calledAs: each.calledAs,
      quote: source.text.slice(span.start, span.end),
      ...span,
    };
  });
}

/** One entry a party: the same name or the same 甲方 met again adds what it is called, nothing else. */
function merge(all: readonly Introduction[]): Introduction[] {
  const parties: Introduction[] = [];
  for (const each of all) {
    const person = each.role === 'borrower' && !each.name && !each.calledAs.some((name) => LETTERED.includes(name));
    const same = parties.find(
      (party) =>
        (each.name !== undefined && party.name === each.name) ||
        (party.calledAs.some((name) => each.calledAs.includes(name)) && (!each.name || !party.name)) ||
        // The reader is the borrower, however the text calls them: 甲方, 本人, 您.
        (person && party.role === 'borrower' && !party.name),
    );
    if (!same) {
      parties.push({ ...each, calledAs: [...each.calledAs] });
      continue;
    }
    same.calledAs = [...new Set([...same.calledAs, ...each.calledAs])];
    if (!same.name && each.name) Object.assign(same, { name: each.name, start: each.start, end: each.end });
    if (same.role === 'other') same.role = each.role;
  }
  return parties;
}

/** The reader of the page, where the text speaks to one without a definition: 您, 本人. */
function reader(text: string): Introduction[] {
  const match = /(?:^|[，。；\n：])(您)(?=[^\n。]{0,10}(?:同意|授权|使用|申请|在))|(本人)(?=[^\n。]{0,16}(?:同意|授权|承诺|声明))/.exec(
    text,
  );
  const word = match?.[1] ?? match?.[2];
  if (!match || !word) return [];
  const start = match.index + match[0].indexOf(word);
  return [{ role: 'borrower', calledAs: [word], start, end: start + word.length }];
}

const KINDS: readonly [LenderKind, RegExp][] = [
  ['consumer-finance', /消费金融/],
  ['small-loan', /小额贷款|小贷/],
  ['bank', /银行|信用社|农商行|我行|本行/],
  ['platform', /科技|信息|网络|互联网|数据|技术|咨询|金融服务|电子商务|商务|信用管理|平台/],
];

/** What kind of lender it is, from licence wording in names: the lender's first, then the platform's, then the title's. */
export function lenderKindOf(parties: readonly Party[], titles: readonly Title[], { normal }: Segmented): LenderKind {
  const names = [
    ...parties.filter(({ role }) => role === 'lender'),
    ...parties.filter(({ role }) => role === 'platform'),
    ...parties.filter(({ role }) => role === 'other'),
  ].map((party) => `${party.name ?? ''} ${party.calledAs.join(' ')}`);
  for (const name of [...names, ...titles.filter(({ early }) => early).map(({ text }) => text)]) {
    const kind = KINDS.find(([, pattern]) => pattern.test(name));
    if (kind) return kind[0];
  }
  return /我行|本行|发卡银行|银行有权|贵行/.test(normal.text.slice(0, HEAD)) ? 'bank' : 'unknown';
}

const QUOTED = /["【《]([^"】》\n，。；：（）]{2,12})["】》](?:手机)?(?:app|平台|网站|微信公众号|公众号|小程序|客户端|软件)/g;
const WELCOME =
  /(?:欢迎(?:您)?(?:使用|注册|成为|来到)|感谢(?:您)?使用)"?([^"\s，。；：！（）的我本您]{2,10}?)"?(?:会员|用户|app|平台|网站|服务|产品|！|，)/;
/** What titles are made of besides a name. */
const GENERIC =
  /登录|用户|个人|客户|会员|电子|平台|网站|服务|注册|借款|贷款|信息|授权|隐私|信用|征信|查询|报告|产品|使用|保护|政策|协议|合同|条款|声明|书|居间|咨询|出借|及|与|和|的|扣款|委托|代扣|还款|借贷|小额|消费|分期|app|权|关于|我们|网络|数据|采集|运营商|综合|额度|授信|账户|贷后|支付|企业|金融|电信|技术|人脸|识别|银行卡|循环|补充|三方|四方|最高额|线上|互联网|手机|单位|法人|机构|第三方|共享|合作|提示|欢迎|重要|特别|[^\u4e00-\u9fffa-z0-9]/g;
const NO_NAME = /^[甲乙丙丁戊本该贵]|阅读|同意|方$|出借|借款人|用户协议/;

/** What the product is called: a quoted name before APP or 平台, else what a title has besides its kind, else what readers are welcomed to. */
export function platformOf({ normal }: Segmented, titles: readonly Title[]): string | undefined {
  const head = normal.text.slice(0, HEAD);
  for (const match of head.slice(0, QUOTED_WITHIN).matchAll(QUOTED)) if (isName(match[1] ?? '')) return match[1];
  for (const { text, early } of titles) {
    const kind = text.search(/隐私|用户|个人信息|信息|服务|注册|借款(?!$)|贷款|授权|征信|协议|合同|政策|条款|居间|出借/);
    const name = early && kind >= 2 ? text.slice(0, kind) : '';
    if (name.length <= 10 && isName(name)) return name;
  }
  const welcomed = WELCOME.exec(head)?.[1];
  return welcomed && isName(welcomed) ? welcomed : undefined;
}

/** True for words that are more than the kind of a document or of a party. */
function isName(words: string): boolean {
  return words.replace(GENERIC, '').length >= 2 && !NO_NAME.test(words);
}
