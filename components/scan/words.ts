import type { Locale } from '@/lib/engine/types';
import type { Outcome, Why } from '@/lib/scan/types';

/** The words of scans over many platforms: outcomes, reasons, short names of practices for narrow table heads. */

export const outcomeWords: Record<Locale, Record<Outcome, string>> = {
  'zh-CN': {
    reviewed: '已审阅',
    'needs-login': '要登录',
    blocked: '对方拦下',
    'not-an-agreement': '不是协议',
    unreadable: '读不了',
    failed: '没成功',
  },
  en: {
    reviewed: 'Reviewed',
    'needs-login': 'Needs login',
    blocked: 'Blocked',
    'not-an-agreement': 'Not an agreement',
    unreadable: 'Unreadable',
    failed: 'Failed',
  },
};

export const whyWords: Record<Locale, Record<Why, string>> = {
  'zh-CN': {
    read: '读到了',
    login: '要登录才看得到',
    robots: 'robots.txt 不让读',
    refused: '服务器拒绝',
    'rate-limited': '对方说请求太多，等过再试仍然如此',
    article: '是一篇文章',
    'no-agreement': '页面上没有协议',
    'not-lending': '不是借钱给个人的文件',
    packed: '是压缩包，里面的文件各有下落',
    'nothing-read': '没有读到文字',
    language: '不是中文，没有它的规则',
    jurisdiction: '按别处的法律写',
    empty: '是空的',
    binary: '不是文字',
    'unsupported-format': '这种格式还读不了',
    'too-large': '超过大小上限',
    encrypted: '加了密码',
    'archive-limit': '压缩包太大，没有解开',
    'bad-address': '不是可用的网址',
    missing: '没有这个文件',
    'folder-loop': '链接指回了上层文件夹',
    'no-documents': '文件夹里没有能读的文件',
    gone: '页面不在了',
    'server-error': '服务器出错，再试仍然如此',
    unreachable: '连不上',
    timeout: '等太久，放弃了',
    redirects: '来回跳转',
    'broken-archive': '归档文件坏了，后面的没读到',
    error: '出错，没有完成',
  },
  en: {
    read: 'Read',
    login: 'Only after signing in',
    robots: 'robots.txt forbids it',
    refused: 'The server refused',
    'rate-limited': 'Asked to slow down, still so after waiting',
    article: 'An article',
    'no-agreement': 'No agreement on the page',
    'not-lending': 'Not about lending to consumers',
    packed: 'An archive; each file in it has an end of its own',
    'nothing-read': 'No text could be read',
    language: 'Not Chinese; no rules for it',
    jurisdiction: 'Under the law of another place',
    empty: 'Empty',
    binary: 'Not text',
    'unsupported-format': 'This format cannot be read yet',
    'too-large': 'Over the size limit',
    encrypted: 'Locked with a password',
    'archive-limit': 'The archive is too large to unpack',
    'bad-address': 'Not an address that can be used',
    missing: 'No such file',
    'folder-loop': 'The link leads back to a folder above',
    'no-documents': 'No readable file in the folder',
    gone: 'The page is gone',
    'server-error': 'The server failed, again and again',
    unreachable: 'Cannot be reached',
    timeout: 'Took too long',
    redirects: 'Redirected in circles',
    'broken-archive': 'The archive is broken; the rest was not read',
    error: 'Went wrong',
  },
};

/** Practices in the order of the table, in their groups, with names short enough to stand upright. */
export const practiceGroups: { head: Record<Locale, string>; practices: Record<string, Record<Locale, string>> }[] = [
  {
    head: { 'zh-CN': '取什么', en: 'Takes' },
    practices: {
      'contact-book-access': { 'zh-CN': '读通讯录', en: 'Contact book' },
      'call-log-access': { 'zh-CN': '读通话记录', en: 'Call records' },
      'sms-access': { 'zh-CN': '读短信', en: 'Text messages' },
      'photo-album-access': { 'zh-CN': '读相册', en: 'Photos, files' },
      'location-access': { 'zh-CN': '读位置', en: 'Location' },
      'app-list-access': { 'zh-CN': '读应用列表', en: 'App list' },
      'social-graph-access': { 'zh-CN': '读社交好友', en: 'Social friends' },
    },
  },
  {
    head: { 'zh-CN': '找谁', en: 'Reaches' },
    practices: {
      'emergency-contact-request': { 'zh-CN': '要紧急联系人', en: 'Asks contacts' },
      'emergency-contact-from-contact-book': { 'zh-CN': '从通讯录取联系人', en: 'Contacts from book' },
      'third-party-contact': { 'zh-CN': '联系亲友同事', en: 'Contacts others' },
      'debt-disclosure': { 'zh-CN': '告知他人欠款', en: 'Tells of debt' },
      'collection-outsourcing': { 'zh-CN': '委外催收', en: 'Outside collection' },
      'contact-liability': { 'zh-CN': '联系人担责', en: 'Contacts liable' },
      'contacts-consent-warranty': { 'zh-CN': '担保联系人同意', en: 'Warrants consent' },
    },
  },
  {
    head: { 'zh-CN': '给谁', en: 'Gives' },
    practices: {
      'third-party-sharing': { 'zh-CN': '给合作方', en: 'To partners' },
      'credit-reporting-sharing': { 'zh-CN': '报送征信', en: 'Credit reporting' },
    },
  },
  {
    head: { 'zh-CN': '怎样算同意', en: 'Consent' },
    practices: {
      'forced-consent': { 'zh-CN': '不同意不服务', en: 'Agree or leave' },
      'deemed-consent': { 'zh-CN': '默认视为同意', en: 'Deemed consent' },
      'irrevocable-authorization': { 'zh-CN': '不可撤回', en: 'Irrevocable' },
      'unilateral-change': { 'zh-CN': '单方变更', en: 'May change' },
      'liability-disclaimer': { 'zh-CN': '免除自己责任', en: 'Disclaims' },
    },
  },
  {
    head: { 'zh-CN': '钱', en: 'Money' },
    practices: {
      'fee-or-penalty': { 'zh-CN': '费用与罚息', en: 'Fees, penalties' },
      'predatory-marketing': { 'zh-CN': '诱导宣传', en: 'Marketing' },
    },
  },
  {
    head: { 'zh-CN': '合规', en: 'Meets' },
    practices: {
      'compliant-contacts': { 'zh-CN': '联系人手填', en: 'By hand' },
      'user-right': { 'zh-CN': '您的权利', en: 'Your rights' },
    },
  },
];
