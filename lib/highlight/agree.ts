import type { Box } from './place';

const AGREE = /同意|立即(?:借|申请|领)|去借|我要借|确认(?:借|签|授权|申请)|签署|提交申请|下一步|I agree|accept/i;
const PRESSED = 'button,a,input[type=submit],input[type=button],[role=button],[onclick]';
const LONGEST = 24;
const MOST = 400;
/** Pixels above and below a button that a strip may come to lie on. */
const NEAR = 240;

/** True for a button that gives consent or takes the loan when it is pressed. A link to an agreement only names it. */
export function isAgreeing(element: Element): boolean {
  const words = wordsOf(element);
  return words.length <= LONGEST && AGREE.test(words) && !/《|协议|政策|授权书|合同/.test(words);
}

/** The agreeing button that an event's target lies in. */
export function agreeingAround(target: EventTarget | null): Element | undefined {
  const element = isElement(target) ? target.closest(PRESSED) : null;
  return element && isAgreeing(element) ? element : undefined;
}

/** Where agreeing buttons are in the window now: nothing of ours may cover them. */
export function agreeingBoxes(document: Document): Box[] {
  return [...document.querySelectorAll(PRESSED)]
    .slice(0, MOST)
    .filter(isAgreeing)
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** Where things to press or fill in are near a button: the strip must not lie on them. */
export function controlBoxes(document: Document, near: Box): Box[] {
  return [...document.querySelectorAll(`${PRESSED},input,label,select,textarea`)]
    .slice(0, MOST)
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height, bottom, top }) => width > 0 && height > 0 && bottom > near.top - NEAR && top < near.bottom + NEAR);
}

function wordsOf(element: Element): string {
  const value = element.localName === 'input' ? element.getAttribute('value') : element.textContent;
  return (value ?? '').replace(/\s+/g, '');
}

function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}
