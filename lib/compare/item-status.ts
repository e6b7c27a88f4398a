import type { Framed } from '@/lib/engine/frames';
import type { ItemStatus, Span } from '@/lib/schema/review';
import type { Mention } from './item-mentions';
import { actorBefore, isInSignedPaper, OURS } from './item-owners';
import type { About } from './item-short-words';
import type { Verb } from './item-verbs';

/** A denial with exceptions denies nothing: 不会…，但以下情况除外. */
const EXCEPTED = /(?:除外|除非|以下情(?:况|形)|下列情(?:况|形)|另有(?:约定|规定))/;
/** 未经您同意，我们不会收集: asked for first, not done without. */
const UNLESS = /(?:未经|未征得|未获得|没有征得|未取得)[^，。；]{0,16}(?:同意|授权|许可)/;
const DEFINES =
  /(?:^[^，。；：]{0,4}(?:敏感信息|敏感个人信息)"?[：，]?(?:主要)?(?:包括|包含|如|例如)|是指|系指|指的是|：指|所说的|所称|是能识别|是能够|统称为)/;
/** A definition that states a duty asks all the same: 指甲方应向丙方提供的姓名…. */
const DUTY = /(?:应|须|需要?)(?:当)?向[^，。；]{0,12}提供/;
/** A duty to report changes keeps the data current, and so asks for it. */
const CHANGES = /(?:变更|变化|变动|更换|更改|停用|失效)/;
const REPORTS = /(?:应|须|需|有义务|必须|及时)[^。；]{0,40}(?:通知|告知|提供|更新|书面|补充)/;
const AFORESAID = /(?:上述|下列|以下|前述)[^，。；：]{0,30}$/;
/** 无需通讯录权限 */
const NOT_NEEDED = /(?:无需|无须|不需要?|不要求|不申请|不涉及|不强制)[^，。；：]{0,8}$/;
/** 不索取摄像头以外的权限 */
const BESIDES = /^(?:权限)?(?:以外|之外)/;
/** Calling the people in a book or a log takes the book. */
const INSIDE = /^(?:中|内|里)/;
const LISTED_WITH = /^[^，。；："（]{0,30}(?:[、和及与或/（][^，。；："（]{0,12})?$/;
const AT_PLATFORM = /(?:您|用户|你|本人|借款人|乙方|甲方)在[^，。；]{0,12}(?:平台|应用|网站|系统|app)(?:的|注册|开立){0,2}$/;
const GIVEN = /(?:您|用户|你|本人|借款人|乙方|甲方)[^，。；：]{0,12}(?:提供|预留|填写|登记|留存)[^，。；：]{0,20}$/;
/** Told on for a breach. */
const BREACH = /(?:违反|违约|逾期|失信|不良|投诉)/;
const CONSENT = /(?:^|您|你|用户|本人|借款人|乙方|甲方|客户|授权人|会员|申请人)[^，。；：]{0,12}(?:同意|授权(?![账帐书])|许可|允许|委托)/;
/** Told something, not asked for: 向您的亲属、所在院校、工作单位披露. */
const TOLD =
  /(?:(?:向|给)(?!我|甲|乙|丙|贵|本|平台)|(?<![一二两三四1-4])至(?![少多一二两三四五1-5])|(?<!信息|资料|姓名|号码|电话|地址|照片|证明|证)与|联系(?![人方电地])|通知|告知)(?:(?!提供|提交|填写)[^，。；：]){0,40}$/;

/** What stands around a mention: the verb that decides about it, headings that speak of collecting, and whether the reader may leave it. */
export interface Setting {
  verb: Verb | undefined;
  about: About;
  optional: boolean;
}

/** How an item is asked for; `presupposed` where the clause takes it for granted that it is. */
export type Status = ItemStatus | 'presupposed';

/** How a clause asks for the item it names, or undefined when it is no data of the borrower's asked for or spoken of. */
export function statusOf(mention: Mention, framed: Framed, { verb, about, optional }: Setting): Status | undefined {
  if (isDefined(mention, framed, verb)) return 'mentioned';
  if (isJudged(mention, framed)) return undefined;
  const spokenOf = isOwned(framed, mention) && !isAssessment(mention, framed) ? 'mentioned' : undefined;
  if (isTold(mention, framed, verb)) return mention.item === 'emergency-contact' ? spokenOf : undefined;
  if (verb?.kind === 'pay' && mention.item !== 'bank-card') return spokenOf;
  if (!verb && NOT_NEEDED.test(framed.text.slice(framed.clause.start, mention.start))) return 'denied';
  if (verb && isDenial(verb) && !isInside(mention, framed))
    return BESIDES.test(framed.text.slice(mention.end, mention.end + 4)) ? 'presupposed' : denial(verb, framed);
  if (!asks(mention, framed, verb, about)) return spokenOf;
  if (optional) return 'optional';
  return verb?.kind === 'take' && NOMINAL.test(framed.text.slice(mention.end, mention.end + 24)) ? 'presupposed' : 'required';
}

