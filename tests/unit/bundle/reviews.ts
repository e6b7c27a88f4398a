import { reviewSource } from '@/lib/review/review';
import type { Review, Unread } from '@/lib/schema/review';
import { readText } from '@/lib/text/passages';
import { pack } from '@/rules/zh-CN';

/** The review of a text that stands at an address and links to other agreements. */
export function reviewOf(text: string, url: string, linked: readonly Partial<Unread>[] = []): Review {
  const unread = linked.map((part) => ({ what: '协议', why: 'linked-agreement' as const, binding: true, ...part }));
  const title = text.split('\n', 1)[0] ?? '';
  return reviewSource({ kind: 'file', title, url, text, passages: readText(text), unread }, pack, { asOf: '2026-11-22' });
}

export const policy = '白桦借款隐私政策\n我们不会读取、上传您的通讯录。\n您可以随时注销账户并要求删除个人信息。';
export const letter =
  '个人信息授权书\n您授权我们读取并保存您手机中的通讯录。\n您逾期的，我们可以联系您的亲友、同事，告知欠款情况并请其督促还款。';
