import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { UnreviewedPage } from '@/components/EmptyState';
import { ReviewBody } from '@/components/ReviewBody';
import { ViewProvider } from '@/components/view';
import { viewOf } from '@/components/view-of';
import type { Locale } from '@/lib/engine/types';
import type { Review } from '@/lib/schema/review';
import { pack } from '@/rules/zh-CN';
import { type ReviewName, reviews } from './reviews';

const draw = (review: Review, { locale = 'zh-CN', isFull = false }: { locale?: Locale; isFull?: boolean } = {}) =>
  renderToStaticMarkup(
    <ViewProvider view={viewOf(pack, locale)}>
      <ReviewBody review={review} isFull={isFull} actions={{ onLocate: async () => 'found', onOpen: () => {}, onAll: () => {} }} />
    </ViewProvider>,
  );
const names = Object.keys(reviews).filter((name): name is ReviewName => name in reviews);
const cards = (html: string) => html.split('<article').length - 1;

describe('the review in view', () => {
  it.each(names)('%s has one head, one legal line and no hole in either language', (name) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const html = draw(reviews[name], { locale });
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html.match(/class="legal"/g)).toHaveLength(1);
      expect(html).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('keeps the fixed order', () => {
    const html = draw(reviews.stop);
    const marks = [
      'class="verdict stop"',
      'contacts-block',
      'class="cmp"',
      'class="finding',
      '同时要签的协议',
      'section coverage',
      'class="legal"',
    ];
    const places = marks.map((mark) => html.indexOf(mark));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('says first what was not read when nothing beyond was seen', () => {
    const html = draw(reviews.clear);
    expect(html.indexOf('还款计划')).toBeLessThan(html.indexOf('最多可以'));
  });

  it('shows three cards of two hundred in the popup, and all of them in full', () => {
    expect(cards(draw(reviews.many))).toBe(3);
    expect(draw(reviews.many)).toContain('全部 200 处');
    expect(cards(draw(reviews.many, { isFull: true }))).toBe(200);
  });

  it('labels role words without reading them out, and gives the frame as a list', () => {
    const html = draw(reviews.stop);
    expect(html).toContain('<rt aria-hidden="true">做什么</rt>');
    expect(html).toContain('role-act');
  });

  it('replaces the mark of a finding that a person must look at', () => {
    expect(draw(reviews.caution)).toContain('class="finding unsure"');
  });

  it('lists quoted clauses apart and draws no card, contacts or table for an article', () => {
    const html = draw(reviews.article);
    expect(html).toContain('文中引用的条款');
    expect(cards(html)).toBe(0);
    expect(html).not.toContain('最多可以');
    expect(html).not.toContain('signline');
  });

  it('lists the findings of a document that is not about lending', () => {
    expect(cards(draw(reviews['not-lending']))).toBe(1);
  });

  it('says which rule did not run, never in red', () => {
    const html = draw(reviews['rule-failed']);
    expect(html).toContain('有 1 条规则没跑完');
    expect(html).toContain(`其余 ${pack.rules.length - 1} 项照常`);
  });

  it('says what is left unsaid and where the words contradict each other', () => {
    const html = draw(reviews.unsaid);
    expect(html).toContain('怎样撤回同意');
    expect(html).not.toContain('of-a-later-pack');
    expect(html).toContain('“我们不会读取您的通讯录”');
  });

  it('draws only dots for a page that could not be read', () => {
    const html = renderToStaticMarkup(
      <ViewProvider view={viewOf(pack, 'zh-CN')}>
        <UnreviewedPage reason="restricted-page" onOpen={() => {}} onAgain={() => {}} />
      </ViewProvider>,
    );
    expect(html).toContain('浏览器不让扩展读这一页。');
    expect(html).not.toContain('class="solid"');
  });

  it('gives markup in a page’s words back as words', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const findings = reviews.stop.findings.map((finding) => ({ ...finding, quote: evil, path: [evil] }));
    const html = draw({ ...reviews.stop, findings });
    expect(html).toContain('&lt;img');
    expect(html).not.toContain('<img');
  });
});
