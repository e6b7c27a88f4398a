/** The days a document gives for itself, `YYYY-MM-DD`. */
export interface DocumentDates {
  versionDate?: string;
  effectiveDate?: string;
}

/** Dates of a document stand at its head or at its foot. */
const HEAD = 6000;
const TAIL = 2500;
const BEFORE = 16;
const AFTER = 14;

const DATE =
  /(20\d{2}|二[〇零○o]二?[〇零○一二三四五六七八九]{1,2})[年./-]([0-3]?\d|[一二三四五六七八九十]{1,3})[月./-]([0-3]?\d|[一二三四五六七八九十]{1,3})[日号]?/g;
const COMPACT = /(?:版本|更新|发布|修订|生效)[^\d\n。]{0,8}(20\d{2})(\d{2})(\d{2})(?!\d)/g;

const EFFECTIVE = /生效|施行|实施|执行|启用|effective/;
const UPDATED = /更新|修订|修改|修正|updated|revised|modified/;
const PUBLISHED = /发布|公布|版本|版|制定|上线|published|version/;
const SAME_DAY = /^.{0,12}?(?:即日起|同日起?|当日起?)(?:正式)?(?:生效|施行)/;
const NEXT_DAY = /^.{0,12}?(?:次日|翌日|第二日|第二天)起?(?:正式)?(?:生效|施行)/;

/** Reads version and effective date from a normalised text. An update outranks a publication; the first of a kind wins. */
export function datesOf(text: string): DocumentDates {
  const found: { updated?: string; published?: string; effective?: string } = {};
  for (const part of text.length <= HEAD + TAIL ? [text] : [text.slice(0, HEAD), text.slice(-TAIL)]) {
    for (const match of [...part.matchAll(DATE), ...part.matchAll(COMPACT)]) {
      const date = isoDate(match[1] ?? '', match[2] ?? '', match[3] ?? '');
      if (!date) continue;
      const end = match.index + match[0].length;
      const before = lineBefore(part, match.index);
      const after = /^[^\n。；]{0,14}/.exec(part.slice(end, end + AFTER))?.[0] ?? '';
      note(found, date, `${before}${match[0]}`, before, after);
    }
  }
  const version = found.updated ?? found.published;
  return { ...(version && { versionDate: version }), ...(found.effective && { effectiveDate: found.effective }) };
}

function note(
  found: { updated?: string; published?: string; effective?: string },
  date: string,
  led: string,
  before: string,
  after: string,
): void {
  // A date is named by the words before it (更新日期：…) or, where none stand there, by those right after it (…更新, …起生效).
  const word = [EFFECTIVE, UPDATED, PUBLISHED].some((kind) => kind.test(before)) ? lastNamed(led) : after;
  if (EFFECTIVE.test(word.slice(0, AFTER)) && !UPDATED.test(word.slice(0, 3))) found.effective ??= date;
  else if (UPDATED.test(word)) found.updated ??= date;
  else if (PUBLISHED.test(word)) found.published ??= date;
  if (SAME_DAY.test(after)) found.effective ??= date;
  else if (NEXT_DAY.test(after)) found.effective ??= dayAfter(date);
}

/** The last naming word before a date: 更新日期：… 生效日期：2024年1月1日 is a day of effect. */
function lastNamed(led: string): string {
  const words = [
    ...led.matchAll(
      /生效|施行|实施|执行|启用|effective|更新|修订|修改|修正|updated|revised|modified|发布|公布|版本|制定|上线|published|version/g,
    ),
  ];
  return words.at(-1)?.[0] ?? '';
}

function lineBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - BEFORE), at);
  // The label may stand on the line above ("更新日期" / "2024年1月1日"), a sentence may not.
  const joined = near.replace(/[：:]?\n/, '：');
  return joined.slice(
    Math.max(joined.lastIndexOf('。'), joined.lastIndexOf('；'), joined.lastIndexOf('\n'), joined.lastIndexOf('日，')) + 1,
  );
}

function isoDate(yearWords: string, monthWords: string, dayWords: string): string | undefined {
  const [year, month, day] = [numberOf(yearWords, true), numberOf(monthWords), numberOf(dayWords)];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

const DIGITS = '〇一二三四五六七八九';

/** 二〇二四 → 2024 digit by digit; 十二 → 12, 二十一 → 21. */
function numberOf(words: string, digitwise = false): number {
  if (/^\d+$/.test(words)) return Number(words);
  const digits = words.replace(/[零○o]/g, '〇');
  if (digitwise) return Number([...digits].map((c) => DIGITS.indexOf(c)).join(''));
  const [tens, units] = digits.includes('十') ? digits.split('十') : ['', digits];
  const ten = digits.includes('十') ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0;
  return ten + (units ? DIGITS.indexOf(units) : 0);
}
