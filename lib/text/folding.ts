import traditional from 'opencc-js/dict/TSCharacters';

export const DROP = 0;
export const SPACE = 0x20;

/** CJK Radicals Supplement that NFKC leaves alone and PDF text layers use for the ideographs they look like. */
const RADICALS =
  '⺅亻⺊卜⺌小⺍小⺎兀⺏尢⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳网⺶羊⺷羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟饣⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭齿⻰龙⻲龟⻳龟';

/** Punctuation that is written in several ways; the engine knows the right-hand one only. */
const PUNCTUATION: readonly [string, string][] = [
  [',﹐', '，'],
  [';﹔', '；'],
  [':﹕︰∶', '：'],
  ['!﹗', '！'],
  ['?﹖', '？'],
  ['(﹙', '（'],
  [')﹚', '）'],
  ['｡', '。'],
  ['､', '、'],
  ['“”„‟「」『』﹁﹂﹃﹄＂', '"'],
  ['‘’＇', "'"],
  ['‐‑‒–—―－', '-'],
];

/** Never part of a word: zero-width characters, variation selectors, soft hyphen, and marks of emphasis. */
const IGNORED =
  '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff*_`~';

const VARIANTS: readonly [string, string][] = [
  ['瞭', '了'],
  ['著', '着'],
  ['藉', '借'],
  ['徵', '征'],
];

const SPACES = '\t\v\f\r\n \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';

/**
 * What each unit is folded to, `DROP` when it is left out, `SPACE` when it is any white space. Packaging puts the finished table in the place
 * of this module (tests/tools/precompile.mjs), so that a start neither builds it nor carries the dictionary.
 */
export const folding = buildTable();

function buildTable(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let code = 0; code < codes.length; code++) codes[code] = code;
  for (let code = 0x41; code <= 0x5a; code++) codes[code] = code + 0x20;
  for (const [many, one] of PUNCTUATION) for (const c of many) codes[c.charCodeAt(0)] = one.charCodeAt(0);
  for (const c of IGNORED) codes[c.charCodeAt(0)] = DROP;
  for (const c of SPACES) codes[c.charCodeAt(0)] = SPACE;
  for (let code = 0xff01; code <= 0xff5e; code++) codes[code] = codes[code - 0xfee0] ?? code;
  for (const [first, last] of [
    [0x2f00, 0x2fd5],
    [0xf900, 0xfaff],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const folded = String.fromCharCode(code).normalize('NFKC');
      if (folded.length === 1) codes[code] = folded.charCodeAt(0);
    }
  }
  for (let i = 0; i + 1 < RADICALS.length; i += 2) codes[RADICALS.charCodeAt(i)] = RADICALS.charCodeAt(i + 1);
  for (const pair of traditional.split('|')) {
    const [from, to] = pair.split(' ');
    if (from?.length === 1 && to?.length === 1) codes[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  // Variants that the dictionary leaves alone because they are words of their own as well.
  for (const [from, to] of VARIANTS) codes[from.charCodeAt(0)] = to.charCodeAt(0);
  return codes;
}
