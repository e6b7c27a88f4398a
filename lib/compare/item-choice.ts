import type { Framed } from '@/lib/engine/frames';
import type { Span } from '@/lib/schema/review';
import type { Mention } from './item-mentions';

/** What a credit product cannot do without: a condition that names it leaves the item required. */
const CORE =
  /(?:贷(?!款机构)|借(?!记|助)|授信|额度|信用(?!卡)|注册|实名|身份认证|认证服务|绑卡|绑定银行|还款|提现|开户|分期|放款|融资|审批|风控|逾期|违约|变更|验证码)/;
/** What the reader may do or leave: features, extras, other trades than lending. */
export const FEATURE =
  /(?:充值|商城|购物|订购|下单|收货|理财|基金|保险|客服|客户服务|咨询|活动|签到|日历|头像|昵称|分享|扫码|扫一扫|直播|社区|评论|发布|积分|卡券|优惠|抽奖|获奖|中奖|奖品|邀请|好友|搜索|导航|网点|门店|附近|地图|使用第三方|第三方(?:平台)?(?:账号|账户)|第三方提供的?服务|反馈|问卷|功能(?!的)|(?:该|此|这|相关|部分|特定|具体|某些|某项|附加|扩展|增值|其他|以下)(?:项|些)?(?:的)?服务|指纹|快捷登录|(?:微信|qq|支付宝|微博|apple)[^，。；]{0,6}登录|一键登录|面部识别|刷脸(?:登录|支付)|生活缴费|消费(?!贷|金融|信贷)|非核心|语音|登录验证|活体|视频|快递|寄送)/;
/** 如您上传学历: the reader decides by giving it, or by switching it on. */
const GIVES =
  /(?:如|若|当|在|经)(?:果)?(?:您|用户|你|乙方|借款人)(?:同意|单独|选择|自愿|主动|能|开启|打开|授权){0,6}(?:向[^，]{0,12}?)?(?:额外)?(?:提供|输入|填写|上传|提交|授权|绑定|同意|开启|打开)/;
/** 如, 若, 当 and 在…时 where they open a condition; not in 例如, 应当, or a bracket that gives examples. */
const CONDITION =
  /(?:(?<![例比诸譬])如(?=果|您|你|用户|需|因|选|使用|开|进|通过|申|参|借|甲|乙|本人|要|客户|拒|未|不)|若(?!干)|(?<![应适妥相充正])当(?![前事地日])|倘若|仅在|经您单独)[^，。；：]{0,60}|在[^，。；：]{0,40}(?:时|过程中|期间|后|情况下|场景下?)/g;
/** 我们向您提供提醒功能时: a feature in use, without a word for if. */
const FEATURE_IN_USE = /([^，。；：]{0,20})功能时/;
/** 您可以补充…, 可自愿提供…: offered, not asked. */
const OFFERED =
  /(?:^|[，：])(?:您|你|用户)?(?:也|还)?(?:可以?|可选择|可以选择)(?:选择|授权|开启|额外|自愿|补充|(?:手动|自行)(?:填写|输入|添加)|[^，。；：]{0,24}(?:中选择|中选取|中导入))/;
/** 您可以使用微信登录，届时我们会获取…: what follows is offered too. */
const OFFERED_BEFORE = /(?:您|用户|你)(?:也|还)?可以?[^，。；：]{2,40}，(?:届时|此时|这时|如|若)/;
/** What giving it brings: 可提额, 有机会获得. A loan is not such a thing. */
const BENEFIT =
  /建议(?:您)?(?:完善|上传|补充|填写|提供)|(?:为|以|可|能)(?:提高|提升)[^，。；]{0,6}(?:通过率|成功率)|(?:可|能|有机会|有助于|利于|将|以)(?:提额|提高[^，。；]{0,6}额度|提升[^，。；]{0,6}额度|增加额度|加快|获得[^，。；]{0,8}(?:券|奖|积分|优惠)|领取)|(?:如|若)[^，。；]{0,6}(?:提升|提高)[^，。；]{0,6}额度|更高的?额度/;
/** A duty turns an offer back: 还应当主动提供. */
const DUTY = /(?:应当?|须|必须|务必|需要?)(?:主动|自愿|如实)?$/;
const BY_MEANS = /(?:通过|以|app、|app和)[^，。；]{0,8}sdk/;
const OPTIONAL = ['ask.optional', 'manner.optional'];

