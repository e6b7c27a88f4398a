import { focusCard } from '@/components/in-page/focus-card';
import { pager } from '@/components/in-page/pager';
import { signingStrip } from '@/components/in-page/signing-strip';
import type { CardWords, PageWords } from '@/lib/highlight/in-page';

/** What is shown in the page, outside its closed root, where axe can look at it. */
const words: PageWords = {
  language: 'zh-CN',
  close: '关闭',
  previous: '上一处',
  next: '下一处',
  whatToDo: '怎么办',
  why: '为什么',
  findings: '发现',
  clear: '收起划线',
};
const card = (mark: CardWords['mark'], severity: string): CardWords => ({
  id: mark,
  mark,
  severity,
  title: '可能读取整个通讯录',
  quote: '授权我们读取您的手机通讯录',
  why: '通讯录里是别人的信息；逾期后它常被用来挨个打电话。',
  next: '在系统设置里拒绝通讯录权限，只手动填写联系人。',
  norms: [{ name: '《个人信息保护法》第 16 条', tags: ['法律', '现行'] }],
  roles: [{ label: '谁', words: '我们' }],
});
const none = () => {};
const actions = { onClose: none, onPrevious: none, onNext: none, onClear: none, onLook: none, onDismiss: none };
const cards = [
  card('beyond', '越界'),
  card('caution', '留意'),
  card('notice', '知悉'),
  card('meets', '合规'),
  card('unsure', '需要您自己看一眼'),
];
const shown = cards.map((each) => focusCard(document, each, words, actions));
const strip = signingStrip(
  document,
  { language: 'zh-CN', text: '这份协议有 8 条越界，先看 40 秒', look: '看一看', dismiss: '知道了' },
  actions,
);
const [first] = cards;
if (first) document.body.append(...shown, pager(document, { card: first, n: 1, of: 15 }, words, actions), strip);
for (const [i, part] of [...shown, strip].entries())
  Object.assign(part.style, { left: `${16 + (i % 3) * 352}px`, top: `${16 + Math.floor(i / 3) * 380}px` });
for (const each of shown[0]?.querySelectorAll<HTMLButtonElement>('.acts button') ?? []) if (each.textContent === words.why) each.click();