/** 收集您位置信息的目的: that it is collected is said elsewhere. */
const NOMINAL = /^[^，。；：]{0,12}的(?:目的|用途|原因|方式|范围|情形|场景)/;

function asks(mention: Mention, framed: Framed, verb: Verb | undefined, about: About): boolean {
  if (DUTY.test(framed.text.slice(framed.clause.start, mention.start)) || isInside(mention, framed)) return true;
  if (!isAssessment(mention, framed) && isReported(mention, framed)) return true;
  if (!verb) return about.needs || (about.collects && isListed(mention, framed)) || asksByItself(mention, framed);
  if (verb.kind === 'pass') return isAuthorised(mention, framed, verb);
  return verb.kind !== 'keep';
}

function isDenial(verb: Verb): boolean {
  return verb.denied && (verb.kind === 'take' || verb.kind === 'give' || verb.kind === 'pass');
}

function denial(verb: Verb, { text, clause }: Framed): ItemStatus {
  const words = text.slice(clause.start, clause.end);
  return verb.kind === 'pass' || EXCEPTED.test(words) || UNLESS.test(words) ? 'mentioned' : 'denied';
}

/** 信用状况 is what the lender makes of the data; it counts where it is looked up, not where it is named. */
function isAssessment({ item, start, end }: Mention, { text }: Framed): boolean {
  return item === 'credit-record' && /(?:状况|情况)$/.test(text.slice(start, end));
}

/** 识别多头借贷情况: told by other data. */
function isJudged({ item, start, end }: Mention, { text, clause }: Framed): boolean {
  return item === 'loan-record' && /情况$|^多头/.test(text.slice(start, end)) && JUDGES.test(text.slice(clause.start, start));
}

const JUDGES = /(?:识别|评估|判断|分析)[^，。；：]{0,16}$/;

function isReported(mention: Span, framed: Framed): boolean {
  const { text, clause } = framed;
  const words = text.slice(clause.start, clause.end);
  if (CHANGES.test(words) && REPORTS.test(words))
    return isOwned(framed, mention) || AFORESAID.test(text.slice(clause.start, mention.start));
  const behind = text.slice(mention.end, clause.end);
  return MUST_MATCH.test(behind) || (WARRANTS.test(text.slice(clause.start, mention.start)) && TRUE.test(behind));
}

/** 确保填写的…真实有效: who warrants it must have given it. */
const WARRANTS = /(?:确保|保证|承诺|应|须|确认)[^。；：]{0,60}$/;
const MUST_MATCH =
  /^[^。；]{0,40}(?:须|应|需|必须)(?:与[^，。；]{1,12}一致|为[^，。；]{0,8}(?:本人|名下))|^[^。；]{0,40}作?为[^，。；]{0,10}送达地址/;
const TRUE = /^[^。；]{0,60}(?:真实|准确|完整|有效|一致|可接通)/;

const PURPOSE =
  /^(?:[^，。；：]{0,8}(?:属于|均为|为|是)(?:您)?(?:可选|选填|必填|必要|必需|必须|非必|自愿))|^(?:权限|信息)?(?:（[^）]{0,20}）)?[，：]?(?:主要|将|会|仅|只){0,16}(?:用于|用以|为了|以便)|^[（：]?(?:选填|必填|可选|非必填|可不填|必须)/;
/** 需要的权限：, 所需的最少信息为：, 同事的电话作为紧急联系人. */
const ANNOUNCED =
  /(?:权限|(?:所需|需要|必需|必要)[^，。；：]{0,8}(?:信息|资料|材料|权限))(?:如下|包括|有|为)?[：为][^。；]{0,200}$|(?:作为|设为)$/;
/** Names of permissions: android.permission.READ_CONTACTS, 读取联系人. */
const PERMISSION_NAME =
  /^(?:读取|访问|获取|检索|拍摄|录制)|^(?:read|write|modify|access|record|receive|query|get|take|permission|approximate|precise|contents)[a-z. ]{1,64}$/;
/** 从通讯录选择 */
const PICKED = /^[中里内]?(?:选择|选取|导入|添加|获取|读取)/;
/** 紧急联系人：最多填写两位 */
const INSTRUCTED = /^：[^。；]{0,12}(?:填写|提供|上传|选择|输入|添加)/;
/** 请输入, or the step of a list that begins with what is to be done: 3. 填写单位信息 */
const PROMPT =
  /^[\d.、）]{0,4}(?:请(?:选择|输入|填写|上传|填)|(?<=[.、）])(?:填写|填|上传|绑定|提交|输入|录入|完善|补充|拍摄)(?!说明|指引|须知))/;

