import type { Concept } from '@/lib/engine/types';

/** 甲方, 乙方 … as the lexicon calls them, and what they are in this document. */
const CALLED = [
  ['甲方', 'actor.jia'],
  ['乙方', 'actor.yi'],
  ['丙方', 'actor.bing'],
  ['丁方', 'actor.ding'],
  ['戊方', 'actor.wu'],
] as const;

const BORROWS = /(?:借款人|用户|消费者|申请人|授权人|客户|借款方|持卡人)/;
const LENDS = /(?:出借人|贷款人|公司|银行|平台|小贷|机构|居间|服务方|服务商|服务人|被授权人|中介|出借方|受托人)/;
const SCAN = 60_000;

/**
 * Tells which of 甲方 … 戊方 borrows: first by what stands beside the name where it is introduced (甲方（借款人）), then by who repays, is late
 * or authorises. Unresolved parties stay `actor.party`. Bounded: looks at the first 60,000 units.
 */
export function resolveParties(text: string): Map<Concept, Concept> {
  const head = text.slice(0, SCAN);
  const resolved = new Map<Concept, Concept>();
  const duties = new Map<string, number>();
  for (const [name, concept] of CALLED) {
    if (!head.includes(name)) continue;
    const introduced = introduction(head, name);
    if (introduced) resolved.set(concept, introduced);
    duties.set(
      concept,
      countMatches(
        head,
        new RegExp(
          `${name}(?:[^，。；、]{0,6})(?:逾期|违约|还款|偿还|申请|借款人|未按|的(?:姓名|身份证|手机号|通讯录|联系人|个人信息))`,
          'g',
        ),
      ),
    );
  }
  if (![...resolved.values()].includes('actor.user')) {
    const [most] = [...duties].filter(([concept]) => !resolved.has(concept)).sort((a, b) => b[1] - a[1]);
    if (most && most[1] > 0) resolved.set(most[0], 'actor.user');
  }
  const hasUser = [...resolved.values()].includes('actor.user');
  for (const [, concept] of CALLED) if (!resolved.has(concept)) resolved.set(concept, hasUser ? 'actor.lender' : 'actor.party');
  return resolved;
}

function introduction(text: string, name: string): Concept | undefined {
  const before = new RegExp(`(?:^|\\n)[^\\n]{0,10}${name}[^\\n。；]{0,24}`).exec(text)?.[0] ?? '';
  const inline = new RegExp(`${name}[（(："]{1,2}([^\\n。；，）)]{1,14})`).exec(text)?.[1] ?? '';
  const bracketed = new RegExp(`([^\\n。；，（]{1,14})[（(]{1}[^）)\\n]{0,16}${name}`).exec(text)?.[1] ?? '';
  for (const words of [inline, bracketed, before.slice(before.indexOf(name) + name.length)]) {
    if (BORROWS.test(words) && !LENDS.test(words.replace(/.*借款人/, ''))) return 'actor.user';
    if (LENDS.test(words) && !BORROWS.test(words)) return 'actor.lender';
  }
  return undefined;
}

function countMatches(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
