/**
 * `npm run rules:robust`: rewrites every matching example in ways that keep its meaning and in ways that turn it round, and prints how many
 * rewritings each rule survives. Exits 1 when fewer than 95 % of all do.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { Converter } from 'opencc-js/cn2t';
import type { RuleExample, RuleExamples } from '@/lib/engine/types';
import { reviewSource } from '@/lib/review/review';
import { readText } from '@/lib/text/passages';
import { pack } from '@/rules/zh-CN';

const FLOOR = 0.95;
const traditional = Converter({ from: 'cn', to: 'tw' });

/** One way to rewrite a text; undefined when it does not apply. */
interface Rewriting {
  name: string;
  keeps: boolean;
  rewrite(text: string): string | undefined;
}

function swap(pairs: readonly (readonly [string, string])[]): (text: string) => string | undefined {
  return (text) => {
    const [from, to] = pairs.find(([word]) => text.includes(word)) ?? [];
    return from && to ? text.replaceAll(from, to) : undefined;
  };
}

const HAN = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;
const LENDER =
  /^(?:(为[^，]{2,20}|如[^，]{2,20}|若[^，]{2,20})，)?(我们|平台|本平台|本公司|贷款人|出借人)(会|将|有权|可以|可能|可)([^，。；\n]{4,60}。)$/;

const REWRITINGS: readonly Rewriting[] = [
  { name: 'traditional script', keeps: true, rewrite: (text) => traditional(text) },
  { name: 'spaces between characters', keeps: true, rewrite: (text) => text.replace(HAN, ' ') },
  { name: 'zero-width between characters', keeps: true, rewrite: (text) => text.replace(HAN, '\u200b') },
  {
    name: 'hedge',
    keeps: true,
    rewrite: (text) =>
      LENDER.test(text)
        ? text.replace(LENDER, (_, lead, who, may, rest) => `${lead ? `${lead}，` : ''}必要时${who}${may}视情况${rest}`)
        : undefined,
  },
  { name: 'neighbours', keeps: true, rewrite: (text) => `本条款自您确认之日起生效。${text}其余事项由双方另行商定。` },
  { name: 'numbered', keeps: true, rewrite: (text) => (text.includes('\n') ? undefined : `第三条 其他约定\n3.2 ${text}`) },
  {
    name: 'borrower called 借款人',
    keeps: true,
    rewrite: (text) => (/您/.test(text) && !/借款人|用户/.test(text) ? text.replaceAll('您', '借款人') : undefined),
  },
  {
    name: 'borrower called 用户',
    keeps: true,
    rewrite: (text) => (/您/.test(text) && !/用户|借款人/.test(text) ? text.replaceAll('您', '用户') : undefined),
  },
  {
    name: 'parties called 甲方 and 乙方',
    keeps: true,
    rewrite: (text) =>
      /您/.test(text) && /我们|平台/.test(text) && !/[甲乙]方/.test(text)
        ? `甲方（借款人）：\n乙方（出借人）：\n${text.replaceAll('您', '甲方').replaceAll('我们', '乙方').replaceAll('本平台', '乙方').replaceAll('平台', '乙方')}`
        : undefined,
  },
  { name: 'lender called 本公司', keeps: true, rewrite: (text) => (/我们/.test(text) ? text.replaceAll('我们', '本公司') : undefined) },
  {
    name: 'another word for the book',
    keeps: true,
    rewrite: swap([
      ['通讯录', '通信录'],
      ['紧急联系人', '紧急联络人'],
    ]),
  },
  {
    name: 'another verb',
    keeps: true,
    rewrite: swap([
      ['读取', '获取'],
      ['收集', '采集'],
      ['联系', '联络'],
      ['委托', '聘请'],
      ['披露', '公开'],
      ['不承担', '概不承担'],
      ['拒绝', '不同意'],
      ['公示', '公布'],
    ]),
  },
  {
    name: 'list of two',
    keeps: true,
    rewrite: (text) => (LENDER.test(text) ? `贷款服务说明：\n（1）${text.replace(/。$/, '；')}\n（2）您应按期还款。` : undefined),
  },
  { name: 'consent in front', keeps: true, rewrite: (text) => (LENDER.test(text) ? `您同意并授权，${text}` : undefined) },
  { name: 'full width and emphasis', keeps: true, rewrite: (text) => `**${text}**` },
  {
    name: 'denied',
    keeps: false,
    rewrite: (text) =>
      LENDER.test(text) ? text.replace(LENDER, (_, lead, who, _may, rest) => `${lead ? `${lead}，` : ''}${who}不会${rest}`) : undefined,
  },
  {
    name: 'denied from the start',
    keeps: false,
    rewrite: (text) =>
      LENDER.test(text) ? text.replace(LENDER, (_, _lead, who, _may, rest) => `在任何情况下，${who}均不得${rest}`) : undefined,
  },
  {
    name: 'denying lead-in',
    keeps: false,
    rewrite: (text) =>
      LENDER.test(text)
        ? text.replace(LENDER, (_, _lead, _who, _may, rest: string) => `我们承诺不会：\n（1）${rest.replace(/。$/, '；')}`)
        : undefined,
  },
  {
    name: 'prohibited',
    keeps: false,
    rewrite: (text) => (LENDER.test(text) ? text.replace(LENDER, (_, _lead, who, _may, rest) => `严禁${who}${rest}`) : undefined),
  },
];