/** What a clause and its lead-ins leave to the reader. Conditions are worked out once for all the items they hold for. */
export class Choice {
  readonly #framed: Framed;
  readonly #words: string;
  readonly #conditions = new Map<number, boolean | undefined>();
  #whole?: boolean;
  #led?: boolean;

  constructor(framed: Framed) {
    this.#framed = framed;
    this.#words = framed.text.slice(framed.clause.start, framed.clause.end);
  }

  /** Whether the words around a mention tie it to something the reader may leave: a feature, an extra, a code he may type himself. */
  leaves(mention: Mention): boolean {
    const { text, clause } = this.#framed;
    if (mention.item === 'sms' && text.slice(Math.max(clause.start, mention.start - 6), mention.end + 6).includes('验证码')) return true;
    this.#whole ??= BENEFIT.test(this.#words) || isBySdk(this.#words);
    if (this.#whole || isMarked(mention, this.#framed) || text.slice(clause.start, mention.start).endsWith('第三方')) return true;
    return this.#condition(segmentEnd(text, clause, mention)) ?? this.#isLed();
  }

  /** An offer or a condition that stands before `end`; undefined without either. */
  #condition(end: number): boolean | undefined {
    if (this.#conditions.has(end)) return this.#conditions.get(end);
    const before = this.#words.slice(0, end - this.#framed.clause.start);
    const isOffered = before.includes('可') && (OFFERED.test(before) || OFFERED_BEFORE.test(before));
    const condition = isOffered || conditionOf(before);
    this.#conditions.set(end, condition);
    return condition;
  }

  #isLed(): boolean {
    const { text, clause } = this.#framed;
    if (this.#led === undefined) {
      const leads = clause.leads.map((lead) => text.slice(lead.start, lead.end)).join('，');
      this.#led = isBySdk(leads) || (conditionOf(leads) ?? false);
    }
    return this.#led;
  }
}

/** An SDK of somebody else takes it; 通过app、sdk等方式 only says by what means the lender does. */
function isBySdk(words: string): boolean {
  return words.includes('sdk') && !BY_MEANS.test(words);
}

/** 选填, 非必需, 自愿 that count for the mention, and that no duty turns back. */
function isMarked(mention: Span, framed: Framed): boolean {
  if (!framed.mayHold(OPTIONAL)) return false;
  const { text, clause, hits, leadHits } = framed;
  return [...hits, ...leadHits].some(
    (hit) =>
      OPTIONAL.includes(hit.concept) &&
      !DUTY.test(text.slice(Math.max(0, hit.start - 6), hit.start)) &&
      marks(hit, mention, text, clause.end),
  );
}

/** 选填 before an item counts for it; behind it where nothing of its own follows: 学历（选填）, 两位联系人，选填. */
function marks(marker: Span, mention: Span, text: string, end: number): boolean {
  if (text.charAt(marker.start) === '（' || text.charAt(marker.start - 1) === '（') {
    return marker.start >= mention.end && !/[、，；。]/.test(text.slice(mention.end, marker.start));
  }
  if (marker.end <= mention.start) return true;
  const between = text.slice(mention.end, Math.min(marker.start, mention.end + 24));
  if (marker.start < mention.end || marker.start - mention.end > 20 || /[。；：]/.test(between)) return false;
  return !between.includes('，') || /^(?:项|即可|）|信息|提供)?(?:$|[，。；])/.test(text.slice(marker.end, Math.min(end, marker.end + 4)));
}

/** End of the comma segment that holds the mention: a condition may go on behind it (如您使用微信账号登录). */
function segmentEnd(text: string, clause: Span, mention: Span): number {
  const rest = /[，：]/.exec(text.slice(mention.end, clause.end));
  return rest ? mention.end + rest.index : clause.end;
}

/** True for a condition on a feature, false for one on the loan itself, undefined without a condition. */
export function conditionOf(words: string): boolean | undefined {
  let found: boolean | undefined;
  for (const match of words.matchAll(CONDITION)) {
    if (CORE.test(match[0])) found = false;
    else if (FEATURE.test(match[0]) || GIVES.test(match[0])) found = true;
  }
  const inUse = found === undefined && words.includes('功能时') ? FEATURE_IN_USE.exec(words) : null;
  return inUse ? !CORE.test(inUse[0]) : found;
}
