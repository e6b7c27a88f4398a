import { describe, expect, it } from 'vitest';
import { comparisonRows } from '@/components/comparison-rows';
import { contactsWords } from '@/components/contacts-words';
import { foremost, ranked } from '@/components/rank';
import { shareRead } from '@/components/SigningLine';
import { verdictHead, verdictReason } from '@/components/verdict-words';
import { viewOf } from '@/components/view-of';
import type { Review } from '@/lib/schema/review';
import { pack } from '@/rules/zh-CN';
import { finding, reviews } from './reviews';

const view = viewOf(pack, 'zh-CN');
const english = viewOf(pack, 'en');
const reason = (review: Review) => verdictReason(review, view).join('');
const stopWith = (...findings: Review['findings']): Review => ({ ...reviews.stop, findings });
const beyond = (rule: string, sentence = '我们可以这样做。') => finding({ rule, severity: 'beyond', sentence });

describe('the reason of a verdict', () => {
  it('names the worst thing asked for, when, and what it may do', () => {
    expect(reason(reviews.stop)).toBe('它要您的整个通讯录；您一逾期，就能打给里面的亲友、同事。');
    expect(verdictReason(reviews.stop, english)).toEqual([
      'It asks for your whole contact book; once you are late, it may call the relatives, friends and colleagues in it.',
    ]);
  });

  it('says only what was found', () => {
    expect(reason(stopWith(beyond('sms-access')))).toBe('它要您的短信，超出了借款需要的。');
    expect(reason(stopWith(beyond('third-party-contact', '如您失联，我们可联系您的亲友。')))).toBe(
      '一联系不上您，它就能联系您的亲友、同事。',
    );
    expect(reason(stopWith(beyond('call-log-access'), beyond('forced-consent')))).toBe('它要您的通话记录；您不同意，就不借给您。');
  });

  it('takes being late before being out of reach', () => {
    expect(reason(stopWith(beyond('debt-disclosure', '如失联或逾期，我们可告知他人。')))).toMatch(/^您一逾期/);
  });

  it('leaves out what a person must look at and what nobody can see', () => {
    const hidden = { ...beyond('contact-book-access'), hidden: 'concealed' as const };
    expect(reason(stopWith(beyond('sms-access'), hidden, { ...beyond('call-log-access'), certainty: 'low' }))).toBe(
      '它要您的短信，超出了借款需要的。',
    );
  });

  it('falls back on the worst title when three other rules decide', () => {
    expect(reason(stopWith(beyond('liability-disclaimer'), beyond('collection-outsourcing')))).toMatch(/^有 2 条越界，最重的一条：/);
  });

  it.each([
    ['caution', '没有看到越界的条款。有 1 条要先看清。'],
    ['caution-beyond', '有 1 条越界，不涉及通讯录和亲友，先看清。'],
    ['unread-part', '读过的部分没有越界或要留意的；还有 2 处要签的没读到。'],
    ['clear', '读到的 86 条里，没有看到越界或要留意的做法。没读到的 1 处不算在内。'],
    ['article', '这是一篇谈借款的文章，没有要您签的东西。'],
    ['login', '要登录才看得到。登录后再按一次。没读到不等于没问题。'],
    ['picture', '协议是一张图片，认不出字。没读到不等于没问题。'],
  ] as const)('%s', (name, words) => {
    expect(reason(reviews[name])).toBe(words);
  });

  it('says that there is no agreement rather than no loan', () => {
    expect(verdictHead(reviews['no-agreement'], view)).toBe('这一页没有协议');
  });
});

describe('the contacts line', () => {
  it.each([
    ['stop', 'beyond', '5 位，必填，还要整个通讯录'],
    ['contacts-more', 'beyond', '3 位，必填，自己填'],
    ['contacts-open', 'beyond', '没写上限，必填'],
    ['caution', 'caution', '2 位，自己填，但必填'],
    ['contacts-unstated', 'caution', '要联系人，没写几位、能否手填、可否不填'],
    ['clear', 'meets', '2 位，自己填，可以不填'],
    ['contacts-denied', 'meets', '写明不要联系人'],
    ['contacts-none', 'plain', '没有要联系人'],
  ] as const)('%s', (name, tone, asks) => {
    expect(contactsWords(reviews[name], view)).toMatchObject({ tone, asks });
  });

  it('draws the book and the people past two right of the line', () => {
    expect(contactsWords(reviews.stop, view)).toMatchObject({ over: 3, book: true, quote: '读取并保存您手机中的全部联系人' });
    expect(contactsWords(reviews['contacts-more'], view)).toMatchObject({ over: 1, book: false });
  });
});

describe('order', () => {
  it('puts the gravest first and what nobody can see after what can be seen', () => {
    const concealed = { ...beyond('sms-access'), hidden: 'concealed' as const };
    const sorted = ranked([concealed, ...reviews.caution.findings, beyond('liability-disclaimer'), beyond('sms-access')], view.rules);
    expect(sorted.map(({ rule }) => rule)).toEqual([
      'sms-access',
      'liability-disclaimer',
      'sms-access',
      'collection-outsourcing',
      'third-party-contact',
      'compliant-contacts',
    ]);
  });

  it('shows different practices before the same one again', () => {
    expect(foremost(ranked(reviews.many.findings, view.rules), 3).map(({ rule }) => rule)).toContain('contact-book-access');
  });

  it('starts the comparison with the contacts and keeps what is not asked for at the end', () => {
    const { past, within, all } = comparisonRows(reviews.stop.information);
    expect(past[0]?.item).toBe('emergency-contact');
    expect(past[1]?.item).toBe('contact-book');
    expect(within.map(({ item }) => item)).toEqual(['phone-number', 'name', 'id-document', 'bank-card']);
    expect(all.slice(-2).map(({ status }) => status)).toEqual(['mentioned', 'denied']);
  });

  it('never draws the whole signing line while something is unread', () => {
    expect(shareRead(10, 0)).toBe(1);
    expect(shareRead(100_000, 1)).toBeLessThan(1);
  });
});
