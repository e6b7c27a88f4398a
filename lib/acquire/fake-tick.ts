import type { Control } from '@/lib/text/types';
import { type Dom, isElement, parentElement } from './dom';
import { textWithin } from './spoken';

/** Class names of tick boxes. */
export const TICK = /(?:^|[\s_-])(?:check(?:ed|box|mark)?|unchecked|tick(?:ed)?|radio|agree|gou|gouxuan|selec(?:t|ted|tor))(?:[\s_-]|$)/i;
const TICKED = /(?:^|[\s_-])(?:checked|ticked|active|selected|on|sel|cur|is-checked)(?:[\s_.-]|$)/i;
const CONSENT = /同意|阅读|勾选|授权|agree|consent/i;
const PICTURE = /(?:^|[/_-])(?:un)?(?:check(?:ed|box)?|tick|gou|selected|agree)[^/]{0,40}$/i;
/** How far around a tick box the words it asks consent to may stand. */
const NEAR = 60;

/**
 * A tick box that a script made of an empty element or a picture, known by its class name (`icon-check active`) and by the words of consent
 * beside it. A list of advantages with a tick before each is none: nothing there asks for consent.
 */
export function fakeTick(dom: Dom, element: Element, tag: string): Control | undefined {
  if (dom.bare(element) || !(tag === 'img' || isHollow(dom, element))) return undefined;
  const name = dom.attribute(element, 'class') ?? '';
  const picture = tag === 'img' ? (dom.attribute(element, 'src') ?? '').replace(/[?#].*$/, '').slice(-200) : '';
  if (!TICK.test(name) && !PICTURE.test(picture)) return undefined;
  const around = parentElement(dom, element);
  if (!around || !isNearConsent(dom, around)) return undefined;
  const states = [name, picture.split('/').at(-1) ?? '', dom.attribute(around, 'class') ?? ''];
  return { type: 'checkbox', checked: states.some((state) => TICKED.test(state) && !/\bun-?(?:checked|selected)/i.test(state)) };
}

/** Nothing in it, or nothing but one empty element. */
function isHollow(dom: Dom, element: Element): boolean {
  const only = dom.first(element);
  return only === null || (isElement(dom, only) && dom.next(only) === null && dom.first(only) === null);
}

function isNearConsent(dom: Dom, around: Element): boolean {
  const own = textWithin(dom, around, NEAR);
  if (own.trim() !== '') return CONSENT.test(own.slice(0, NEAR * 2));
  const above = parentElement(dom, around);
  return above !== null && CONSENT.test(textWithin(dom, above, NEAR).slice(0, NEAR * 2));
}
