import type { Locale, Rule } from '@/lib/engine/types';
import { practiceGroups } from './words';

/** What only the report of a scan says. */
export interface ReportWords {
  title: (platforms: number, practices: number) => string;
  read: (read: number, documents: number, pack: string, asOf: string) => string;
  platform: string;
  coverage: string;
  documents: (read: number, all: number) => string;
  parts: (n: number) => string;
  places: (n: number) => string;
  unsure: (n: number) => string;
  marked: (n: number) => string;
  none: string;
  notRead: string;
  seenOfRead: string;
  seen: (seen: number, read: number) => string;
  legend: string;
  legendCount: string;
  fewer: (shown: number, all: number) => string;
  targets: string;
  everyTarget: (n: number) => string;
  noResult: string;
  allReviewed: string;
  address: string;
  outcome: string;
  reason: string;
  attempts: (n: number) => string;
  records: (n: number) => string;
  compared: string;
  change: { new: string; worse: string; gone: string };
  noChange: string;
  newSources: (n: number) => string;
  goneSources: (n: number) => string;
  falseAlarms: string;
  markedBy: (who: string, when: string) => string;
  method: string;
  facts: Record<'pack' | 'asOf' | 'time' | 'inputs' | 'how' | 'robots' | 'polite' | 'limits' | 'clauses' | 'errors', string>;
  rules: (pack: string, n: number) => string;
  rendered: string;
  fetched: string;
  obeyed: string;
  notObeyed: (reason: string) => string;
  pause: (seconds: number, retries: number) => string;
  most: (seconds: number, mb: number) => string;
  limits: string[];
  legal: string;
}

