import type { Locale } from '@/lib/engine/types';
import type { LetterKind } from '@/lib/evidence/letters';
import type { Language } from '@/lib/settings';
import type { Reached, Reacher } from '../contact-edges';

export const PANEL_TABS = ['findings', 'comparison', 'contacts', 'next', 'evidence'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** The words of the side panel, apart from the catalogues, since no other page needs them. */
export interface PanelWords {
  noReview: string;
  pressButton: string;
  pressNote: string;
  tabs: Record<PanelTab, string>;
  filters: string;
  all: (n: number) => string;
  noMatch: (n: number) => string;
  clearFilters: string;
  noHeading: string;
  count: (n: number) => string;
  more: (n: number) => string;
  asOf: string;
  onlyBeyond: string;
  asOfNote: (date: string) => string;
  nothingAsked: string;
  silentNote: string;
  reach: (people: number, cut: number) => [string, string];
  nobody: string;
  picture: string;
  allowedSide: string;
  writtenSide: string;
  asText: string;
  copyAsText: string;
  people: Record<Reached, [string, string]>;
  from: Record<Reacher, [string, string]>;
  arrow: (from: string, to: string) => string;
  nothingToDo: string;
  letters: string;
  letterKind: Record<LetterKind, string>;
  letterLanguage: string;
  languages: Record<Locale, string>;
  letterTo: string;
  toLender: string;
  letterText: string;
  letterNote: string;
  copy: string;
  saveDocx: string;
  call: (phone: string) => string;
  source: string;
  coverage: string;
  keys: string;
  keysClose: string;
  keyList: readonly (readonly [string, string])[];
  hints: { move: string; locate: string; all: string };
}

const languages = { 'zh-CN': '中文', en: 'English' };

export const panelWords: Record<Language, PanelWords> = {
  'zh-CN': {
    noReview: '还没有审阅这一页',
    pressButton: '点工具栏按钮，审阅这一页。',
    pressNote: '您没按过按钮的页面，这里看不到。',
    tabs: { findings: '发现', comparison: '对比', contacts: '谁能找谁', next: '下一步', evidence: '证据' },
    filters: '按程度筛选',
    all: (n) => `全部 ${n}`,
    noMatch: (n) => `没有符合的。清掉筛选，看全部 ${n} 处。`,
    clearFilters: '清掉筛选',
    noHeading: '没有标题的部分',
    count: (n) => `${n} 处`,
    more: (n) => `再显示 ${n} 处`,
    asOf: '按哪天的规范',
    onlyBeyond: '只看超出的',
    asOfNote: (date) => `按 ${date} 有效的规范重新对照，结论仍以审阅当天为准。`,
    nothingAsked: '没有读到它要哪些信息。',
    silentNote: '“不必要”是说清单里没有它：您可以不给，基本的借款服务不该因此停。“未提”是这份规范没有说到。',
    reach: (people, cut) => [`协议让他们找 ${people} 种人。`, cut > 0 ? `其中 ${cut} 条线越过了规范。` : ''],
    nobody: '读到的部分里，没有条款让人被联系。',
    picture: '图：谁能找谁。下方有文字版。',
    allowedSide: '规范让到的',
    writtenSide: '协议写的',
    asText: '文字版',
    copyAsText: '复制文字版',
    people: {
      you: ['您', '借款的人'],
      named: ['您填的联系人', '紧急联系人'],
      book: ['通讯录里的人', '里面每一个人'],
      family: ['您的亲友', '家人、朋友'],
      work: ['您的单位', '同事、主管'],
      others: ['其他人', '没写是谁'],
    },
    from: { lender: ['贷款方', '出借方'], collector: ['催收或合作方', '受它委托'] },
    arrow: (from, to) => `${from} → ${to}`,
    nothingToDo: '读到的部分里，没有要您去做的事。',
    letters: '写信',
    letterKind: { question: '书面询问', objection: '异议', withdrawal: '撤回同意', 'stop-contact': '停止联系', complaint: '投诉' },
    letterLanguage: '信的语言',
    languages,
    letterTo: '写给',
    toLender: '贷款方',
    letterText: '信的内容',
    letterNote: '原话、条号、依据和证据已经填好；【】里的请您自己填。寄出以前，再看一遍。',
    copy: '复制',
    saveDocx: '存成 DOCX',
    call: (phone) => `电话 ${phone}`,
    source: '这份审阅',
    coverage: '读了多少',
    keys: '全部按键',
    keysClose: '关闭',
    keyList: [
      ['j', '下一处'],
      ['k', '上一处'],
      ['Enter', '在页面上定位'],
      ['w', '为什么'],
      ['h', '怎么办'],
      ['c', '复制原话'],
      ['f', '筛选'],
      ['1–5', '换一栏'],
      ['?', '全部按键'],
      ['Esc', '关掉最上面的'],
    ],
    hints: { move: '上下一处', locate: '定位', all: '全部按键' },
  },
  'zh-TW': {
    noReview: '還沒有審閱這一頁',
    pressButton: '點工具列按鈕，審閱這一頁。',
    pressNote: '您沒按過按鈕的頁面，這裡看不到。',
    tabs: { findings: '發現', comparison: '對照', contacts: '誰能找誰', next: '下一步', evidence: '證據' },
    filters: '按程度篩選',
    all: (n) => `全部 ${n}`,
    noMatch: (n) => `沒有符合的。清掉篩選，看全部 ${n} 處。`,
    clearFilters: '清掉篩選',
    noHeading: '沒有標題的部分',
    count: (n) => `${n} 處`,
    more: (n) => `再顯示 ${n} 處`,
    asOf: '按哪天的規範',
    onlyBeyond: '只看超出的',
    asOfNote: (date) => `按 ${date} 有效的規範重新對照，結論仍以審閱當天為準。`,
    nothingAsked: '沒有讀到它要哪些資訊。',
    silentNote: '「不必要」是說清單裡沒有它：您可以不給，基本的借款服務不該因此停。「未提」是這份規範沒有說到。',
    reach: (people, cut) => [`協議讓他們找 ${people} 種人。`, cut > 0 ? `其中 ${cut} 條線越過了規範。` : ''],
    nobody: '讀到的部分裡，沒有條款讓人被聯絡。',
    picture: '圖：誰能找誰。下方有文字版。',
    allowedSide: '規範讓到的',
    writtenSide: '協議寫的',
    asText: '文字版',
    copyAsText: '複製文字版',
    people: {
      you: ['您', '借款的人'],
      named: ['您填的聯絡人', '緊急聯絡人'],
      book: ['通訊錄裡的人', '裡面每一個人'],
      family: ['您的親友', '家人、朋友'],
      work: ['您的公司', '同事、主管'],
      others: ['其他人', '沒寫是誰'],
    },
    from: { lender: ['貸款方', '出借方'], collector: ['催收或合作方', '受它委託'] },
    arrow: (from, to) => `${from} → ${to}`,
    nothingToDo: '讀到的部分裡，沒有要您去做的事。',
    letters: '寫信',
    letterKind: { question: '書面詢問', objection: '異議', withdrawal: '撤回同意', 'stop-contact': '停止聯絡', complaint: '申訴' },
    letterLanguage: '信的語言',
    languages,
    letterTo: '寫給',
    toLender: '貸款方',
    letterText: '信的內容',
    letterNote: '原話、條號、依據和證據已經填好；【】裡的請您自己填。寄出以前，再看一遍。',
    copy: '複製',
    saveDocx: '存成 DOCX',
    call: (phone) => `電話 ${phone}`,
    source: '這份審閱',
    coverage: '讀了多少',
    keys: '全部按鍵',
    keysClose: '關閉',
    keyList: [
      ['j', '下一處'],
      ['k', '上一處'],
      ['Enter', '在頁面上定位'],
      ['w', '為什麼'],
      ['h', '怎麼辦'],
      ['c', '複製原話'],
      ['f', '篩選'],
      ['1–5', '換一欄'],
      ['?', '全部按鍵'],
      ['Esc', '關掉最上面的'],
    ],
    hints: { move: '上下一處', locate: '定位', all: '全部按鍵' },
  },
  en: {
    noReview: 'This page has not been reviewed',
    pressButton: 'Press the toolbar button to review this page.',
    pressNote: 'A page on which you did not press it cannot be seen from here.',
    tabs: { findings: 'Findings', comparison: 'Compare', contacts: 'Who calls', next: 'Next', evidence: 'Evidence' },
    filters: 'Filter by severity',
    all: (n) => `All ${n}`,
    noMatch: (n) => `Nothing matches. Clear filters to see all ${n}.`,
    clearFilters: 'Clear filters',
    noHeading: 'Under no heading',
    count: (n) => `${n} found`,
    more: (n) => `Show ${n} more`,
    asOf: 'Norms as of',
    onlyBeyond: 'Only beyond',
    asOfNote: (date) => `Held again against the norms in force on ${date}; the verdict stays that of the day of review.`,
    nothingAsked: 'It was not read which information this asks for.',
    silentNote:
      '"Not needed" means it is not on the list: you may keep it back, and the basic loan should not depend on it. "Silent" means this norm does not speak of it.',
    reach: (people, cut) => [
      `The agreement lets them reach ${people} kind${people === 1 ? '' : 's'} of people.`,
      cut > 0 ? `${cut} line${cut === 1 ? '' : 's'} cross${cut === 1 ? 'es' : ''} the norms.` : '',
    ],
    nobody: 'In what was read, no clause lets anybody be contacted.',
    picture: 'Picture: who may call whom. A text version is below.',
    allowedSide: 'allowed',
    writtenSide: 'as written',
    asText: 'As text',
    copyAsText: 'Copy as text',
    people: {
      you: ['You', 'the borrower'],
      named: ['Your contacts', 'typed by you'],
      book: ['Contact book', 'everybody in it'],
      family: ['Family, friends', 'relatives too'],
      work: ['Your work', 'colleagues, boss'],
      others: ['Others', 'not said who'],
    },
    from: { lender: ['The lender', 'lends to you'], collector: ['Collectors', 'or partners'] },
    arrow: (from, to) => `${from} → ${to}`,
    nothingToDo: 'In what was read, there is nothing for you to do.',
    letters: 'Write',
    letterKind: {
      question: 'Question',
      objection: 'Objection',
      withdrawal: 'Withdraw consent',
      'stop-contact': 'Stop contact',
      complaint: 'Complaint',
    },
    letterLanguage: 'Language of the letter',
    languages,
    letterTo: 'To',
    toLender: 'The lender',
    letterText: 'The letter',
    letterNote:
      'Quotes, clause numbers, articles and evidence are filled in; what stands in brackets is yours to fill. Read it once more before sending.',
    copy: 'Copy',
    saveDocx: 'Save as DOCX',
    call: (phone) => `Phone ${phone}`,
    source: 'This review',
    coverage: 'Covered',
    keys: 'All keys',
    keysClose: 'Close',
    keyList: [
      ['j', 'next finding'],
      ['k', 'previous finding'],
      ['Enter', 'locate on the page'],
      ['w', 'why'],
      ['h', 'what to do'],
      ['c', 'copy the quote'],
      ['f', 'filters'],
      ['1–5', 'another tab'],
      ['?', 'all keys'],
      ['Esc', 'close the topmost thing'],
    ],
    hints: { move: 'next, previous', locate: 'locate', all: 'all keys' },
  },
};
