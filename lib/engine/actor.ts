import type { Span } from '@/lib/schema/review';
import type { Parts } from './parts';
import { topLevelComma } from './recipients';
import { type Segment, segmentAt } from './scope';
import type { Hit } from './types';

export const POSSESSIVE =
  /^(?:的|之|本人|手机|名下|个人|自身|身份|账户|联系人|信息|资料|数据|照片|通讯录|所|如下|以下|下列|居所|住所|住址|居住|单位|户籍|家|亲|父|母|配偶|子女|同事|朋友|好友|预留|留存)/;
const RECEIVES = /[向对给与为致就将把因在过从自于按据往到赴]$/;
/** 登录App补录: the software is what is opened. */
const OPENS = /(?:登录|登陆|下载|打开|安装|使用|进入|卸载)$/;
/** 您提交的, 您预留的: a relative clause, whose party is no subject of the main verb. */
const RELATIVE_SUBJECT = /^(?:(?!有权|将|可|应|会|须|需|不|均)[^，；的]){1,8}的/;
/** 采集甲方如下信息: a party right behind a verb that takes things owns what is taken. */
const TAKES_THINGS = new Set(['act.collect', 'act.access', 'act.use', 'act.share', 'act.publish']);
/** 请在填写前告知联系人: an order to the reader; 请其转告 and 请您的亲友协助 are the lender's own request. */
const ORDER =
  /^[（(\d一二三四五六七八九十）)、.]{0,6}(?:另|还|也|烦)?请(?!其|他|她|该|上述|前述|对方|求|您的|你的|亲|家|联系人|紧急|父|母|配偶|同事|朋友|第三方|外部)/;
const PERMITS = /(?:授权|同意|允许|许可|委托|确认|知悉|接受|认可|承诺)/;
const PERMIT_EMBEDDED = /(?:授权|同意|允许|许可|委托|确认|知悉|接受|认可|承诺).{0,6}(?:后|时|前|的)/;
/** 您确认已告知联系人: what was done before is the reader's own doing. */
const HAS_DONE = /(?:确认|承诺|保证|声明)[^，。；]{0,4}已/;
/** A subject stands at most this far before its verb. */
const ACTOR_REACH = 200;

/** The subject of a verb: the nearest party before it that neither owns something nor receives it, looking past embedded clauses. */
export function actorOf(text: string, { actors, acts }: Parts, act: Span, segments: readonly Segment[]): Hit | undefined {
  const own = segmentAt(segments, act.start);
  const order = orderBefore(text, segments[own], act);
  for (let i = actors.length - 1; i >= 0; i--) {
    const hit = actors[i];
    if (!hit || hit.end > act.start) continue;
    if (order && hit.end <= order.start) return order;
    if (act.start - hit.end > ACTOR_REACH) return undefined;
    const after = text.slice(hit.end, Math.min(act.start, hit.end + 6));
    if (
      POSSESSIVE.test(after) ||
      RELATIVE_SUBJECT.test(text.slice(hit.end, Math.min(act.start, hit.end + 10))) ||
      RECEIVES.test(text.slice(Math.max(0, hit.start - 1), hit.start)) ||
      OPENS.test(text.slice(Math.max(0, hit.start - 2), hit.start)) ||
      isFronted(text, acts, hit) ||
      acts.some((each) => each.end === hit.start && TAKES_THINGS.has(each.concept))
    )
      continue;
    const between = text.slice(hit.end, act.start);
    if (hit.concept === 'actor.user') {
      const at = segmentAt(segments, hit.start);
      if (at !== own && segments[at]?.conditional) continue;
      if (PERMITS.test(between)) {
        if (PERMIT_EMBEDDED.test(between)) continue;
        return HAS_DONE.test(between) ? hit : undefined;
      }
      if (/(?:使用|注册|申请|登录|选择|通过|提供|参与|点击|办理|接受).{0,60}(?:时|后|过程中|的|，)/.test(between)) continue;
    }
    return hit;
  }
  return order;
}

/** The reader, as the one whom 请 in the verb's own segment tells what to do. */
function orderBefore(text: string, segment: Span | undefined, act: Span): Hit | undefined {
  if (!segment) return undefined;
  const order = ORDER.exec(text.slice(segment.start, Math.min(act.start, segment.start + 12)));
  const end = segment.start + (order?.[0].length ?? 0);
  // 请允许我们访问 asks for leave to do it.
  return order && !PERMITS.test(text.slice(end, act.start)) ? { concept: 'actor.user', start: segment.start, end } : undefined;
}

const FRONTS = /[将把向对给](?=[^将把向对给]{0,60}$)/;

/** A party behind 将, 把, 向, 对 or 给 with no verb in between is what the verb acts on or whom it reaches, not who acts. */
function isFronted(text: string, acts: readonly Hit[], actor: Span): boolean {
  const from = Math.max(0, actor.start - 60);
  const words = text.slice(from, actor.start);
  const at = FRONTS.exec(words.slice(topLevelComma(words) + 1))?.index;
  if (at === undefined) return false;
  const start = from + topLevelComma(words) + 1 + at;
  return !acts.some((hit) => hit.start > start && hit.end <= actor.start);
}
