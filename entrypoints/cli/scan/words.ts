import { outcomeWords, whyWords } from '@/components/scan/words';
import type { Outcome, Why } from '@/lib/scan/types';

/** What only the scan's command line says. */
export interface ScanWords {
  help: string;
  usage: (what: string) => string;
  progress: (done: number, all: number, leftMs: number | undefined, troubled: number) => string;
  queue: (state: { waiting: number; workers: number }) => string;
  why: (why: Why) => string;
  summary: (counts: Partial<Record<Outcome, number>>, all: number) => string;
  written: (folder: string) => string;
  resumed: (done: number) => string;
  stopped: string;
  otherPack: (before: string, now: string) => string;
  failed: (message: string) => string;
  baseline: (counts: { fresh: number; worse: number; gone: number; sources: number }) => string;
}

const minutes = (ms: number, hours: string, mins: string, secs: string): string => {
  const s = Math.ceil(ms / 1000);
  if (s < 60) return `${s} ${secs}`;
  return s < 3600 ? `${Math.ceil(s / 60)} ${mins}` : `${(s / 3600).toFixed(1)} ${hours}`;
};

const zhCN: ScanWords = {
  help: `签前看：一次看很多平台的协议。

用法：npm run scan -- [选项] 目标… --out 文件夹

目标可以是：表格 .csv（列：platform,url 或 平台,网址）、站点地图 .xml（本机或网上）、
存下来的网页所在的文件夹或 .zip、WARC/WET 归档（.warc .wet，可带 .gz）、单个网址。
归档里写明不是中文、或一个汉字也没有的记录不逐条列出，按原因计数。
中断后用同样的命令再跑一次，接着做，做过的不再做。

选项
  --out 文件夹          结果写在这里：report.html results.ndjson practices.csv findings.csv
                        targets.csv report.xlsx，以及可续的 journal.ndjson
  --render              用本机的浏览器打开网页（协议由脚本画出来时）
  --ignore-robots 理由  不按 robots.txt；理由印在报告里
  --contact 文字        在 User-Agent 里写明怎样找到您
  --proxy 网址          经这个 HTTP 代理访问
  --hosts 数            同时访问多少个主机，默认 16；每个主机一次一页
  --delay 秒            同一主机两页之间的间隔，默认 4
  --retries 数 --retry-delay 秒   失败后再试几次、先等多久，默认 2 次、5 秒
  --limit 秒 --most-mb 数         每一页的时限、大小上限，默认 30 秒、20 MB
  --threads 数          用几个线程审阅，默认按处理器
  --queue redis://主机  交给别的机器上的 npm run worker 去做
  --queue-limit 秒      一件活最多等多久，默认 1800
  --metrics 端口        在本机这个端口给出 Prometheus 指标
  --baseline 文件夹     与上一次的结果比较：新出现的、消失的、变重的；全部在 changes.csv 里
  --triage 文件         误报的标记，默认是输出文件夹里的 triage.json
  --as-of 日期 --lang zh-CN|en -h

退出码
  0  都有下落；与上次相比没有新的、没有变重的
  1  与上次相比，有新出现或变重的越界、留意
  2  目标或选项用不了，或没能写出结果
  130 被中断；再跑一次接着做
`,
  usage: (what) => `少了，或值不对：${what}（用法见 --help）`,
  progress: (done, all, left, troubled) =>
    `${done} / ${all}${left === undefined ? '' : `　约剩 ${minutes(left, '小时', '分', '秒')}`}${troubled > 0 ? `　${troubled} 个没读成` : ''}`,
  queue: ({ waiting, workers }) => (workers === 0 ? '　没有 worker 在干活' : `　${workers} 个 worker，排队 ${waiting}`),
  why: (why) => whyWords['zh-CN'][why],
  summary: (counts, all) =>
    `${all} 个目标，都有下落：${Object.entries(counts)
      .map(([name, count]) => `${outcomeWords['zh-CN'][name as Outcome]} ${count}`)
      .join('，')}`,
  written: (folder) => `结果在 ${folder}`,
  resumed: (done) => `接着上一次：已有 ${done} 个`,
  stopped: '已停下。用同样的命令再跑一次，接着做。',
  otherPack: (before, now) => `这个文件夹里的结果用的是规则 ${before}，现在是 ${now}。请换一个 --out 文件夹。`,
  failed: (message) => `扫描出错：${message}`,
  baseline: ({ fresh, worse, gone, sources }) => `与上次相比：新出现 ${fresh} 处，变重 ${worse} 处，消失 ${gone} 处；新来源 ${sources} 个`,
};

