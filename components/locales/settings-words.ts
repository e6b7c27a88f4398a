import type { Language } from '@/lib/settings';

/** The words of the settings page, apart from the catalogues, since no other page needs them. */
export interface SettingsWords {
  lead: string;
  does: string;
  doesList: readonly string[];
  never: string;
  neverList: readonly string[];
  sample: string;
  sampleNote: string;
  trySample: string;
  languageHead: string;
  languages: Record<Language | 'browser', string>;
  languageNote: string;
  themeHead: string;
  themes: { system: string; light: string; dark: string };
  elder: string;
  elderNote: string;
  keys: string;
  keysNote: string;
  reading: string;
  sites: string;
  sitesNote: string;
  siteLabel: string;
  addSite: string;
  siteOutcome: Record<'added' | 'refused' | 'not-an-address', string>;
  automatic: string;
  strip: string;
  removeSite: string;
  stored: string;
  storedList: readonly string[];
  wipe: string;
  wiped: string;
}

const names = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

export const settingsWords: Record<Language, SettingsWords> = {
  'zh-CN': {
    lead: '签借款协议之前，先看清它要什么。',
    does: '它做什么',
    doesList: [
      '您按一下工具栏按钮，它就读这一页的协议，先说一句结论。',
      '越界的条款连原话一起摆出来，在页面上标给您看。',
      '告诉您规范怎么说、现在能做什么，要写的信也起好草稿。',
    ],
    never: '它从不做',
    neverList: [
      '不上传：读到的文字不离开这台设备。',
      '不偷看：您没按按钮、也没把网站列在下面的页面，它看不到。',
      '不打分，不替您决定签不签。',
      '不要账号，不弹提醒，不记录您怎么用它。',
    ],
    sample: '先拿样本试试',
    sampleNote: '样本是我们编的，里面的借款平台并不存在。',
    trySample: '看样本',
    languageHead: '语言',
    languages: { browser: '跟浏览器一样', ...names },
    languageNote: '协议的原话照原样显示。',
    themeHead: '外观',
    themes: { system: '跟系统一样', light: '浅色', dark: '深色' },
    elder: '长辈模式',
    elderNote: '字大一号，按钮也大；还能念给您听，只用这台设备自带的声音。',
    keys: '单键操作',
    keysNote: '在侧边栏里按 j、k 上下看，按 ? 看全部按键；打字时不起作用。',
    reading: '阅读',
    sites: '您列出的网站',
    sitesNote: '只有列在这里的网站，打开时才自动审阅。要读它，浏览器会先问您是否允许；随时可以关掉或去掉。',
    siteLabel: '网站的网址',
    addSite: '加上',
    siteOutcome: { added: '已加上。', refused: '您没有允许，所以没有加上。', 'not-an-address': '这不是网址，请从地址栏复制一个。' },
    automatic: '打开时自动审阅',
    strip: '要按“同意”时，先提醒一句',
    removeSite: '去掉',
    stored: '存了什么',
    storedList: ['您在这一页选的设置和列出的网站。', '看过的页面的审阅结果，关掉浏览器就没了；页面原文从不存。'],
    wipe: '全部清掉',
    wiped: '已全部清掉。',
  },
  'zh-TW': {
    lead: '簽借款協議之前，先看清楚它要什麼。',
    does: '它做什麼',
    doesList: [
      '您按一下工具列按鈕，它就讀這一頁的協議，先說一句結論。',
      '越界的條款連原話一起擺出來，在頁面上標給您看。',
      '告訴您規範怎麼說、現在能做什麼，要寫的信也擬好草稿。',
    ],
    never: '它從不做',
    neverList: [
      '不上傳：讀到的文字不離開這台裝置。',
      '不偷看：您沒按按鈕、也沒把網站列在下面的頁面，它看不到。',
      '不打分數，不替您決定簽不簽。',
      '不要帳號，不跳提醒，不記錄您怎麼用它。',
    ],
    sample: '先拿樣本試試',
    sampleNote: '樣本是我們編的，裡面的借款平台並不存在。',
    trySample: '看樣本',
    languageHead: '語言',
    languages: { browser: '和瀏覽器一樣', ...names },
    languageNote: '協議的原話和規範照原樣顯示。',
    themeHead: '外觀',
    themes: { system: '和系統一樣', light: '淺色', dark: '深色' },
    elder: '長輩模式',
    elderNote: '字大一級，按鈕也大；還能念給您聽，只用這台裝置自帶的聲音。',
    keys: '單鍵操作',
    keysNote: '在側邊欄裡按 j、k 上下看，按 ? 看全部按鍵；打字時不起作用。',
    reading: '閱讀',
    sites: '您列出的網站',
    sitesNote: '只有列在這裡的網站，打開時才自動審閱。要讀它，瀏覽器會先問您是否允許；隨時可以關掉或去掉。',
    siteLabel: '網站的網址',
    addSite: '加上',
    siteOutcome: { added: '已加上。', refused: '您沒有允許，所以沒有加上。', 'not-an-address': '這不是網址，請從網址列複製一個。' },
    automatic: '打開時自動審閱',
    strip: '要按「同意」時，先提醒一句',
    removeSite: '去掉',
    stored: '存了什麼',
    storedList: ['您在這一頁選的設定和列出的網站。', '看過的頁面的審閱結果，關掉瀏覽器就沒了；頁面原文從不存。'],
    wipe: '全部清掉',
    wiped: '已全部清掉。',
  },
  en: {
    lead: 'See what a loan agreement asks for before you sign it.',
    does: 'What it does',
    doesList: [
      'You press the toolbar button; it reads the agreement on this page and says its conclusion first.',
      'Clauses that go beyond are shown in their own words, and marked on the page.',
      'It tells you what the norms say and what you can do now, with letters drafted for you.',
    ],
    never: 'What it never does',
    neverList: [
      'No upload: what is read never leaves this device.',
      'No peeking: it sees a page only when you press the button on it, or have listed its site below.',
      'No marks out of ten, and no deciding for you.',
      'No account, no reminders, no record of how you use it.',
    ],
    sample: 'Try it on a sample first',
    sampleNote: 'We made the sample up; the lender in it does not exist.',
    trySample: 'Read the sample',
    languageHead: 'Language',
    languages: { browser: 'As the browser', ...names },
    languageNote: 'Quotes stay in Chinese, as they are.',
    themeHead: 'Appearance',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    elder: 'Elder mode',
    elderNote: 'Larger type and buttons; it can also read aloud, with voices of this device only.',
    keys: 'Single keys',
    keysNote: 'In the side panel, j and k go through the findings and ? lists all keys; they do nothing while you type.',
    reading: 'Reading',
    sites: 'Sites you list',
    sitesNote:
      'Only sites listed here are reviewed when they open. To read one, the browser asks you first; switch it off or take it out at any time.',
    siteLabel: 'Address of the site',
    addSite: 'Add',
    siteOutcome: {
      added: 'Added.',
      refused: 'You did not allow it, so it was not added.',
      'not-an-address': 'This is no address; copy one from the address bar.',
    },
    automatic: 'Review when it opens',
    strip: 'A word before "Agree" is pressed',
    removeSite: 'Take out',
    stored: 'What is stored',
    storedList: [
      'What you chose on this page, and the sites you listed.',
      'Reviews of the pages you read, until the browser closes; the text of a page is never stored.',
    ],
    wipe: 'Wipe everything',
    wiped: 'Everything has been wiped.',
  },
};
