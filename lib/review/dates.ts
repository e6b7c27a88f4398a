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
const COMPACT = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/g;

const NAMING = '生效|施行|实施|执行|启用|effective|更新|修订|修改|修正|updated|revised|modified|发布|公布|版本|制定|上线|published|version';
/** A naming word and nothing but 日期, 于 or a colon up to the date. */
const NAMED_BEFORE = new RegExp(`(${NAMING})(?:日期|时间|date|日|于|为|是|在|自|从|[：:【\\[（("\\s|-]){0,16}$`);
const NAMED_AFTER = new RegExp(NAMING);
const EFFECTIVE = /生效|施行|实施|执行|启用|effective/;
const UPDATED = /更新|修订|修改|修正|updated|revised|modified/;
const SAME_DAY = /^.{0,12}?(?:即日|同日|当日)起?(?:正式)?(?:生效|施行)/;
const NEXT_DAY = /^.{0,12}?(?:次日|翌日|第二日|第二天)起?(?:正式)?(?:生效|施行)/;

/** Reads version and effective date from a normalised text. An update outranks a publication; the first of a kind wins. */
export function datesOf(text: string): DocumentDates {
  const found: { updated?: string; published?: string; effective?: string } = {};
  for (const part of text.length <= HEAD + TAIL ? [text] : [text.slice(0, HEAD), text.slice(-TAIL)]) {
    for (const match of [...part.matchAll(DATE), ...part.matchAll(COMPACT)]) {
      const date = isoDate(match[1] ?? '', match[2] ?? '', match[3] ?? '');
      if (!date) continue;
      const end = match.index + match[0].length;
      const before = wordsBefore(part, match.index);
      const after = /^[^\n。；]{0,14}/.exec(part.slice(end, end + AFTER))?.[0] ?? '';
      note(found, date, before, after);
    }
  }
  const version = found.updated ?? found.published;
  return { ...(version && { versionDate: version }), ...(found.effective && { effectiveDate: found.effective }) };
}

/** A date is named by the word right before it (更新日期：…), else by the first one right after it (…更新, …起生效). */
function note(found: { updated?: string; published?: string; effective?: string }, date: string, before: string, after: string): void {
  const word = NAMED_BEFORE.exec(before)?.[1] ?? NAMED_AFTER.exec(after)?.[0] ?? '';
  if (EFFECTIVE.test(word)) found.effective ??= date;
  else if (UPDATED.test(word)) found.updated ??= date;
  else if (word) found.published ??= date;
  if (SAME_DAY.test(after)) found.effective ??= date;
  else if (NEXT_DAY.test(after)) found.effective ??= dayAfter(date);
}

/** The words before a date; its label may stand on the line above ("更新日期" / "2024年1月1日"). */
function wordsBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - BEFORE), at).replace(/\n/g, '：');
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
  if (/^\d{1,4}$/.test(words)) return Number(words);
  const digits = words.replace(/[零○o]/g, '〇');
  if (digitwise) return Number([...digits].map((c) => DIGITS.indexOf(c)).join(''));
  const [tens, units] = digits.includes('十') ? digits.split('十') : ['', digits];
  const ten = digits.includes('十') ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0;
  return ten + (units ? DIGITS.indexOf(units) : 0);
}
