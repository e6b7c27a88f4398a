import type { Framed } from '@/lib/engine/frames';
import { FEATURE } from './item-choice';

/** A sentence on what refusing costs. */
const REFUSES =
  /(?:按需|自主|自行)(?:选择)?(?:开启|打开)|默认关闭|可以?(?:随时|自行|选择|自主)?(?:在[^，。；]{0,20})?(?:关闭|拒绝|不填|不提供|不开启|不授权|跳过)|(?:拒绝|不同意|不提供|不授权|未授权|不允许|撤回|不想|不愿|不希望|不填|不勾选|不上传)[^。；]{0,40}(?:提供|授权|收集|权限|信息|使用|上述|前述|访问)|(?:关闭|不开启|未开启|不打开|未打开)[^，。；]{0,12}(?:权限|授权|收集|功能|定位)|权限[^。；]{0,16}(?:关闭|拒绝)|(?:^|，)(?:如|若)?(?:您)?(?:拒绝(?:授权|提供|开启|后)?|不授权|不提供|不填写?)(?:，|的|仅|只|也|将|后|可|则|时|不影响)/;
const LOSES = /(?:无法|不能|不予|不可|将不|停止|不提供|拒绝提供|终止|仅导致|只会)/;
/** What makes a refusal a free one: an offer, or that nothing else is lost. */
const FREE =
  /(?:按需|自主|自行)(?:选择)?(?:开启|打开)|默认关闭|(?:不影响|不会影响|仍(?:可|然|能)|可以?[^，。；]{0,16}(?:拒绝|关闭|撤回|取消|选择|决定|不填|不提供|不开启|不授权|跳过)|(?:可|则)(?:手动|手工|自行)(?:填写|输入|选择)|选择拒绝|随时|有权(?:拒绝|选择)|难以保证)/;
/** Not using a service, not wanting its advertisements, or a remark on what is marked 选填, refuses no data. */
const NO_REFUSAL = /(?:标注|选填|不需要|无需|不使用|营销|推送|推广|广告|消息|cookie)/;
/** The service goes on, whatever else is lost. */
const GOES_ON = /(?:不影响|不会影响)[^，。；]{0,16}(?:使用|功能|服务|申请|借款|贷款|审批|办理)/;
const SERVICE =
  /(?:贷|借|授信|额度|注册|登录|实名|身份|认证|(?:我们的|本|平台|相关|金融|正常使用|全部|所有|核心)(?:产品|服务|功能|App|app|平台)|继续使用)/;
/** Words that point to more than the line above. */
const ALL = /上述|以上|前述|以下|这些|该等|此类|各项|任何|任一|权限|信息|资料|授权|功能/;
const BACK = 10;
/** 以上权限您可以拒绝: said of permissions, not of the papers listed before them. */
const ABOUT_PERMISSIONS = /(?:以上|上述|前述|这些)[^，。；：信息]{0,4}权限/;

/**
 * Every clause of which a later sentence of the same section says that refusing costs nothing but a feature (可随时关闭…，不影响其他服务),
 * with whether it says so of permissions only.
 * A sentence after which the loan or the account is out of reach leaves what stands before it required.
 */
export function refusableClauses(framed: readonly Framed[], named: (index: number) => boolean): ReadonlyMap<number, boolean> {
  const refusable = new Map<number, boolean>();
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
      const passageOf = (i: number | undefined) => framed[i ?? -1]?.clause.passage;
      const samePassage = open.filter((i) => passageOf(i) === clause.passage);
      // 不提供不影响额度 on a line of its own is said of the line above alone.
      const spokenOf = ALL.test(words) ? open : open.filter((i) => passageOf(i) === passageOf(open.at(-1)));
      const ofPermissions = ABOUT_PERMISSIONS.test(words);
      for (const i of samePassage.length > 0 ? samePassage : spokenOf) if (index - i <= BACK) refusable.set(i, ofPermissions);
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
