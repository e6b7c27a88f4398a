import type { Unread } from '@/lib/schema/review';
import { parentElement } from './dom';
import type { PageEnv } from './env';
import type { Field, Part } from './parts';

/** Smallest frame that could hold an agreement, in CSS pixels (design §4). */
const FRAME = { width: 200, height: 100 };
const PICTURE = { width: 300, height: 200 };
/** Visible text of a page that says hardly anything itself: what it shows is then in its pictures, or behind its login. */
const HARDLY_ANY = 200;
const LOGIN_TEXT = 400;
const MOST_PARTS = 40;
const AGREEMENT_CLASS = /agree|protocol|contract|xieyi|hetong|policy|terms|privacy|licen[cs]e/i;
const LOGIN_WORDS = /登录|登陆|登入|验证码|注册|log ?in|sign ?in/i;

/** What a page showed, as far as the coverage depends on it. */
export interface Shown {
  env: PageEnv;
  parts: readonly Part[];
  fields: readonly Field[];
  /** Units of visible text, and that text's beginning. */
  visible: number;
  head: string;
  cut: boolean;
  empty: boolean;
}

/** Everything on a page that was not read, with its reason. */
export function unreadParts(shown: Shown): Unread[] {
  const { env } = shown;
  const unread: Unread[] = [];
  if (env.mode === 'raw') unread.push({ what: env.title || env.url || 'HTML', why: 'styles-not-computed', binding: false });
  if (shown.cut) unread.push({ what: env.title || env.url || 'HTML', why: 'too-long', binding: true });
  if (isLogin(shown)) unread.push({ what: env.title || env.url || 'HTML', why: 'login', binding: true, ...(env.url && { url: env.url }) });
  for (const part of shown.parts) {
    const named = unread.length < MOST_PARTS ? unreadPart(shown, part) : undefined;
    if (named && !unread.some(({ what, why }) => what === named.what && why === named.why)) unread.push(named);
  }
  if (shown.empty && unread.every(({ why }) => why === 'styles-not-computed'))
    unread.push({ what: env.title || env.url || 'HTML', why: 'no-text', binding: true });
  return unread;
}

function unreadPart(shown: Shown, part: Part): Unread | undefined {
  const entry = (why: Unread['why'], binding: boolean): Unread => ({
    what: part.what,
    why,
    binding,
    ...(part.url !== undefined && { url: part.url }),
  });
  if (part.hidden === 'concealed') return undefined;
  if (part.kind === 'frame' || part.kind === 'shut-frame' || part.kind === 'pdf') {
    if (part.hidden || !isAtLeast(part, FRAME)) return undefined;
    return entry(part.kind === 'pdf' ? 'pdf' : part.kind === 'frame' ? 'other-origin-frame' : 'closed-frame', true);
  }
  if (!isAtLeast(part, PICTURE)) return undefined;
  const alone = shown.visible < HARDLY_ANY && !part.hidden;
  if (!alone && !isInAgreement(shown.env, part.element)) return undefined;
  return entry(part.kind === 'canvas' ? 'canvas' : 'image', true);
}

/** A part whose size nothing tells counts as large: better named than missed. */
function isAtLeast(part: Part, least: { width: number; height: number }): boolean {
  return part.box === undefined || (part.box.width >= least.width && part.box.height >= least.height);
}

function isInAgreement({ dom }: PageEnv, element: Element): boolean {
  let at: Element | null = parentElement(dom, element);
  for (let level = 0; at && level < 8; level++, at = parentElement(dom, at)) {
    if (dom.attribute(at, 'role') === 'dialog' || dom.tag(at) === 'dialog') return true;
    if (AGREEMENT_CLASS.test(`${dom.attribute(at, 'class') ?? ''} ${dom.attribute(at, 'id') ?? ''}`)) return true;
  }
  return false;
}

/** A form that asks for a password, or a telephone number and a code, on a page that says hardly anything else. */
function isLogin({ fields, visible, head }: Shown): boolean {
  const seen = fields.filter(({ hidden }) => !hidden);
  if (visible >= LOGIN_TEXT || !LOGIN_WORDS.test(head)) return false;
  if (seen.some(({ type }) => type === 'password')) return true;
  return /验证码|verification code/i.test(head) && seen.some(({ type }) => type === 'tel' || type === 'text' || type === 'number');
}
