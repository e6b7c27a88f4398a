import type { Framed } from '@/lib/engine/frames';
import type { Span } from '@/lib/schema/review';
import type { Mention } from './item-mentions';

/** What a credit product cannot do without: a condition that names it leaves the item required. */
const CORE =
  /(?:贷(?!款机构)|借(?!记|助)|授信|额度|信用(?!卡)|注册|实名|身份认证|认证服务|绑卡|绑定银行|还款|提现|开户|分期|放款|融资|审批|风控|逾期|违约|变更|验证码)/;
/** What the reader may do or leave: features, extras, other trades than lending. */
const FEATURE =
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
  /(?:可|能|有机会|有助于|利于|将|以)(?:提额|提高[^，。；]{0,6}额度|提升[^，。；]{0,6}额度|增加额度|加快|获得[^，。；]{0,8}(?:券|奖|积分|优惠)|领取)/;
/** A duty turns an offer back: 还应当主动提供. */
const DUTY = /(?:应当?|须|必须|务必|需要?)(?:主动|自愿|如实)?$/;
/** A sentence on what refusing costs. */
const REFUSES =
  /可以?(?:随时|自行|选择|自主)?(?:在[^，。；]{0,20})?(?:关闭|拒绝|不填|不提供|不开启|不授权|跳过)|(?:拒绝|不同意|不提供|不授权|未授权|不允许|撤回|不想|不愿|不希望|不填|不勾选|不上传)[^。；]{0,40}(?:提供|授权|收集|权限|信息|使用|上述|前述|访问)|(?:关闭|不开启|未开启|不打开|未打开)[^，。；]{0,12}(?:权限|授权|收集|功能|定位)|权限[^。；]{0,16}(?:关闭|拒绝)|(?:^|，)(?:如|若)?(?:您)?(?:拒绝(?:授权|提供|开启|后)?|不授权|不提供|不填写?)(?:，|的|仅|只|也|将|后|不影响)/;
const LOSES = /(?:无法|不能|不予|不可|将不|停止|不提供|拒绝提供|终止|仅导致|只会)/;
/** What makes a refusal a free one: an offer, or that nothing else is lost. */
const FREE =
  /(?:不影响|不会影响|仍(?:可|然|能)|可以?[^，。；]{0,16}(?:拒绝|关闭|撤回|取消|选择|决定|不填|不提供|不开启|不授权|跳过)|选择拒绝|随时|有权(?:拒绝|选择)|难以保证)/;
/** Not using a service, not wanting its advertisements, or a remark on what is marked 选填, refuses no data. */
const NO_REFUSAL = /(?:标注|选填|不需要|无需|不使用|营销|推送|推广|广告|消息|cookie)/;
/** The service goes on, whatever else is lost. */
const GOES_ON = /(?:不影响|不会影响)[^，。；]{0,16}(?:使用|功能|服务|申请|借款|贷款|审批|办理)/;
const SERVICE =
  /(?:贷|借|授信|额度|注册|登录|实名|身份|认证|(?:我们的|本|平台|相关|金融|正常使用|全部|所有|核心)(?:产品|服务|功能|App|app|平台)|继续使用)/;
const BACK = 10;
const BY_MEANS = /(?:通过|以|app、|app和)[^，。；]{0,8}sdk/;
const OPTIONAL = ['ask.optional', 'manner.optional'];

/** Whether the words around the mention (a code that is read for the reader: he may type it), in its clause or lead-ins, tie it to something the reader may leave: a feature, an extra, a choice. */
export function isChosen(mention: Mention, framed: Framed): boolean {
  const { text, clause } = framed;
  if (mention.item === 'sms' && text.slice(Math.max(clause.start, mention.start - 6), mention.end + 6).includes('验证码')) return true;
  const words = text.slice(clause.start, clause.end);
  if (isMarked(mention, framed) || BENEFIT.test(words)) return true;
  const before = text.slice(clause.start, segmentEnd(text, clause, mention));
  if (OFFERED.test(before) || OFFERED_BEFORE.test(before) || text.slice(clause.start, mention.start).endsWith('第三方') || isBySdk(words))
    return true;
  const own = conditionOf(before);
  if (own !== undefined) return own;
  if (clause.leads.length === 0) return false;
  const leads = clause.leads.map((lead) => text.slice(lead.start, lead.end)).join('，');
  return isBySdk(leads) || (conditionOf(leads) ?? false);
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

/**
 * For every clause, whether a later sentence of the same section says that refusing costs nothing but a feature (可随时关闭…，不影响其他服务).
 * A sentence after which the loan or the account is out of reach leaves what stands before it required.
 */
export function refusableClauses(framed: readonly Framed[], named: (index: number) => boolean): ReadonlySet<number> {
  const refusable = new Set<number>();
  let open: number[] = [];
  let section = -1;
  framed.forEach((each, index) => {
    const { clause } = each;
    const here = clause.path.at(-1) ?? -1;
    if (here !== section) open = [];
    section = here;
    if (named(index)) open.push(index);
    // What a line says of the permission that it explains is said of no other.
    if (clause.explains || !each.mayHold(REFUSALS)) return;
    const words = each.text.slice(clause.start, clause.end);
    if (!REFUSES.test(words) || NO_REFUSAL.test(words)) return;
    const follow = framed.slice(index, index + 3).filter((next) => next.clause.passage === clause.passage);
    const said = follow.map((next) => next.text.slice(next.clause.start, next.clause.end)).join('；');
    if (isFree(said)) {
      const samePassage = open.filter((i) => framed[i]?.clause.passage === clause.passage);
      for (const i of samePassage.length > 0 ? samePassage : open) if (index - i <= BACK) refusable.add(i);
    }
    open = [];
  });
  return refusable;
}

/** Concepts of which a sentence on refusing holds one. */
const REFUSALS = ['act.refuse', 'word.right-refuse', 'neg.not', 'manner.optional'];

function isFree(said: string): boolean {
  return !costsService(said) && (FREE.test(said) || (LOSES.test(said) && FEATURE.test(said)));
}

/** What is lost is the service, not one function of it beside which the rest goes on (无法使用实名认证功能，但不影响其他功能). */
function costsService(said: string): boolean {
  const goesOn = GOES_ON.test(said);
  return said
    .split(/[，；]/)
    .some(
      (part) =>
        LOSES.test(part) &&
        SERVICE.test(part) &&
        !/不影响|不会影响/.test(part) &&
        !(goesOn && part.includes('功能') && !/[借贷]/.test(part)),
    );
}
