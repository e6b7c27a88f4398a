import type { PartyRole, Span } from '@/lib/schema/review';
import { companies, companyIn } from './companies';

/** A place where a party is introduced; spans index the normalised text. */
export interface Introduction extends Span {
  role: PartyRole;
  name?: string;
  calledAs: string[];
}

export const LETTERED: readonly string[] = ['甲方', '乙方', '丙方', '丁方', '戊方'];

/** First match wins: a guarantor may be called a service provider, and 被授权人 holds 授权人. */
const ROLES: readonly [PartyRole, RegExp][] = [
  ['guarantor', /担保|保证人/],
  ['collector', /催收|清收|贷后服务|贷后管理/],
  ['platform', /居间|平台|服务(?:方|商|人|提供)|中介|运营(?:方|商|者)|见证|咨询方|受托(?:人|方)|被授权|顾问|撮合|资金借出推荐/],
  ['lender', /出借|贷款(?:人|方|机构)|放款|投资(?:人|者|方)|资方|债权人|授信(?:人|方)|发卡/],
  [
    'borrower',
    /借款|借入|融资(?:方|人)|授权(?:人|方)|委托(?:人|方)|承诺人|声明人|申请(?:人|方)|用户|会员|消费者|客户|持卡人|债务人|承租人/,
  ],
];

/** What a word beside a party's name says of it. */
export function roleOfWords(words: string): PartyRole {
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** What a company's own name says of it: a licence to lend, a guarantee company, else the one that runs the platform. */
export function roleOfCompany(name: string): PartyRole {
  if (/担保/.test(name)) return 'guarantor';
  if (/银行|消费金融|小额贷款|小贷|信托|融资租赁|信用社/.test(name)) return 'lender';
  if (/催收|资产管理|贷后/.test(name)) return 'collector';
  return 'platform';
}

const LABELS =
  '甲方|乙方|丙方|丁方|戊方|共同借款人|借款人|借款方|出借人|出借方|贷款人|贷款方|被授权人|被授权方|授权人|授权方|委托人|受托人|承诺人|担保人|保证人|居间服务人|居间人|居间方|服务方|服务提供方|平台方|运营方|授信申请人|申请人|债权人|债务人|投资人';
const LABELLED = new RegExp(`(${LABELS})[一二三\\d]?(?:[（(]([^）)\\n]{1,24})[）)])?(?:姓名|名称|全称)?[：:]([^\\n]{0,60})`, 'g');
const MOST = 40;

/** Reads 甲方（借款人）：…, 贷款人：…有限公司 and …有限公司（以下简称"乙方"） from the head of a normalised text. */
export function introductionsOf(text: string): Introduction[] {
  return [...labelled(text), ...bracketed(text), ...named(text)];
}

function labelled(text: string): Introduction[] {
  const found: Introduction[] = [];
  for (const match of text.matchAll(LABELLED)) {
    const [, label = '', aside = '', value = ''] = match;
    // A label stands at the start of a line, or after another party on the same line when a bracket follows.
    const before = text.charAt(match.index - 1);
    if (before !== '' && before !== '\n' && !aside && !/[、.；)）\d]/.test(before)) continue;
    const company = companyIn(value);
    const name = company && company.start <= 2 ? company.name : undefined;
    const said = roleOfWords(`${aside}${LETTERED.includes(label) ? '' : label}`);
    const valueAt = match.index + match[0].length - value.length;
    const end = name && company ? valueAt + company.end : match.index + match[0].length - value.length - 1;
    const role = said === 'other' ? roleBelow(text, match.index + match[0].length, name) : said;
    found.push({
      role,
      ...(name && { name }),
      calledAs: [label, ...(aside && aside.length <= 8 && said !== 'other' ? [aside] : [])],
      start: match.index,
      end,
    });
    if (found.length >= MOST) break;
  }
  return found;
}

/** A party without a word beside it: its company's name tells, or the identity card asked for on the next lines. */
function roleBelow(text: string, from: number, name: string | undefined): PartyRole {
  if (name) return roleOfCompany(name);
  const below = text.slice(from, from + 80);
  const next = below.search(/[甲乙丙丁戊]方/);
  const own = next < 0 ? below : below.slice(0, next);
  const company = companyIn(own);
  if (company) return roleOfCompany(company.name);
  return /身份证|证件号/.test(own) ? 'borrower' : 'other';
}

/** 借款人（以下简称"甲方"）, 甲方为借款人. */
function bracketed(text: string): Introduction[] {
  const found: Introduction[] = [];
  for (const name of LETTERED) {
    let at = text.indexOf(name);
    for (let n = 0; at >= 0 && n < MOST; n++, at = text.indexOf(name, at + 2)) {
      const open = Math.max(text.lastIndexOf('（', at), text.lastIndexOf('(', at));
      const inside = open >= 0 && at - open <= 16 && !/[）)\n。；，]/.test(text.slice(open, at));
      if (!inside) continue;
      const from = Math.max(0, open - 14);
      const words =
        text
          .slice(from, open)
          .split(/[\n，。；：、]/)
          .at(-1) ?? '';
      const role = roleOfWords(words);
      if (role !== 'other') found.push({ role, calledAs: [name], start: open - words.length, end: at + name.length });
    }
  }
  return found;
}

/** What a company is called from here on: （以下简称"我们"或"平台"）. */
const CALLED =
  /^[^。；\n]{0,80}?(?:以下|下文|下)?(?:亦|或|合|统|简|共同)?(?:称|简称)(?:为|作)?[：:]?"?([^"，。；）)\n]{1,10})"?(?:[、和或及]{1,2}"([^"\n]{1,10})")?(?:[、和或及]{1,2}"([^"\n]{1,10})")?/;
const BRACKET = /^[（(]/;

/** Companies of the text that get a short name, or that run or lend: 由…有限公司（以下简称"我们"）运营. */
function named(text: string): Introduction[] {
  return companies(text).flatMap(({ name, start, end }) => {
    const after = text.slice(end, end + 140);
    const called = BRACKET.test(after) ? CALLED.exec(after) : /^["，]?(?:以下|下文|下)?(?:简称|称)/.test(after) ? CALLED.exec(after) : null;
    const calledAs = [called?.[1], called?.[2], called?.[3]].filter((word): word is string => word !== undefined && word.length > 0);
    const runs = /^.{0,24}(?:运营|经营|提供|开发)/.test(after.replace(/^[（(][^）)]{0,100}[）)]/, ''));
    if (calledAs.length === 0 && !runs) return [];
    const own = roleOfCompany(name);
    const said = roleOfWords(calledAs.join(' '));
    return [{ role: own === 'platform' && said !== 'other' && said !== 'borrower' ? said : own, name, calledAs, start, end }];
  });
}