/** Rules whose matches are the lender's acts: only these are turned round by a denial. */
const ACTS = new Set([
  'contact-book-access',
  'call-log-access',
  'sms-access',
  'social-graph-access',
  'third-party-contact',
  'debt-disclosure',
  'collection-outsourcing',
  'location-access',
  'photo-album-access',
  'app-list-access',
  'third-party-sharing',
]);

async function loadExamples(): Promise<RuleExamples[]> {
  const files = readdirSync('rules/zh-CN').filter((name) => name.endsWith('.examples.ts'));
  const outfile = resolve('.output/tools/examples.mjs');
  const contents = files.map((name, i) => `export { examples as e${i} } from './rules/zh-CN/${name}';`).join('\n');
  await build({
    stdin: { contents, resolveDir: '.' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { '@': '.' },
    logLevel: 'error',
  });
  const loaded: Record<string, RuleExamples> = await import(outfile);
  return Object.values(loaded);
}

function isFound(text: string, rule: string): boolean {
  const review = reviewSource({ kind: 'pasted', text, passages: readText(text), unread: [] }, pack, { asOf: pack.version });
  return [...review.findings, ...review.quoted].some((finding) => finding.rule === rule && finding.certainty !== 'low');
}

const totals = { tried: 0, survived: 0 };
const byRewriting = new Map<string, { tried: number; survived: number }>();
const lost: string[] = [];
for (const { ruleId, matching } of await loadExamples()) {
  const own = { tried: 0, survived: 0 };
  for (const example of matching) {
    for (const rewriting of REWRITINGS) {
      const text = attempt(rewriting, example, ruleId);
      if (text === undefined) continue;
      const survived = isFound(text, ruleId) === rewriting.keeps;
      const sum = byRewriting.get(rewriting.name) ?? { tried: 0, survived: 0 };
      byRewriting.set(rewriting.name, sum);
      for (const each of [own, totals, sum]) {
        each.tried++;
        if (survived) each.survived++;
      }
      if (!survived) lost.push(`${ruleId} · ${rewriting.name}: ${text.replaceAll('\n', ' ⏎ ')}`);
    }
  }
  console.log(`${ruleId.padEnd(38)} ${share(own)}`);
}
console.log('');
for (const [name, sum] of byRewriting) console.log(`${name.padEnd(38)} ${share(sum)}`);
console.log(`\n${'all'.padEnd(38)} ${share(totals)}`);
if (process.argv.includes('--lost')) console.log(`\n${lost.join('\n')}`);
if (totals.survived < FLOOR * totals.tried) {
  console.error(`Fewer than ${100 * FLOOR} % survive. See which: npm run rules:robust -- --lost`);
  process.exitCode = 1;
}

function attempt(rewriting: Rewriting, example: RuleExample, rule: string): string | undefined {
  if (!rewriting.keeps && !ACTS.has(rule)) return undefined;
  return rewriting.rewrite(example.text);
}

function share({ tried, survived }: { tried: number; survived: number }): string {
  return tried === 0 ? '–' : `${((100 * survived) / tried).toFixed(1).padStart(5)} %  (${survived}/${tried})`;
}
