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
  ['platform', /居间|平台|服务(?:方|商|人|提供)|中介|运营(?:方|商|者|主体)|见证|咨询方|受托(?:人|方)|被授权|顾问|撮合|开发者/],
  ['lender', /出借|贷款(?:人|方|机构)|放款|投资(?:人|者|方)|(?<!融)资方|债权人|授信(?:人|方)|发卡/],
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
  if (/银行|消费金融|小额贷款|小贷|信托|融资租赁|信用社|信用合作/.test(name)) return 'lender';
  if (/催收|贷后/.test(name)) return 'collector';
  return 'platform';
}

const LABELS =
  '甲方|乙方|丙方|丁方|戊方|共同借款人|借款人|借款方|出借人|出借方|贷款人|贷款方|被授权人|被授权方|授权人|授权方|委托人|受托人|承诺人|担保人|保证人|居间服务人|居间人|居间方|服务方|服务提供方|平台方|运营方|运营者|运营主体|公司名称|开发者|授信申请人|申请人|债权人|债务人|投资人';
const LABELLED = new RegExp(
  `(${LABELS})[一二三\\d]?(?:[（(]([^）)\\n]{1,24})[）)])?(?:姓名|名称|全称)?(?:[：:]|(?<=）)(?=\\n))((?:(?![甲乙丙丁戊]方[（：])[^\\n]){0,60})`,
  'g',
);
const MOST = 40;

/** Reads 甲方（借款人）：…, 贷款人：…有限公司 and …有限公司（以下简称"乙方"） from the head of a normalised text. */
export function introductionsOf(text: string): Introduction[] {
  return [...labelled(text), ...bracketed(text), ...defined(text), ...running(text)];
}

function labelled(text: string): Introduction[] {
  const found: Introduction[] = [];
  for (const match of text.matchAll(LABELLED)) {
    const [whole, label = '', aside = '', value = ''] = match;
    const end = match.index + whole.length;
    const company = companyNear(text, end, value);
    // A label stands at the start of a line; on a joined line, a bracket or a company after it shows that it is one.
    const before = text.charAt(match.index - 1);
    if (before !== '' && before !== '\n' && !aside && !company && !/[、.；)）\d]/.test(before)) continue;
    const called = /称"?([^"]{1,8})"?$/.exec(aside)?.[1] ?? aside;
    const said = roleOfWords(`${aside}${LETTERED.includes(label) ? '' : label}`);
    const calledAs = [label, ...(called && called.length <= 8 && (called !== aside || roleOfWords(called) !== 'other') ? [called] : [])];
    const own = company ? roleOfCompany(company.name) : said === 'other' && isAskedForCard(text, end) ? 'borrower' : 'other';
    found.push({
      role: said === 'other' ? own : said,
      ...(company && { name: company.name }),
      calledAs: calledAs.filter((name) => name !== '公司名称'),
      start: match.index,
      end: company ? company.end : end - value.length - 1,
    });
    if (found.length >= MOST) break;
  }
  return found;
}

/** The company a label names: on its line, else on the next ones up to the next party. */
function companyNear(text: string, end: number, value: string): { name: string; end: number } | undefined {
  const own = companyIn(value);
  if (own) return own.start <= 2 ? { name: own.name, end: end - value.length + own.end } : undefined;
  if (value.replace(/[_\s]/g, '') !== '') return undefined;
  const below = below80(text, end);
  const next = companyIn(below);
  return next && /全称|名称|公司/.test(below.slice(0, next.start)) ? { name: next.name, end: end + next.end } : undefined;
}

function below80(text: string, from: number): string {
  const below = text.slice(from, from + 80);
  const next = below.search(/[甲乙丙丁戊]方/);
  return next < 0 ? below : below.slice(0, next);
}

/** A party whose identity card is asked for is a person. */
function isAskedForCard(text: string, from: number): boolean {
  return /身份证|证件号/.test(below80(text, from));
}

/** 借款人（以下简称"甲方"）. */
function bracketed(text: string): Introduction[] {
  const found: Introduction[] = [];
  for (const name of LETTERED) {
    let at = text.indexOf(name);
    for (let n = 0; at >= 0 && n < MOST; n++, at = text.indexOf(name, at + 2)) {
      const near = text.slice(Math.max(0, at - 16), at);
      const open = at - near.length + near.lastIndexOf('（');
      if (!near.includes('（') || /[）\n。；，]/.test(text.slice(open, at))) continue;
      const words =
        text
          .slice(Math.max(0, open - 14), open)
          .split(/[\n，。；：、]/)
          .at(-1) ?? '';
      const role = roleOfWords(words);
      if (role !== 'other' && words.length > 0) found.push({ role, calledAs: [name], start: open - words.length, end: at + name.length });
    }
  }
  return found;
}

