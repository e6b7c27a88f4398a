import type { Segmented } from '@/lib/text/segment';

/** Pages longer than this say more than 登录. */
const LONGEST = 600;
/** Units beside the login words that a bare login page may have: a brand, a slogan, a record number. */
const BESIDE = 40;

const LOGIN = /登[录陆入]|log ?in|sign ?in/;
const PART_OF_LOGIN =
  /登[录陆入]|注册|密码|验证码|账号|帐号|账户|用户名|手机号|记住|忘记|找回|扫码|二维码|其他方式|第三方|微信|支付宝|短信|请输入|获取|发送|欢迎|返回|首页|帮助|客服|备案|icp|版权|copyright|log ?in|sign ?in|password|username|email|《|已阅读|同意/;
/** What a page asks for or offers beyond a login: then it is a form, a consent screen or a shop window. */
const MORE = /联系人|身份证|银行卡|通讯录|收入|工作单位|获得您|读取您|授权.{0,12}(?:信息|读取)|最高可借|利率|借款金额|借款期限/;

/** True for a page that only asks to log in: what it hides was not read. */
export function isLoginWall({ normal }: Segmented): boolean {
  const { text, passages } = normal;
  if (text.length > LONGEST || !LOGIN.test(text) || MORE.test(text)) return false;
  let beside = 0;
  for (const span of passages) {
    const line = text.slice(span.start, span.end);
    if (line.length > 60 && !/《/.test(line)) return false;
    if (PART_OF_LOGIN.test(line) || !/[^\d\s.:-]/.test(line)) continue;
    beside += line.length;
  }
  return beside <= BESIDE;
}
