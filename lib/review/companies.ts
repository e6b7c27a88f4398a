/** Where a company's full name stands in some words. */
export interface Company {
  name: string;
  start: number;
  end: number;
}

const ENDING = /股份有限公司|有限责任公司|有限公司|农村信用合作联社|银行(?=[（(，。、"\n]|以下|$)/g;
/** Units of a name: ideographs, Latin, digits, and one bracketed place. */
const NAME = /(?:[\u4e00-\u9fffa-z0-9·]|[（(][\u4e00-\u9fff]{2,8}[）)]){2,40}$/;
/** Words that lead up to a name and are no part of it. The name after them must keep its own length. */
const LEAD = /^.{0,30}(?:是由|系由|由|与|向|系|是指|是|指|授权|同意|委托|贷款人|出借人|运营者|运营方|公司名称|名称|和|及|或|为)(?=.{6,})/;
const LONGEST = 44;
const MOST = 24;

/** The first company named in a short text. */
export function companyIn(text: string): Company | undefined {
  return companies(text.slice(0, 120))[0];
}

/** Companies named in a text, in order; at most 24. */
export function companies(text: string): Company[] {
  const found: Company[] = [];
  for (const match of text.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    const from = Math.max(found.at(-1)?.end ?? 0, end - LONGEST);
    const run = NAME.exec(text.slice(from, match.index))?.[0] ?? '';
    const stem = run.replace(LEAD, '');
    if (stem.length < 2) continue;
    found.push({ name: `${stem}${match[0]}`, start: match.index - stem.length, end });
    if (found.length >= MOST) break;
  }
  return found;
}