const DEFINES = /(?:以下|下文|(?<=[（，])下)[^。\n"称]{0,6}称(?:为|作)?[：:]?/g;
const QUOTED = /^\s{0,60}"([^"\n]{1,14})"(?:[、，和或及与/]{0,2}"([^"\n]{1,14})")?(?:[、，和或及与/]{0,2}"([^"\n]{1,14})")?/;
const BARE = /^([^"，。；：）)\n、]{1,10})/;
const READER = /^(?:您|你|用户|会员|客户|借款人|授权人|本人|消费者)$/;
const SELF =
  /^(?:我们|我司|我行|本行|我公司|本公司|公司|平台|本平台|贵司|贵公司|贵行|[甲乙丙丁戊]方|运营方|贷款人|出借人|被授权人|服务方|银行|发卡行)$/;
/** What short names stand for when they are no party. */
const THING = /协议|政策|服务|产品|软件|信息|设备|声明|数据|条款|授权书|合同|客户端|app$|规则/;
const BACK = 220;

/** …有限公司（以下简称"我们"或"平台"）, 用户（以下简称"您"）, 白桦借款（以下或称"我们"）. */
function defined(text: string): Introduction[] {
  const found: Introduction[] = [];
  for (const match of text.matchAll(DEFINES)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const names = QUOTED.exec(after) ?? BARE.exec(after);
    const calledAs = (names?.slice(1) ?? []).filter((name): name is string => name !== undefined);
    if (calledAs.length === 0) continue;
    const place = {
      start: match.index,
      end: match.index + match[0].length + after.indexOf(calledAs[0] ?? '') + (calledAs[0]?.length ?? 0),
    };
    const head = headOf(text, match.index);
    if (calledAs.some((name) => READER.test(name)) || (head && READER.test(head.word))) {
      const own = head && READER.test(head.word) ? [head.word] : [];
      found.push({
        role: 'borrower',
        calledAs: [...own, ...calledAs],
        start: own.length > 0 ? (head?.start ?? 0) : place.end - (calledAs[0]?.length ?? 0),
        end: place.end,
      });
    } else if (!calledAs.every((name) => THING.test(name))) {
      const together = /[合统]称/.test(text.slice(Math.max(0, match.index - 8), match.index) + match[0]);
      const role = roleOfWords(head?.aside ?? '');
      found.push(...organisations(text, match.index, calledAs, together).map((each) => (role === 'other' ? each : { ...each, role })));
    }
    if (found.length >= MOST) break;
  }
  return found;
}

/** What stands right before the bracket of a definition, and what the bracket says first: 您（借款人，以下称"乙方"）. */
function headOf(text: string, at: number): { word: string; aside: string; start: number } | undefined {
  const match =
    /(?:^|[^\u4e00-\u9fff]|[由与和向])(您|你|用户|会员|客户|借款人|本人)"?[（(]([^（(）)。\n]{0,16})$|[（(]([^（(）)。\n]{0,16})$/.exec(
      text.slice(Math.max(0, at - 24), at),
    );
  if (!match) return undefined;
  const word = match[1] ?? '';
  return { word, aside: match[2] ?? match[3] ?? '', start: at - match[0].length + match[0].indexOf(word) };
}

/** The organisations that a short name stands for: the last company of the sentence (all of them for 统称), else the brand before the bracket. */
function organisations(text: string, at: number, calledAs: readonly string[], together: boolean): Introduction[] {
  const from = Math.max(0, at - BACK);
  const back = text.slice(from, at);
  const sentence = Math.max(back.lastIndexOf('。'), back.lastIndexOf('\n'), back.lastIndexOf('称"')) + 1;
  const named = companies(back.slice(sentence)).map((each) => ({
    ...each,
    start: from + sentence + each.start,
    end: from + sentence + each.end,
  }));
  const isSelf = calledAs.some((name) => SELF.test(name));
  const pointed = named.find(({ start }) => /(?:指|系|是)$/.test(text.slice(start - 1, start)));
  const last = (pointed ? [pointed] : named.slice(-1)).filter(
    ({ name, end }) => isSelf || at - end <= 12 || calledAs.some((called) => name.includes(called)),
  );
  const meant = together ? named.slice(-3) : last;
  if (meant.length > 0) {
    return meant.map(({ name, start, end }) => {
      const said = roleOfWords(calledAs.join(' '));
      const own = roleOfCompany(name);
      return {
        role: own === 'platform' && said !== 'other' && said !== 'borrower' ? said : own,
        name,
        calledAs: [...calledAs],
        start,
        end,
      };
    });
  }
  const brand =
    isSelf && !calledAs.includes('平台') ? /([\u4e00-\u9fffa-z0-9·]{2,12})"?[（(][^（(]{0,24}$/.exec(back.slice(sentence)) : null;
  if (!brand?.[1] || /协议|政策|服务|用户|的|及|和|与|在|向|上|平台$|产品$|本/.test(brand[1])) return [];
  const start = from + sentence + brand.index;
  return [{ role: roleOfCompany(brand[1]), name: brand[1], calledAs: [...calledAs], start, end: start + brand[1].length }];
}

/** 由…有限公司运营, 运营方…有限公司. */
function running(text: string): Introduction[] {
  return companies(text)
    .filter(({ start, end }) => {
      const after = text.slice(end, end + 60).replace(/^[（(][^）)]{0,50}[）)]/, '');
      return (
        /^(?:负责)?(?:独立)?(?:运营|经营|开发)/.test(after) ||
        /(?:运营方|运营者|运营主体|所有者)(?:是|为|系)?$/.test(text.slice(Math.max(0, start - 8), start))
      );
    })
    .map(({ name, start, end }) => ({ role: roleOfCompany(name), name, calledAs: [], start, end }));
}
