import { describe, expect, it } from 'vitest';
import { quotations } from '@/lib/review/quotations';
import { reviewSource } from '@/lib/review/review';
import { readText } from '@/lib/text/passages';
import { pack } from '@/rules/zh-CN';

function review(text: string) {
  return reviewSource({ kind: 'pasted', text, passages: readText(text), unread: [] }, pack, { asOf: '2026-11-25' });
}

const STORY = `网贷平台为何能联系到借款人的亲友？
记者近日调查发现，不少借款人表示，逾期后亲友接到了催收电话。
一份用户协议写道：“您需要提供紧急联系人信息或者通讯录，并授权我们在您逾期时联系您的亲友。”
律师认为，平台读取通讯录超出了必要范围，相关部门已介入。`;

describe('what an article quotes', () => {
  it('stands in quoted, and the article has no findings of its own', () => {
    const result = review(STORY);
    expect(result.document.type).toBe('article');
    expect(result.verdict).toMatchObject({ level: 'not-applicable', reason: 'article' });
    expect(result.findings).toEqual([]);
    expect(result.quoted.map((finding) => finding.rule)).toContain('third-party-contact');
  });

  it('is only what stands in quotation marks', () => {
    const [start, end] = [STORY.indexOf('“'), STORY.indexOf('”')];
    for (const finding of review(STORY).quoted) expect(finding.start >= start && finding.end <= end).toBe(true);
  });

  it('finds quotations in every kind of mark and passes over one that is never closed', () => {
    expect(quotations('“甲乙丙丁”和「戊己庚辛」').map(({ start, end }) => end - start)).toEqual([4, 4]);
    expect(quotations(`“${'甲'.repeat(700)}`)).toEqual([]);
  });
});

describe('the three clauses of the press story, as an agreement of their own', () => {
  it('stop', () => {
    const result = review(`白桦借款用户服务协议
一、联系人
申请借款时，您需提供紧急联系人的资料或者手机通讯录，并授权我们在您失联、逾期等紧急情形下，通过所留的联系方式发送短信提醒或致电。
二、催收
对您提交的或者经您授权取得的资料，平台可用于逾期账款的提醒、催收等服务，由此对您产生的不利影响，平台不承担责任。
三、不同意
您点击“不同意”的，本平台无法为您提供服务。`);
    expect(result.verdict.level).toBe('stop');
    expect(result.findings.map((finding) => finding.rule)).toEqual(
      expect.arrayContaining(['contact-book-access', 'third-party-contact', 'liability-disclaimer', 'forced-consent']),
    );
  });
});