export const reportWords: Record<Locale, ReportWords> = {
  'zh-CN': {
    title: (platforms, practices) => `${platforms} 个平台，${practices} 种做法`,
    read: (read, documents, pack, asOf) => `${documents} 份协议，读到 ${read} 份。规则 ${pack}，规范截至 ${asOf}。`,
    platform: '平台',
    coverage: '覆盖',
    documents: (read, all) => `${read} / ${all} 份`,
    parts: (n) => `另有 ${n} 处没读到`,
    places: (n) => `${n} 处`,
    unsure: (n) => `${n} 处待人看`,
    marked: (n) => `${n} 处已标为误报`,
    none: '读到的部分没有',
    notRead: '没读到',
    seenOfRead: '见到的平台 / 读到的平台',
    seen: (seen, read) => `见到 ${seen} 个，读到 ${read} 个`,
    legend: '图例',
    legendCount: '越界，2 处',
    fewer: (shown, all) => `这里列出前 ${shown} 行，共 ${all} 行；全部在 CSV 里。`,
    targets: '没有结果的目标',
    everyTarget: (n) => `${n} 个目标，每个都有下落`,
    noResult: '这些目标没有可比的结果。没读到不等于没问题。',
    allReviewed: '每个目标都审阅了。',
    address: '网址或文件',
    outcome: '下落',
    reason: '原因',
    attempts: (n) => `试了 ${n} 次`,
    records: (n) => `${n} 条记录`,
    compared: '与上一次相比',
    change: { new: '新出现', worse: '变重', gone: '消失' },
    noChange: '没有新出现、变重或消失的。',
    newSources: (n) => `新来源 ${n} 个：其中的发现都算新出现`,
    goneSources: (n) => `上一次有、这一次没有的来源 ${n} 个`,
    falseAlarms: '标为误报的',
    markedBy: (who, when) => `${who}，${when}`,
    method: '怎样得出的',
    facts: {
      pack: '规则包',
      asOf: '规范截至',
      time: '时间',
      inputs: '目标来自',
      how: '怎样读的',
      robots: 'robots.txt',
      polite: '节奏',
      limits: '上限',
      clauses: '条款',
      errors: '没跑完的规则',
    },
    rules: (pack, n) => `${pack}，${n} 种做法逐条看`,
    rendered: '用浏览器打开，脚本运行过',
    fetched: '只取网页本身，不运行脚本；由脚本画出来的文字没有读到',
    obeyed: '遵守',
    notObeyed: (reason) => `没有遵守。理由：${reason}`,
    pause: (seconds, retries) => `每个主机一次一页，隔 ${seconds} 秒；失败再试 ${retries} 次`,
    most: (seconds, mb) => `每页 ${seconds} 秒，${mb} MB`,
    limits: [
      '同样的文字、规则和日期，得出同样的结果。',
      '表里只有读到的话。没读到的画斜线，不算好也不算坏；要登录的、被拦下的都在下面列着。',
      '次数多不等于更差：先看覆盖。待人看的是拿不准的，没有算进程度。',
      '平台按给出的名称、网址的注册域名和文件自己的话归到一起，可能归错。',
      '这里只说协议写了什么、规范怎么说，不判断对方实际怎么做。',
    ],
    legal: '这不是法律意见。审阅都在自己的机器上，没有交给别人。',
  },
  en: {
    title: (platforms, practices) => `${platforms} platforms, ${practices} practices`,
    read: (read, documents, pack, asOf) => `${documents} agreements, ${read} read. Rules ${pack}, norms as of ${asOf}.`,
    platform: 'Platform',
    coverage: 'Coverage',
    documents: (read, all) => `${read} / ${all}`,
    parts: (n) => `${n} more parts not read`,
    places: (n) => (n === 1 ? '1 place' : `${n} places`),
    unsure: (n) => `${n} to be looked at`,
    marked: (n) => `${n} marked as false alarm`,
    none: 'None in what was read',
    notRead: 'Not read',
    seenOfRead: 'Platforms it was seen on / platforms read',
    seen: (seen, read) => `seen on ${seen}, read ${read}`,
    legend: 'Legend',
    legendCount: 'Beyond, 2 places',
    fewer: (shown, all) => `The first ${shown} of ${all} rows; the CSV has all.`,
    targets: 'Targets without a result',
    everyTarget: (n) => `${n} targets, all accounted for`,
    noResult: 'These have no result to compare. Unread does not mean fine.',
    allReviewed: 'Every target was reviewed.',
    address: 'Address or file',
    outcome: 'Outcome',
    reason: 'Reason',
    attempts: (n) => `${n} attempts`,
    records: (n) => `${n} records`,
    compared: 'Against the baseline',
    change: { new: 'New', worse: 'Worse', gone: 'Gone' },
    noChange: 'Nothing new, worse or gone.',
    newSources: (n) => `${n} new sources: all their findings count as new`,
    goneSources: (n) => `${n} sources of the baseline are not here`,
    falseAlarms: 'Marked as false alarms',
    markedBy: (who, when) => `${who}, ${when}`,
    method: 'How this was made',
    facts: {
      pack: 'Rules',
      asOf: 'Norms as of',
      time: 'Time',
      inputs: 'Targets from',
      how: 'How read',
      robots: 'robots.txt',
      polite: 'Pace',
      limits: 'Limits',
      clauses: 'Clauses',
      errors: 'Rules that failed',
    },
    rules: (pack, n) => `${pack}, ${n} practices`,
    rendered: 'Opened in a browser, scripts run',
    fetched: 'The page as sent, no scripts run; text drawn by scripts was not read',
    obeyed: 'Obeyed',
    notObeyed: (reason) => `Not obeyed. Reason: ${reason}`,
    pause: (seconds, retries) => `One page at a time on each host, ${seconds} s apart; ${retries} retries`,
    most: (seconds, mb) => `${seconds} s and ${mb} MB a page`,
    limits: [
      'The same text, rules and date give the same result.',
      'The table holds only what was read. Hatching is not read: neither good nor bad. What needs a login or was blocked is listed below.',
      'More places does not mean worse: look at the coverage first. What is to be looked at is unsure and does not count towards severity.',
      "Documents are put together by the name given, the address's registrable domain and the document's own words; this can go wrong.",
      'This says what agreements say and what norms say, not what anybody does.',
    ],
    legal: 'This is not legal advice. All reading was done on our own machines; nothing was handed to anybody else.',
  },
};

/** A practice's short name for a narrow head; its title when the table of names does not have it. */
export function shortName(rule: string, locale: Locale, rules: ReadonlyMap<string, Rule>): string {
  return (
    practiceGroups.find(({ practices }) => rule in practices)?.practices[rule]?.[locale] ?? rules.get(rule)?.message[locale].title ?? rule
  );
}

/** The columns in their groups, those without a group last. */
export function grouped(practices: readonly string[], locale: Locale): { head: string; rules: string[] }[] {
  const groups = practiceGroups.map(({ head, practices: names }) => ({
    head: head[locale],
    rules: Object.keys(names).filter((rule) => practices.includes(rule)),
  }));
  const rest = practices.filter((rule) => !practiceGroups.some(({ practices: names }) => rule in names));
  return [...groups, { head: '', rules: rest }].filter(({ rules }) => rules.length > 0);
}
