import type { Framed } from '@/lib/engine/frames';
import type { Span } from '@/lib/schema/review';

/** What a credit product cannot do without: a condition that names it leaves the item required. */
const CORE =
  /(?:贷(?!款机构)|借(?!记)|授信|额度|信用(?!卡)|注册|实名|身份认证|认证服务|绑卡|绑定银行|还款|提现|开户|分期|放款|融资|审批|风控)/;
const FEATURE =
  /(?:充值|商城|购物|订购|下单|收货|理财|基金|保险|客服|客户服务|活动|签到|日历|头像|昵称|分享|扫码|扫一扫|直播|社区|评论|发布|积分|卡券|优惠|抽奖|邀请|推荐好友|搜索|导航|网点|附近|地图|使用第三方|第三方(?:平台)?(?:账号|账户)|第三方提供的?服务|反馈|问卷|(?:该|此|这|相关|部分|特定|具体|某些|某项|附加|扩展|增值|其他|以下)(?:项|些)?(?:的)?(?:功能|服务)|指纹|快捷登录|(?:微信|qq|支付宝|微博|apple)[^，。；]{0,6}登录|一键登录|面部识别|刷脸登录|生活缴费|消费(?!贷|金融|信贷)|非核心|附加|语音|登录验证|活体|视频)/;
/** 如您上传学历: the reader decides by giving it. */
const GIVES =
  /(?:如|若)(?:果)?(?:您|用户|你|乙方|借款人)(?:同意|选择|自愿|主动|能){0,6}(?:向[^，]{0,12}?)?(?:额外)?(?:提供|输入|填写|上传|提交|授权|绑定)/;
/** 如, 若, 当 and 在…时 where they open a condition; not in 例如, 应当, or a bracket that gives examples. */
const CONDITION =
  /(?:(?<![例比诸譬])如(?=果|您|你|用户|需|因|选|使用|开|进|通过|申|参|借|甲|乙|本人|要|客户|拒|未|不)|若(?!干)|(?<![应适妥相充正])当(?![前事地日])|倘若)[^，。；：]{0,60}|在[^，。；：]{0,40}(?:时|过程中|期间|后|情况下|场景下?)/g;
/** 我们向您提供提醒功能时: a feature in use, without a word for if. */
const FEATURE_IN_USE = /([^，。；：]{0,20})功能时/;
const OFFERED =
  /(?:^|[，：])(?:您|你|用户)?(?:也|还)?(?:可以?|可选择|可以选择)(?:选择|授权|开启|额外|自愿|补充|(?:手动|自行)(?:填写|输入|添加))/;
/** A sentence on what refusing costs. */
const REFUSES =
  /(?:拒绝|不同意|不提供|不授权|未授权|不允许|撤回|不想|不愿|不希望|不填)[^。；]{0,40}(?:提供|授权|收集|权限|信息|使用|上述|前述)|(?:关闭|不开启|未开启)[^，。；]{0,12}(?:权限|授权|收集)|权限[^。；]{0,16}(?:关闭|拒绝)|^[^，]{0,4}拒绝授权/;
const LOSES = /(?:无法|不能|不予|不可|将不|停止|不提供|拒绝提供|终止)/;
/** What makes a refusal a free one: an offer, or that nothing else is lost. */
const FREE =
  /(?:不影响|不会影响|仍(?:可|然|能)|可以?[^，。；]{0,16}(?:拒绝|关闭|撤回|取消|选择|决定)|选择拒绝|随时|有权(?:拒绝|选择)|难以保证)/;
/** Not using a service, or not wanting its advertisements, refuses no data. */
const NO_REFUSAL = /(?:不需要|无需|不使用|营销|推送|推广|广告|消息|cookie)/;
const SERVICE =
  /(?:贷|借|授信|额度|注册|登录|实名|身份|认证|(?:我们的|本|平台|相关|金融|正常使用|全部|所有|核心)(?:产品|服务|功能|App|app|平台)|继续使用)/;
const BACK = 10;

/** Whether the words before the mention, in its clause or lead-ins, tie it to something the reader may leave: a feature, an extra, a choice. */
export function isChosen(mention: Span, { text, clause, hits, leadHits }: Framed): boolean {
  const before = text.slice(clause.start, segmentEnd(text, clause, mention));
  const leads = clause.leads.map((lead) => text.slice(lead.start, lead.end)).join('，');
  const marked = [...hits, ...leadHits].some(
    (hit) => (hit.concept === 'ask.optional' || hit.concept === 'manner.optional') && marks(hit, mention, text, clause.end),
  );
  if (marked || OFFERED.test(before) || /第三方$/.test(text.slice(clause.start, mention.start))) return true;
  const own = conditionOf(before);
  if (own !== undefined) return own;
  return text.slice(clause.start, clause.end).includes('sdk') || leads.includes('sdk') || (conditionOf(leads) ?? false);
}

/** 选填 before an item counts for it; behind it where nothing of its own follows: 学历（选填）, 两位联系人，选填. */
function marks(marker: Span, mention: Span, text: string, end: number): boolean {
  if (marker.end <= mention.start) return true;
  const between = text.slice(mention.end, Math.min(marker.start, mention.end + 20));
  if (marker.start < mention.end || marker.start - mention.end > 16 || /[。；：]/.test(between)) return false;
  return !between.includes('，') || /^(?:项|即可|）)?(?:$|[，。；])/.test(text.slice(marker.end, Math.min(end, marker.end + 3)));
}

/** End of the comma segment that holds the mention: a condition may go on behind it (如您使用微信账号登录). */
function segmentEnd(text: string, clause: Span, mention: Span): number {
  const rest = /[，：]/.exec(text.slice(mention.end, clause.end));
  return rest ? mention.end + rest.index : clause.end;
}

/** True for a condition on a feature, false for one on the loan itself, undefined without a condition. */
function conditionOf(words: string): boolean | undefined {
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
  let section = '';
  framed.forEach((each, index) => {
    const here = each.clause.path.join('/');
    if (here !== section) open = [];
    section = here;
    if (named(index)) open.push(index);
    const words = each.text.slice(each.clause.start, each.clause.end);
    if (!REFUSES.test(words) || NO_REFUSAL.test(words)) return;
    const follow = framed.slice(index, index + 3).filter((next) => next.clause.passage === each.clause.passage);
    const said = follow.map((next) => next.text.slice(next.clause.start, next.clause.end)).join('；');
    if (!costsService(said) && (FREE.test(said) || (LOSES.test(said) && FEATURE.test(said)))) {
      const samePassage = open.filter((i) => framed[i]?.clause.passage === each.clause.passage);
      for (const i of samePassage.length > 0 ? samePassage : open) if (index - i <= BACK) refusable.add(i);
    }
    open = [];
  });
  return refusable;
}

function costsService(words: string): boolean {
  return words.split(/[，；]/).some((part) => LOSES.test(part) && SERVICE.test(part) && !/不影响|不会影响/.test(part));
}
