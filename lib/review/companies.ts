/** Where a company's full name stands in some words. */
export interface Company {
  name: string;
  start: number;
  end: number;
}

const ENDING = /股份有限公司|有限责任公司|有限公司|农村信用合作联社|农商行|银行(?=[（(，。、"\n]|以下|$)|集团(?=[（(，"]|以下|$)/g;
/** Units of a name: ideographs, Latin, digits, and one bracketed place. */
const RUN = /(?:[\u4e00-\u9fffa-z0-9·]|[（(][\u4e00-\u9fff]{2,8}[）)]){2,40}$/;
/** Names start with where the company is registered, which is the surest sign of where they start. */
const PLACE =
  /(?<![（(])(?:中国|北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|深圳|广州|杭州|南京|苏州|成都|武汉|西安|厦门|福州|青岛|济南|大连|沈阳|长沙|郑州|合肥|宁波|无锡|佛山|东莞|珠海|昆明|南昌|贵阳|南宁|哈尔滨|长春|石家庄|太原|兰州|海口|乌鲁木齐|呼和浩特|银川|西宁|拉萨|温州|泉州|赣州|萍乡|乐清|盐城|常州|烟台|徐州|横琴|前海)(?=.{2,24}$)/;
/** Words that lead up to a name and are no part of it. */
const LEADS =
  /^.{0,44}(?:是由|系由|是指|贷款人|出借人|被授权人|运营者|运营方|运营主体|所有者|公司名称|供应商|授权|同意|委托|通过|(?<!自)由|与|向|系|指|因|及|和|给|在|(?<![行为])为(?!$))(?=.{4,44}$)/;
/** No name holds these: the run was a sentence. */
const SENTENCE = /的|一家|该|成立|合法|并|存续|各方|信息均应|如果|或者|关联方/;
const LONGEST = 44;
const NAME_LONGEST = 22;
const MOST = 40;

/** The first company named in a short text. */
export function companyIn(text: string): Company | undefined {
  return companies(text.slice(0, 120))[0];
}

/** Companies named in a text, in order; at most 40. */
export function companies(text: string): Company[] {
  const found: Company[] = [];
  for (const match of text.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    const from = Math.max(found.at(-1)?.end ?? 0, end - LONGEST);
    const stem = stemOf(RUN.exec(text.slice(from, match.index))?.[0] ?? '');
    if (!stem) continue;
    found.push({ name: `${stem}${match[0]}`, start: match.index - stem.length, end });
    if (found.length >= MOST) break;
  }
  return found;
}

/** What of a run of characters is the name: from its place on, else what stands after the words that lead up to it. */
function stemOf(run: string): string | undefined {
  const place = PLACE.exec(run);
  const stem = place ? run.slice(place.index) : run.replace(LEADS, '');
  return stem.length >= 2 && stem.length <= NAME_LONGEST && !SENTENCE.test(stem) ? stem : undefined;
}
