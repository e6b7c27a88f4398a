import { pack } from '@/rules/zh-CN';
import { randomFrom } from './terms';

/** Texts that are written to be slow, by name: each gives `units` UTF-16 units of itself. */
export const hostile: Readonly<Record<string, (units: number) => string>> = {
  '一一一…条 (numerals before a mark that never comes)': fill('一'),
  收取费收取费: fill('收取费'),
  收取收取: fill('收取'),
  'spaces only': fill(' '),
  '费费费… without a boundary': fill('费'),
  'spaces between words, hard-wrapped': fill('我们 有 权 读取\n   您 的 通讯 录\n'),
  'one clause of grants without a mark': fill('我们有权读取您的通讯录并联系您的父母'),
  'one clause of denials without a mark': fill('不得读取您的通讯录'),
  'a grant in every clause': fill('我们有权读取您的通讯录并联系您的紧急联系人。'),
  'different grants in every clause': numbered((n) => `第${n}次授权时我们可向第${n}家合作机构提供您的通讯录、短信和${n}条通话记录。`),
  'every word of the lexicon in a row': fill(Object.values(pack.lexicon).flat().join('')),
  'every word of the lexicon, comma between': fill(Object.values(pack.lexicon).flat().join('，')),
  'every item listed': fill(wordsOf('item.').join('、')),
  'every item asked for': fill(`我们收集您的${wordsOf('item.').join('、')}。`),
  'every act in a row': fill(wordsOf('act.').join('')),
  'every party in a row': fill(wordsOf('actor.').concat(wordsOf('person.')).join('和')),
  'or, or, or behind a verb': fill(`联系${'或'.repeat(56)}您父母。`),
  'commas only': fill('，'),
  'colons only': fill('：'),
  'semicolons between short items': fill('如下：您的；'),
  'line breaks only': fill('\n'),
  'a lead-in on every line': fill('您授权我们收集以下信息：\n'),
  'list marks only': numbered((n) => `${n % 99}. `),
  'deeper and deeper lists': numbered((n) => `${'1.'.repeat((n % 5) + 1)} 我们收集以下信息：\n`),
  'a heading on every line': numbered((n) => `第${n % 99}条 授权\n`),
  'brackets that open': fill('（'),
  'brackets inside brackets': fill('（您（我们（通讯录'),
  'quotation marks': fill('"'),
  'a table of bars': fill('通讯录|否\n'),
  'bars only': fill('|'),
  'titles in a row': fill('《借款协议》'),
  'a title on every line': fill('个人信息授权书\n'),
  'companies in a row': fill('白桦小额贷款有限公司'),
  'definitions in a row': fill('白桦有限公司（以下简称"我们"或"平台"）'),
  'parties in a row': fill('甲方（借款人）：\n乙方（出借人）：白桦小额贷款有限公司\n'),
  'bracketed parties': fill('借款人（甲方'),
  'dates in a row': fill('更新日期：2024年1月1日'),
  'what was said above, on and on': fill('如不同意提供上述信息，我们将无法提供服务。'),
  'exceptions inside exceptions': fill('除非未经不得不除'),
  'conditions on and on': fill('如您在使用功能时'),
  'permissions, colons': fill('权限：为'),
  'letters without a space': fill('a'),
  'words with dots': fill('通.讯.录.'),
  'half of a surrogate pair': fill('\ud83d'),
  'zero width between characters': fill('通\u200b讯\u200b录\u200b'),
  'any characters at all': (units) => {
    const random = randomFrom(7);
    return Array.from({ length: units }, () => String.fromCharCode(Math.floor(random() * 0x10000))).join('');
  },
  'any ideographs': (units) => {
    const random = randomFrom(8);
    return Array.from({ length: units }, () => String.fromCharCode(0x4e00 + Math.floor(random() * 0x5200))).join('');
  },
};

function fill(part: string): (units: number) => string {
  return (units) => part.repeat(Math.ceil(units / part.length)).slice(0, units);
}

function numbered(part: (n: number) => string): (units: number) => string {
  return (units) => {
    let text = '';
    for (let n = 1; text.length < units; n++) text += part(n);
    return text.slice(0, units);
  };
}

function wordsOf(category: string): string[] {
  return Object.entries(pack.lexicon)
    .filter(([concept]) => concept.startsWith(category))
    .flatMap(([, words]) => words);
}
