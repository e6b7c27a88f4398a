import { isHan } from '@/lib/text/normalize';
import type { Segmented } from '@/lib/text/segment';

/** The language of a text as a BCP 47 tag, and whether another law than that of the mainland governs it. */
export interface Language {
  tag: string;
  chinese: boolean;
  otherJurisdiction: boolean;
}

const SCAN = 20_000;
const TIES = new Set([...'/_:@$\\{}-'].map((c) => c.charCodeAt(0)));
/** A text this full of Chinese is Chinese whatever stands beside it. */
const MUCH_HAN = 1500;
/** Share of ideographs that are written in traditional script only; converted text has about a third of them. */
const TRADITIONAL = 0.12;

/** Words of Taiwan and Hong Kong, as they look after normalisation to simplified script. */
const TAIWAN =
  /个人资料保护法|个资法|中华民国|新台币|新臺币|身分证|联征中心|联合征信中心|金管会|金融监督管理委员会|统一编号|简讯|网路|行动电话|手机号码簿|电信业者|当铺|台北地方法院|民法第二百|分期付款买卖|台湾/g;
const HONG_KONG = /放债人|私隐|香港身份证|香港特别行政区|港币|港元|环联|香港法例|香港法律|流动电话|个人资料（私隐）/g;
const MAINLAND = /中华人民共和国|人民币|人民法院|身份证|短信|个人信息保护法|网络安全法|手机号|银保监|中国人民银行/g;

/** A clause that names the law of another place: 适用香港法律, not 境内（不包括香港…）. */
const OTHER_LAW =
  /(?:适用|依照|依据|按照|受|遵循|根据)[^。；\n]{0,12}(香港|台湾|中华民国|澳门)[^。；\n，]{0,10}(?:法律|法例|条例|法令|法院)/;
const MAINLAND_LAW = /(?:适用|依照|依据|按照|受|遵循|根据)[^。；\n]{0,10}(?:中华人民共和国|中国大陆|中国)[^。；\n]{0,30}(?:法律|法规|法)/;

/** The commonest little words of languages that loan apps are written in. */
const LITTLE: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'you', 'your', 'we', 'is', 'for', 'with', 'our', 'or', 'in'],
  id: ['yang', 'dan', 'anda', 'untuk', 'dengan', 'kami', 'dari', 'tidak', 'ini', 'di', 'atau', 'dalam'],
  es: ['que', 'de', 'para', 'los', 'las', 'con', 'tu', 'una', 'el', 'por', 'y', 'sus', 'en'],
  pt: ['que', 'para', 'os', 'com', 'uma', 'você', 'não', 'seu', 'em', 'do', 'da', 'e'],
  fr: ['les', 'des', 'vous', 'pour', 'nous', 'votre', 'une', 'est', 'et', 'dans', 'le', 'la'],
  de: ['die', 'und', 'der', 'sie', 'nicht', 'ist', 'mit', 'für', 'wir', 'den', 'das', 'ein'],
  vi: ['và', 'của', 'bạn', 'không', 'được', 'cho', 'chúng', 'tôi', 'là', 'vay', 'khoản'],
  tl: ['ang', 'mga', 'ng', 'sa', 'ay', 'para', 'iyong', 'namin', 'hindi', 'na', 'mo'],
};

/** Tells the language from scripts and little words; bounded to the first 20,000 units. */
export function languageOf({ source, normal }: Segmented): Language {
  const text = normal.text.slice(0, SCAN);
  const { han, traditional, kana, hangul, words } = scripts(source.text, text, normal.at);
  if (kana > 10 && kana * 4 > han) return foreign('ja');
  if (hangul > 10 && hangul > han) return foreign('ko');
  const chinese = han > 0 && (han * 2 >= words || han >= MUCH_HAN);
  if (!chinese) return words === 0 && han === 0 ? foreign('und') : foreign(latin(source.text.slice(0, SCAN)));
  const [taiwan, hongKong, mainland] = [TAIWAN, HONG_KONG, MAINLAND].map((words) => kinds(text, words));
  const otherLaw = MAINLAND_LAW.test(text) ? undefined : OTHER_LAW.exec(text)?.[1];
  const isTraditional = traditional >= 3 && traditional >= han * TRADITIONAL;
  const place =
    otherLaw ??
    (isTraditional && Math.max(taiwan ?? 0, hongKong ?? 0) > (mainland ?? 0)
      ? (taiwan ?? 0) >= (hongKong ?? 0)
        ? '台湾'
        : '香港'
      : undefined);
  if (place) return { tag: place === '香港' ? 'zh-HK' : place === '澳门' ? 'zh-MO' : 'zh-TW', chinese: true, otherJurisdiction: true };
  return { tag: isTraditional ? 'zh-Hant' : 'zh-CN', chinese: true, otherJurisdiction: false };
}

function foreign(tag: string): Language {
  return { tag, chinese: false, otherJurisdiction: false };
}

/** How many different words of a place stand in the text. */
function kinds(text: string, words: RegExp): number {
  return new Set(text.match(words)).size;
}

function scripts(
  source: string,
  text: string,
  at: Int32Array,
): { han: number; traditional: number; kana: number; hangul: number; words: number } {
  let han = 0;
  let traditional = 0;
  let kana = 0;
  let hangul = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) {
      han++;
      if (source.charCodeAt(at[i] ?? 0) !== code) traditional++;
    } else if (code >= 0x3041 && code <= 0x30fa) kana++;
    else if (code >= 0xac00 && code <= 0xd7a3) hangul++;
  }
  return { han, traditional, kana, hangul, words: countWords(source) };
}

/** Words in other scripts that stand free in a sentence; parts of addresses, names of packages and template fields are none. */
function countWords(source: string): number {
  const to = Math.min(source.length, SCAN);
  let count = 0;
  for (let i = 0; i < to; i++) {
    if (!isLetter(source.charCodeAt(i))) continue;
    const start = i;
    while (i < to && isLetter(source.charCodeAt(i))) i++;
    if (
      i - start >= 2 &&
      i - start <= 24 &&
      source.charAt(start - 1) !== '.' &&
      isFree(source.charCodeAt(start - 1)) &&
      isFree(source.charCodeAt(i), source.charCodeAt(i + 1))
    )
      count++;
  }
  return count;
}

/** Letters of scripts with an alphabet: everything below the ideographs that is neither mark nor digit. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return (code >= 0xc0 && code <= 0x1fff && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);
}

/** False beside what ties words to addresses, names and fields; a full stop ties only when a letter follows. */
function isFree(code: number, after = 0x20): boolean {
  if (code === 0x2e) return !isLetter(after) && !isDigit(after);
  return !isDigit(code) && !TIES.has(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function latin(source: string): string {
  const words = source.toLowerCase().match(/\p{L}{1,12}/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scored = Object.entries(LITTLE).map(([tag, little]) => ({
    tag,
    hits: little.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const best = scored.reduce((a, b) => (b.hits > a.hits ? b : a));
  return best.hits > 0 ? best.tag : 'und';
}
