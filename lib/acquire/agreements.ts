import type { Unread } from '@/lib/schema/review';
import type { Passage } from '@/lib/text/types';
import type { Pressable } from './pressable';

const NAMES =
  '协议|合同|授权书|授权|政策|条款|须知|告知书|承诺书|声明|规则|确认书|说明书|清单|章程|指引|agreement|policy|terms|contract|authori[sz]ation';
const NAMED = new RegExp(`(?:${NAMES})(?:书|条件)?$|^(?:terms|privacy)\\b`, 'i');
/** Words that ask for consent, just before a link or just after it (“《…》，已阅读并同意”). */
const CONSENT = /同意|勾选|阅读|接受|知悉|签署|签订|确认并|授权|agree|accept|consent|have read/i;
/** “点击下一步即表示您同意…” */
const CLICK_IS_CONSENT = /(?:点击|勾选|登录|注册|继续|提交|申请)[^。]{0,30}(?:即|表示|视为|代表)[^。]{0,20}(?:同意|接受|授权)/;
const LONGEST_CONSENT = 300;
const BEFORE = 60;
const AFTER = 20;
const MOST_LINKS = 40;
/** A modal with less text than this under its title is a summary, not the agreement. */
const FULL_TEXT = 200;
/** Links that fill lines of their own belong to the words above them, at most this many lines up. */
const LINES_UP = 12;

interface Blocks {
  text: string;
  /** Blocks as they stand on the page. */
  blocks: readonly Passage[];
  /** Passages with their headings found. */
  passages: readonly Passage[];
  pressables: readonly Pressable[];
  url: string;
}

/**
 * The agreements that the page links to and does not hold itself. `binding` are those that words of consent stand beside; a link in a
 * footer or menu, or a name in running text, binds nobody by itself. The same agreement is named once.
 */
export function linkedAgreements(page: Blocks): Unread[] {
  const byBlock = Map.groupBy(page.pressables, (press) => press.passage);
  const found = new Map<string, Unread>();
  for (const press of page.pressables) {
    const title = titleOf(press.text);
    if (!title || found.size >= MOST_LINKS || isHere(page, press, title)) continue;
    const binding = isConsented(page, press, byBlock);
    const known = found.get(title);
    if (known) known.binding ||= binding;
    else found.set(title, { what: title, why: 'linked-agreement', binding, ...(press.url !== undefined && { url: press.url }) });
  }
  for (const { start, end, title } of namesBesideTicks(page)) {
    if (found.has(title) || found.size >= MOST_LINKS || isHere(page, { start, end }, title)) continue;
    found.set(title, { what: title, why: 'linked-agreement', binding: true });
  }
  return [...found.values()];
}

/**
 * Names of agreements beside a tick box or just above a button that asks for consent, where nothing tells that they can be pressed: a script
 * listens there all the same. A name in the running text of an agreement is none of these.
 */
function namesBesideTicks(page: Blocks): { start: number; end: number; title: string }[] {
  return page.blocks.flatMap((block, index) => {
    const words = page.text.slice(block.start, block.end);
    const isTicked = block.control?.checked !== undefined;
    const isAboveButton = page.blocks.slice(index + 1, index + 3).some(({ kind }) => kind === 'button') && CLICK_IS_CONSENT.test(words);
    if (words.length > LONGEST_CONSENT || !CONSENT.test(words) || !(isTicked || isAboveButton)) return [];
    return [...words.matchAll(/《([^《》]{2,60})》/g)].flatMap(({ 0: whole, 1: name, index: at }) => {
      const title = name === undefined ? undefined : titleOf(whole);
      return title === undefined ? [] : [{ start: block.start + at, end: block.start + at + whole.length, title }];
    });
  });
}

/** The agreement's name in the words of a link, without its marks; undefined when they name none. */
function titleOf(words: string): string | undefined {
  const quoted = /《([^《》]{2,60})》/.exec(words)?.[1];
  const name = (quoted ?? words).replace(/^[\s\d.、·•>-]+|[\s>›»]+$/g, '');
  return name.length >= 2 &&
    name.length <= 60 &&
    (quoted !== undefined ? words.length <= name.length + 24 : NAMED.test(name)) &&
    NAMED.test(name)
    ? name
    : undefined;
}

/** Consent stands in the link's own block, or, when links fill the block, in the words above the row of links. */
function isConsented(page: Blocks, press: Pressable, byBlock: ReadonlyMap<number, readonly Pressable[]>): boolean {
  const block = page.blocks[press.passage];
  if (!block) return false;
  const others = byBlock.get(press.passage) ?? [];
  const rest = wordsBeside(page.text, block, others);
  if (rest.some(({ start, words }) => isNear(press, start, words))) return true;
  if (press.chrome || rest.some(({ words }) => words.length > 4)) return false;
  for (let index = press.passage - 1; index >= 0 && index >= press.passage - LINES_UP; index--) {
    const above = page.blocks[index];
    if (byBlock.get(index)?.some(({ chrome }) => chrome)) return false;
    const words = above ? wordsBeside(page.text, above, byBlock.get(index) ?? []) : [];
    const last = words.at(-1);
    if (last && last.words.length > 1) return CONSENT.test(last.words.slice(-BEFORE));
  }
  return false;
}

/** The words of a block outside its links, piece by piece. */
function wordsBeside(text: string, block: Passage, presses: readonly Pressable[]): { start: number; words: string }[] {
  const pieces: { start: number; words: string }[] = [];
  let from = block.start;
  for (const press of [...presses, { start: block.end, end: block.end }]) {
    const words = text.slice(from, press.start).replace(/[《》、，,和及与以及\s]+$|^[《》、，,\s]+/g, '');
    if (words) pieces.push({ start: from, words });
    from = Math.max(from, press.end);
  }
  return pieces;
}

/** Consent words in the piece before the link (or before the row of links it stands in), or at the start of the piece after it. */
function isNear(press: Pressable, start: number, words: string): boolean {
  return start <= press.start ? CONSENT.test(words.slice(-BEFORE)) : CONSENT.test(words.slice(0, AFTER));
}

/** True when the page itself holds the agreement: its own address, the element a link jumps to, or a title with a full text below it. */
function isHere(page: Blocks, press: Pick<Pressable, 'start' | 'end' | 'url'>, title: string): boolean {
  if (press.url !== undefined && press.url === page.url) return true;
  const wanted = bare(title);
  return page.passages.some((passage, index) => {
    if (press.start >= passage.start && press.end <= passage.end) return false;
    if (passage.end - passage.start > 80 || passage.kind === 'link' || passage.kind === 'button') return false;
    const words = bare(page.text.slice(passage.start, passage.end));
    return (
      (words === wanted || (passage.kind === 'heading' && words.length >= 4 && (words.endsWith(wanted) || wanted.endsWith(words)))) &&
      hasText(page, index)
    );
  });
}

function hasText({ passages }: Blocks, index: number): boolean {
  const title = passages[index];
  let length = 0;
  for (let at = index + 1; at < passages.length && title; at++) {
    const passage = passages[at];
    if (!passage || (passage.kind === 'heading' && (passage.level ?? 1) <= (title.kind === 'heading' ? (title.level ?? 1) : 1))) break;
    length += passage.end - passage.start;
    if (length >= FULL_TEXT) return true;
  }
  return false;
}

function bare(words: string): string {
  return words.replace(/[\s《》【】“”"：:（）()]/g, '').toLowerCase();
}
