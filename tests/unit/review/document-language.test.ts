import { describe, expect, it } from 'vitest';
import { describeDocument } from '@/lib/review/document';
import { readText } from '@/lib/text/passages';
import { segment } from '@/lib/text/segment';

const describeText = (text: string) => describeDocument(segment({ kind: 'pasted', text, passages: readText(text), unread: [] }));

describe('language', () => {
  it.each([
    [
      'en',
      'LOAN AGREEMENT\nThis Agreement is made between the Lender and the Borrower. The Borrower shall repay the loan to the Lender in twelve instalments.',
    ],
    [
      'id',
      'Kebijakan Privasi\nKami mengumpulkan data kontak Anda untuk menilai pinjaman. Anda dapat menolak, tetapi kami tidak dapat melayani Anda.',
    ],
    [
      'es',
      'Al usar esta aplicación, usted acepta que llamemos a sus contactos para cobrar el préstamo y que los datos se compartan con socios.',
    ],
    ['ja', '個人情報の取り扱いについて\n当社はお客様の個人情報を適切に管理します。'],
  ])('has no pack for %s', (tag, text) => {
    expect(describeText(text)).toMatchObject({ unreadable: 'language', info: { language: tag } });
  });

  it('still tells an English policy from an English agreement', () => {
    expect(
      describeText('Privacy Policy\nWe collect your contacts to assess your loan. Your information is shared with our partners.').info,
    ).toMatchObject({
      type: 'privacy-policy',
      lending: true,
    });
  });

  it('reads Chinese where English stands beside it', () => {
    const text =
      '借款协议 Loan Agreement\n乙方（借款人）Party B (Borrower)\n乙方逾期的，甲方有权联系乙方的紧急联系人。 If Party B is late, Party A may contact the emergency contacts of Party B.';
    expect(describeText(text).unreadable).toBeUndefined();
    expect(describeText(text).info.language).toBe('zh-CN');
  });

  it('is not misled by a Chinese menu on an English page', () => {
    const text = `首页 产品 关于\nPrivacy Policy\n${'We collect information about you when you use our loan services. '.repeat(8)}`;
    expect(describeText(text).unreadable).toBe('language');
  });

  it('is not misled by package names and addresses in a Chinese policy', () => {
    const text = `隐私政策\n我们会收集您的信息。SDK如下：\n${'com.example.push.sdk https://example.com/privacy/index.html '.repeat(20)}`;
    expect(describeText(text).info.language).toBe('zh-CN');
  });
});

describe('jurisdiction', () => {
  it.each([
    ['zh-TW', '個人資料使用同意書\n本人同意貴公司依個人資料保護法蒐集本人之身分證及行動電話，並向聯徵中心查詢。借款金額新台幣五萬元。'],
    ['zh-HK', '貸款協議\n借款人明白放債人可根據《放債人條例》行事。貸款額港幣50,000元。個人資料（私隱）條例賦予閣下權利。'],
    ['zh-HK', '借款协议\n乙方应按期还款。本协议适用香港特别行政区法律。'],
  ])('does not judge by mainland norms what follows another law: %s', (tag, text) => {
    expect(describeText(text)).toMatchObject({ unreadable: 'jurisdiction', info: { language: tag } });
  });

  it('reads mainland agreements in traditional script', () => {
    const text = '借款協議\n乙方同意甲方讀取其手機通訊錄。本協議適用中華人民共和國法律，由人民法院管轄。借款本金人民幣5000元。';
    expect(describeText(text).unreadable).toBeUndefined();
    expect(describeText(text).info).toMatchObject({ language: 'zh-Hant', type: 'agreement' });
  });

  it('does not take an exclusion of Hong Kong for its law', () => {
    const text = '隐私政策\n我们在中华人民共和国境内（不包括香港、澳门及台湾地区）收集您的个人信息，用于审核您的借款申请。';
    expect(describeText(text).unreadable).toBeUndefined();
  });
});
