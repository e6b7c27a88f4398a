import { LIMIT_MB } from './bytes';
import type { Reason } from './inputs';
import type { Language } from './options';

/** What only the command line says. Everything about a review is in the shared catalogues under components/locales. */
interface Words {
  help: string;
  usage: Record<'option' | 'value' | 'date' | 'no-input', (what: string) => string>;
  seeHelp: string;
  problem: Record<Reason, string>;
  failed: (message: string) => string;
  cannotReview: (input: string, message: string) => string;
  outputClosed: string;
  outputFailed: (message: string) => string;
  standardInput: string;
  where: string;
  basis: string;
  table: string;
  platform: string;
  verdict: string;
  legend: string;
  notRead: string;
  bundle: (n: number) => string;
  inEffect: string;
  inNone: string;
}

const zhCN: Words = {
  help: `签前看：签之前，看清协议里的条款。全程在本机，不联网。

用法：npm run --silent review -- [选项] 路径|- …

路径是 .txt .md .html .htm .mhtml .pdf .docx 文件，或装着它们的 .zip 或文件夹（含子文件夹，
按名称排序；以点开头的不看，一个文件夹只读一次）；- 是标准输入。编码自动辨认：UTF-8、
UTF-16、GB18030（GBK）、Big5。单个文件不超过 ${LIMIT_MB} MB。

选项
  --format text|json|html|csv  text：给人看（默认）；json：一行一个对象，顺序与输入相同，
                               读不了的那一份是 problem/1；html、csv：全部合成一份
  --as-of 日期                 按哪一天施行的规范来看，YYYY-MM-DD；默认是今天（北京时间）
  --bundle                     这几份一起签：合起来给了什么、哪两份前后不一、还有什么没读；页面链接的协议，
                               若和页面存在同一个文件夹里，一并读（再往下一层）。json：只出一行 bundle/1；
                               csv：合起来的各行排在最后
  --fail-on beyond|caution     有越界（或：有留意及以上）的条款时以 1 退出；拿不准的不算
  --lang zh-CN|en              输出的语言，默认 zh-CN
  -h, --help                   显示这段说明
  -V, --version                显示版本

退出码
  0  都审阅了
  1  都审阅了，且满足 --fail-on
  2  有一份读不了、选项有误或输出写不出去（先于 1）；其余各份照常审阅
`,
  usage: {
    option: (what) => `不认识这个选项，或它缺少值：${what}`,
    value: (what) => `选项的值不对：${what}`,
    date: (what) => `没有这个日期：${what}（格式是 YYYY-MM-DD）`,
    'no-input': () => '没有说要看哪个文件；用 - 表示标准输入',
  },
  seeHelp: '（用法见 --help）',
  problem: {
    missing: '没有这个文件或文件夹',
    empty: '文件是空的，没有文字',
    binary: '不是文字，认不出内容',
    unreadable: '打不开，请检查权限和文件是否完好',
    'too-large': `超过 ${LIMIT_MB} MB，没有读`,
    'folder-loop': '链接指回了上层文件夹，没有再往里走',
    'no-documents': '里面没有 .txt .md .html .htm .mhtml .pdf .docx 文件',
    'unsupported-format': '这种格式还读不了，请另存为 .pdf、.docx 或 .txt',
    encrypted: '加了密码，请去掉密码再试，或在阅读页里打开并输入密码',
    'archive-limit': '压缩包里的文件太多、太大或套得太深，没有解开',
  },
  failed: (message) => `审阅时出错，没有完成：${message}`,
  cannotReview: (input, message) => `${input}：${message}`,
  outputClosed: '接收输出的一方已经关闭，后面的没有再输出',
  outputFailed: (message) => `输出写不出去：${message}`,
  standardInput: '标准输入',
  where: '位置',
  basis: '依据',
  table: '各家的做法',
  platform: '平台',
  verdict: '结论',
  legend: '✗ 越界　! 留意　· 知悉　✓ 合规',
  notRead: '读不了',
  bundle: (n) => `合起来看：一共 ${n} 份`,
  inEffect: '合起来有',
  inNone: '哪一份里都没有读到的',
};

const en: Words = {
  help: `Before You Sign: reads a loan agreement before you sign it. Everything happens on this machine, offline.

Usage: npm run --silent review -- [options] PATH|- …

A PATH is a .txt .md .html .htm .mhtml .pdf .docx file, or a .zip or folder of them (with its subfolders, sorted
by name; names that start with a dot are passed over, each folder is read once); - is standard input. The encoding is found
out: UTF-8, UTF-16, GB18030 (GBK), Big5. A file may have up to ${LIMIT_MB} MB.

Options
  --format text|json|html|csv  text: to be read (default); json: one object a line, in the order of the inputs,
                               a problem/1 for one that cannot be read; html, csv: all in one file
  --as-of DATE                 judge by the norms in force on this day, YYYY-MM-DD; default: today in China
  --bundle                     these are signed together: what they grant in effect, which contradict each other, what is
                               unread; agreements that a page links to are read when they lie in its folder (and one
                               level further). json: one line, a bundle/1; csv: its rows come last
  --fail-on beyond|caution     exit with 1 when there is a clause beyond (or: worth caution or beyond); unsure ones do not count
  --lang zh-CN|en              language of the output, default zh-CN
  -h, --help                   show this text
  -V, --version                show the version

Exit status
  0  all reviewed
  1  all reviewed, and --fail-on met
  2  an input could not be read, an option is wrong, or the output could not be written (comes before 1);
     the other inputs are reviewed all the same
`,
  usage: {
    option: (what) => `unknown option, or its value is missing: ${what}`,
    value: (what) => `not a value of this option: ${what}`,
    date: (what) => `no such date: ${what} (write YYYY-MM-DD)`,
    'no-input': () => 'nothing to review; use - for standard input',
  },
  seeHelp: ' (see --help)',
  problem: {
    missing: 'no such file or folder',
    empty: 'the file is empty',
    binary: 'this is not text',
    unreadable: 'cannot be opened; check permissions and whether the file is whole',
    'too-large': `larger than ${LIMIT_MB} MB, not read`,
    'folder-loop': 'the link leads back to a folder above; not followed',
    'no-documents': 'no .txt .md .html .htm .mhtml .pdf .docx file in it',
    'unsupported-format': 'this format cannot be read yet; save it as .pdf, .docx or .txt',
    encrypted: 'locked with a password; remove it, or open the file in the reading page and type the password there',
    'archive-limit': 'the archive holds too many, too large or too deeply nested files; not unpacked',
  },
  failed: (message) => `the review failed: ${message}`,
  cannotReview: (input, message) => `${input}: ${message}`,
  outputClosed: 'the reader of the output has closed it; the rest was not written',
  outputFailed: (message) => `the output cannot be written: ${message}`,
  standardInput: 'standard input',
  where: 'Where',
  basis: 'Norms',
  table: 'Platforms and practices',
  platform: 'Platform',
  verdict: 'Verdict',
  legend: '✗ beyond   ! caution   · notice   ✓ meets',
  notRead: 'not read',
  bundle: (n) => `Taken together: ${n} document${n === 1 ? '' : 's'}`,
  inEffect: 'In effect',
  inNone: 'In none of them',
};

export const wordsIn: Record<Language, Words> = { 'zh-CN': zhCN, en };
