import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Errors that circulate about these norms (wrong bodies, numbers, fines, articles, invented regulations): none may stand anywhere in the
 * product. Every gap in a pattern is bounded and stops at the end of the sentence.
 */
const ERRORS: readonly [error: string, pattern: RegExp, sample: string][] = [
  ['a regulator abolished in 2023', /银保监会|中国银行保险监督管理委员会|银监会/g, '可向银保监会投诉'],
  ['the tax hotline', /12366/g, '拨打 12366 投诉'],
  ['an association nobody knows', /消费者金融协会/g, '消费者金融协会'],
  ['a complaint body nobody knows', /金融消费者权益保护中心|互联网金融举报平台/g, '互联网金融举报平台'],
  ['the wrong name of 12377', /网络不良信息举报平台/g, '12377 网络不良信息举报平台'],
  ['the old number of the harassment article', /治安管理处罚法[》]?[^。；]{0,8}第?(四十二|42)条/g, '《治安管理处罚法》第四十二条'],
  ['the old number in English', /Public Security[^.;]{0,50}\b[Aa]rt(\.|icle) 42\b/g, 'Public Security Penalties Law, art. 42'],
  ['the old fine', /(罚款|罚金)[^。；]{0,8}(500|五百)\s?元(以下|以内)|\bfines?\b[^.;]{0,20}(CNY|¥|RMB) ?500\b/g, '处以罚款五百元以下'],
  ['the old fine, figure first', /(500|五百)\s?元(以下|以内)的?(罚款|罚金)/g, '五百元以下罚款'],
  [
    'an unverified article of the convention',
    /自律公约(（试行）)?[》]?[^。；]{0,8}第?(十三|十六|十八|13|16|18)条/g,
    '《催收自律公约》第十三条',
  ],
  ['a wrong date of the convention', /自律公约[^。；]{0,30}2023[-年]0?9[-月]0?1/g, '自律公约自2023年9月1日起施行'],
  ['the old number of the consent article', /网络安全法[》]?[^。；]{0,8}第?(四十一|41)条/g, '《网络安全法》第四十一条'],
  ['an invented regulation', /数字信贷隐私保护条例|不良资产管理条例|(?<!贷后)(债务)?催收管理办法/g, '《数字信贷隐私保护条例》'],
  [
    'that nothing forbids contacting others',
    /(没有|无)(任何)?(明确|具体)?的?(法律|条文)?规定(明确)?禁止|no (explicit )?provision forbids/gi,
    'No provision forbids it',
  ],
  ['that relatives may be harassed', /骚扰[^。；]{0,6}(亲友|亲属)(以外|之外)/g, '不得骚扰亲友以外的第三人'],
  ['that two contacts may be compelled', /(可以?|有权|允许)要求[^。；]{0,8}(两|2|二)[位个名](紧急)?联系人/g, '可以要求提供两位紧急联系人'],
  [
    'that contacts may be asked to remind',
    /(可以?|有权)[^。；]{0,6}联系人[^。；]{0,6}提醒[^。；]{0,4}还款[^。；]{0,6}合规/g,
    '可联系联系人提醒还款，这是合规的',
  ],
  ['that the contact book is sensitive by law', /通讯录[^。；]{0,6}(属于|是|为)敏感个人信息/g, '通讯录属于敏感个人信息'],
  ['an outdated or hard-coded rate line', /36\s?%[^。；]{0,10}(红线|上限|保护)|LPR[^。；]{0,16}\b12\s?%/g, '36% 是法定上限'],
  ['that the facilitation notice caps calls', /助贷[^。；]{0,30}每[日天][^。；]{0,6}(3|三)次/g, '助贷新规规定每日不超过3次'],
];

/** An abolished regulator's name may stand in the number under which it issued a rule, and nowhere else. */
const ISSUING_NUMBERS = ['银保监会令2022年第9号', '银保监会令2020年第9号'];
const PLACES = ['rules', 'components', 'entrypoints', 'lib', 'public', 'README.md'];
/** Words a document is recognised by, which documents of all years use: read, never shown. */
const VOCABULARY = [join('lib', 'review', 'document-words.ts')];
const TEXT = /\.(ts|tsx|json|md|html|css)$/;

const files = PLACES.filter((place) => existsSync(place)).flatMap((place) =>
  TEXT.test(place) ? [place] : readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => join(place, name)),
);
const texts = files
  .filter((file) => TEXT.test(file) && !VOCABULARY.includes(file))
  .map((file) => ({ file, text: withoutIssuingNumbers(readFileSync(file, 'utf8')) }));

function withoutIssuingNumbers(text: string): string {
  return ISSUING_NUMBERS.reduce((rest, number) => rest.replaceAll(number, ''), text);
}

describe('errors that circulate', () => {
  it('reads the registry, so silence means something', () => {
    expect(texts.some(({ file }) => file.startsWith(join('rules', 'norms')))).toBe(true);
  });

  it.each(ERRORS)('%s: stands nowhere', (_, pattern, sample) => {
    expect(sample.match(pattern)).not.toBeNull();
    expect(texts.flatMap(({ file, text }) => (text.match(pattern) ?? []).map((words) => `${file}: ${words}`))).toEqual([]);
  });

  it('still refuses the abolished name outside the two issuing numbers', () => {
    expect(withoutIssuingNumbers('银保监会令2022年第9号')).toBe('');
    expect(withoutIssuingNumbers('向银保监会投诉')).toContain('银保监会');
  });
});
