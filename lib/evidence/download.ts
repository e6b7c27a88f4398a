import type { Review } from '@/lib/schema/review';

/** Characters that some file system refuses, and those that would hide what a file is called. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is taken out
const refused = /[\\/:*?"<>|\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu;
const longestName = 60;

/** 签前看 白桦借款 个人信息授权书 2026-11-22.html, safe on every file system whatever the page calls itself. */
export function evidenceName(review: Review, product: string, day: string): string {
  return `${fileName([product, review.document.platform, review.source.title])} ${day}.html`;
}

/** Words joined into a name that every file system takes, without its ending. */
export function fileName(words: readonly (string | undefined)[]): string {
  const parts = words.filter(Boolean).join(' ');
  return parts.replace(refused, ' ').replace(/\s+/gu, ' ').trim().slice(0, longestName).toWellFormed();
}

/** Saves a file by a link with `download`: needs no permission. */
export function download(page: Document, name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is ample and frees it in a page that stays open.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Today in China, `YYYY-MM-DD`: the day that norms are judged by. */
export const chinaDay = (now: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);

/** 2026-11-22 21:14:08 +08:00: an ISO time in China, as every date of a review. */
export function chinaTime(iso: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });
  return `${parts.format(new Date(iso))} +08:00`;
}
