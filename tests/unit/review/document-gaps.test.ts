import { describe, expect, it } from 'vitest';
import { describeDocument } from '@/lib/review/document';
import { gapsOf } from '@/lib/review/gaps';
import { readText } from '@/lib/text/passages';
import { segment } from '@/lib/text/segment';

function gaps(text: string): string[] {
  const segmented = segment({ kind: 'pasted', text, passages: readText(text), unread: [] });
  return gapsOf(describeDocument(segmented).info, segmented).map(({ gap }) => gap);
}

const chapters = (body: string) => ['一', '二', '三', '四', '五', '六'].map((n) => `${n}、一般约定\n${body}`).join('\n');
const SILENT_POLICY = `白桦贷隐私政策\n${chapters('我们会收集您的姓名和手机号。我们会与第三方共享您的信息。'.repeat(18))}`;
const FULL_POLICY = `${SILENT_POLICY}
七、其他
杭州白桦科技有限公司收集上述信息用于审核借款。信息保存期限为结清后三年。您可以随时撤回同意。
合作方名单见附件。投诉请拨打客服热线。`;
const LOAN = (date: string) => `白桦借款合同
生效日期：${date}
贷款人：白桦小额贷款有限公司
${chapters('借款人应当按期偿还借款本金和利息，逾期的按日计收罚息。'.repeat(18))}
争议由人民法院管辖。`;

describe('gapsOf', () => {
  it('lists what a complete policy leaves unsaid', () => {
    expect(gaps(SILENT_POLICY)).toEqual(['collector', 'purpose', 'retention', 'withdrawal', 'complaint', 'partners']);
  });

  it('lists nothing when it is all said', () => {
    expect(gaps(FULL_POLICY)).toEqual([]);
  });

  it('asks an agreement for its cost table from 2026-08-01 on, and when it is undated', () => {
    expect(gaps(LOAN('2026年7月31日'))).toEqual([]);
    expect(gaps(LOAN('2026年8月1日'))).toEqual(['cost-table']);
    expect(gaps(LOAN('').replace('生效日期：\n', ''))).toEqual(['cost-table']);
    expect(gaps(`${LOAN('2026年8月1日')}\n附：综合融资成本明示表`)).toEqual([]);
  });

  it('asks nothing of an excerpt, a letter or a page', () => {
    expect(gaps(SILENT_POLICY.slice(0, 900))).toEqual([]);
    expect(gaps(`白桦贷\n最高可借5万元\n立即申请\n${'随借随还，最快当天到账。'.repeat(300)}`)).toEqual([]);
  });
});
