import { bundleOf } from '@/lib/bundle/bundle';
import type { Bundle } from '@/lib/schema/bundle';
import type { Review, Unread } from '@/lib/schema/review';
import { letter, policy, reviewOf } from '../bundle/reviews';

const at = (path: string) => `https://birch.example/${path}`;
const linked = (what: string, path?: string): Unread => ({
  what,
  why: 'linked-agreement',
  binding: true,
  ...(path !== undefined && { url: at(path) }),
});

const links = [linked('隐私政策', 'policy'), linked('个人信息授权书', 'letter'), linked('委托扣款协议', 'pay'), linked('电子签名协议')];
const product: Review = reviewOf('白桦借款\n最高可借 20 万元，年化利率 7.2% 起。\n我已阅读并同意以下协议，点击立即借款。', at(''), links);
const together: Bundle = bundleOf(
  [product, reviewOf(policy, at('policy')), reviewOf(letter, at('letter'))],
  [
    { ...linked('委托扣款协议', 'pay'), why: 'refused' },
    { ...linked('电子签名协议'), why: 'script-link' },
  ],
);

/** A product page with the agreements it links to: before and after they were read. */
export const bundles: Readonly<Record<string, { review: Review; bundle?: Bundle }>> = {
  'bundle-unread': { review: product },
  bundle: { review: product, bundle: together },
};
