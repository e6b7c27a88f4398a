/**
 * How much a string looks like something a person wrote: the measure that tells GB18030, Big5 and UTF-16 apart. All of them make *some*
 * Chinese characters of almost any bytes; only the right one makes the common ones.
 */

/** Characters that most of any Chinese text is made of, and of agreements in particular. */
const SIMPLIFIED =
  '的一是不了在人有我他这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作' +
  '从无情己但现前些所同日手又行意动方期它头经长回位分因很给名法间知两次使身被高其进此话常与本合约协议条款甲乙丙双借贷金额利息率逾权授取信资料隐私保护收集提供联系' +
  '电号码通讯录短询您户产品务公司银机构处理关责任违定规律诉讼费付支账单证件份姓址请查阅读点击勾选签署效力终止变更改解除应须必将或及等由均若向按请系内全部';
const TRADITIONAL =
  '這個們來時為國說對過開發還裡後會學麼樣從無當經長兒給間兩親進與動頭愛種總現話條約協議雙貸額權資隱護蒐聯絡電號碼訊錄簡詢產務銀構處關責違規訴訟費帳單證請閱' +
  '讀點擊選簽終變應須將業戶圖層係嘅喺啲唔佢';
const PUNCTUATION = '，。、；：？！“”‘’「」『』《》〈〉（）【】—…·％　０１２３４５６７８９';
const ORDINARY = new Set(SIMPLIFIED + TRADITIONAL + PUNCTUATION);

/** Against one ordinary character: a text has hardly one bad character in a thousand, a wrong reading one in twenty. */
const WEIGHT_OF_BAD = 8;

/** What no text has: control characters, replacement characters, lone surrogates, noncharacters. Icon fonts use the private area, so that is none. */
const BAD = /(?![\t\n\f\r\u0085])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/gu;

/**
 * How ordinary the characters beyond ASCII are: 1 at most, about 0.6 for Chinese agreements, 0 for hieroglyphs, negative when there are bad
 * ones. Plain ASCII is 1: it speaks for no encoding, so it must not thin out the characters that do.
 */
export function plausibility(text: string): number {
  const bad = badCount(text);
  let ordinary = 0;
  let beyondAscii = 0;
  for (const char of text) {
    if (char <= '~') continue;
    beyondAscii++;
    if (ORDINARY.has(char)) ordinary++;
  }
  const counted = Math.max(beyondAscii, bad);
  return counted === 0 ? 1 : (ordinary - WEIGHT_OF_BAD * bad) / counted;
}

/** Part of the UTF-16 units that no text has. */
export function badShare(text: string): number {
  return text === '' ? 0 : badCount(text) / text.length;
}

function badCount(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(BAD)) count++;
  return count;
}