/** 人脸识别, 相机权限, 通讯录，用于…, the prompt of a field and the rows of a table of SDKs ask without a verb. */
function asksByItself({ item, start, end }: Mention, framed: Framed): boolean {
  const { text, clause } = framed;
  const words = text.slice(start, Math.min(clause.end, end + 2));
  return (
    (item !== 'account' && /(?:核实|核验|验证|认证|识别|读取|检索|访问|刷脸|权限)/.test(words)) ||
    isPrompt({ start, end }, framed) ||
    isInSignedPaper({ start, end }, framed) ||
    ANNOUNCED.test(text.slice(clause.start, start)) ||
    (item === 'contact-book' && PICKED.test(text.slice(end, end + 4))) ||
    INSTRUCTED.test(text.slice(end, Math.min(clause.end, end + 20))) ||
    PURPOSE.test(text.slice(end, Math.min(clause.end, end + 32))) ||
    /sdk/.test(text.slice(clause.start, clause.end))
  );
}

/** What opens a member of a list, with whose it is or how much of it. */
const MEMBER =
  /(?:^[\d一二三四五六七八九十.、（）]{0,5}|[、：，（/]|如|包括|为)(?:您的|您|用户的|用户|本人的|本人|一张|一个|有效|有效的)?$/;

function isListed({ start }: Span, { text, clause }: Framed): boolean {
  return MEMBER.test(text.slice(clause.start, start));
}

/** A heading that asks: 读取联系人 in a list of permissions, 请输入手机号 on top of a form. */
export function isPrompt({ start, end }: Span, { text, clause }: Framed): boolean {
  return PERMISSION_NAME.test(text.slice(start, end)) || PROMPT.test(text.slice(clause.start, start));
}

function isInside({ item, end, start }: Mention, { text, clause }: Framed): boolean {
  return (
    (item === 'contact-book' || item === 'call-log') &&
    INSIDE.test(text.slice(end, end + 1)) &&
    !/(?:不会|不得|不再|禁止|不)[^，]{0,20}$/.test(text.slice(clause.start, start))
  );
}

const IS_DEFINED = /^["”]?，?(?:是指|系指|指的是)/;

/** In a definition, unless it goes on to say what the lender takes: 位置信息是指…，我们会收集…. */
function isDefined(mention: Span, { text, clause, parts }: Framed, verb: Verb | undefined): boolean {
  const lead = clause.leads.at(-1);
  const before = text.slice(clause.start, mention.start);
  if (DUTY.test(before)) return false;
  if (IS_DEFINED.test(text.slice(mention.end, mention.end + 6))) return true;
  const at = DEFINES.exec(before);
  if (!at) return lead !== undefined && DEFINES.test(text.slice(lead.start, lead.end));
  const from = clause.start + at.index;
  return (
    verb?.kind !== 'take' ||
    !parts.actors.some((actor) => actor.concept === 'actor.lender' && actor.start > from && actor.end <= verb.start)
  );
}

function isOwned(framed: Framed, mention: Span): boolean {
  const { text, clause } = framed;
  const owner = actorBefore(mention, framed);
  if (owner && OURS.has(owner.concept) && LISTED_WITH.test(text.slice(owner.end, mention.start))) return true;
  if (AT_PLATFORM.test(text.slice(Math.max(clause.start, mention.start - 24), mention.start))) return true;
  return GIVEN.test(text.slice(Math.max(clause.start, mention.start - 40), mention.start));
}

function isTold({ item, start }: Mention, { text, clause }: Framed, verb: Verb | undefined): boolean {
  if (item !== 'employment-income' && item !== 'education-marriage' && item !== 'emergency-contact') return false;
  const before = TOLD.exec(text.slice(Math.max(clause.start, start - 44), start));
  return before !== null && (verb === undefined || verb.start <= start - before[0].length || verb.start > start);
}

/** The borrower agrees that data is handed on: asked for by that. Being told on for a breach is not. */
function isAuthorised({ item }: Mention, { text, clause }: Framed, verb: Verb): boolean {
  const leads = clause.leads.map((lead) => text.slice(lead.start, lead.end)).join('，');
  const words = text.slice(clause.start, clause.end);
  return (
    CONSENT.test(`${leads}${text.slice(clause.start, Math.max(clause.start, verb.start))}`) &&
    (item === 'loan-record' || !BREACH.test(words))
  );
}