const en: ScanWords = {
  help: `Before You Sign: reads the agreements of many platforms at once.

Usage: npm run scan -- [options] TARGET… --out DIR

A TARGET is a table .csv (columns platform,url), a sitemap .xml (on disk or on the web), a folder or .zip of saved
pages, a WARC/WET archive (.warc .wet, .gz or not), or one address. Records that say they are not Chinese, or
hold no Chinese character, are counted by reason and not listed one by one.
After an interruption run the same command again: it goes on, and nothing is done twice.

Options
  --out DIR               results: report.html results.ndjson practices.csv findings.csv targets.csv report.xlsx,
                          and the journal.ndjson that a scan resumes from
  --render                open pages in this machine's browser (agreements drawn by scripts)
  --ignore-robots REASON  do not obey robots.txt; the reason is printed in the report
  --contact TEXT          says in the User-Agent how to reach you
  --proxy URL             through this HTTP proxy
  --hosts N               hosts visited at once, default 16; one page at a time on each
  --delay SECONDS         pause between two pages of a host, default 4
  --retries N --retry-delay SECONDS   default 2 and 5
  --limit SECONDS --most-mb N         time and size of a page, default 30 and 20
  --threads N             threads that review, default one a processor
  --queue redis://HOST    have it done by npm run worker on other machines
  --queue-limit SECONDS   how long a job may wait to be done, default 1800
  --metrics PORT          Prometheus metrics on this port of this machine
  --baseline DIR          compare with earlier results: new, gone, worse; all of it in changes.csv
  --triage FILE           false alarms marked, default triage.json in DIR
  --as-of DATE --lang zh-CN|en -h

Exit status
  0  everything accounted for; nothing new or worse than the baseline
  1  something beyond or worth caution is new, or worse, than the baseline
  2  targets or options cannot be used, or results could not be written
  130 interrupted; run it again to go on
`,
  usage: (what) => `missing, or not a value: ${what} (see --help)`,
  progress: (done, all, left, troubled) =>
    `${done} / ${all}${left === undefined ? '' : `  about ${minutes(left, 'h', 'min', 's')} left`}${troubled > 0 ? `  ${troubled} not read` : ''}`,
  queue: ({ waiting, workers }) => (workers === 0 ? '  no worker is working' : `  ${workers} workers, ${waiting} waiting`),
  why: (why) => whyWords.en[why],
  summary: (counts, all) =>
    `${all} targets, all accounted for: ${Object.entries(counts)
      .map(([name, count]) => `${outcomeWords.en[name as Outcome]} ${count}`)
      .join(', ')}`,
  written: (folder) => `Results are in ${folder}`,
  resumed: (done) => `Going on: ${done} already done`,
  stopped: 'Stopped. Run the same command again to go on.',
  otherPack: (before, now) => `The results in this folder were made with rules ${before}; these are ${now}. Choose another --out folder.`,
  failed: (message) => `The scan failed: ${message}`,
  baseline: ({ fresh, worse, gone, sources }) => `Against the baseline: ${fresh} new, ${worse} worse, ${gone} gone; ${sources} new sources`,
};

export const scanWords = { 'zh-CN': zhCN, en };
