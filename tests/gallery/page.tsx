import base from '@/components/base.css?inline';
import { focusCard } from '@/components/in-page/focus-card';
import { pager } from '@/components/in-page/pager';
import { signingStrip } from '@/components/in-page/signing-strip';
import tokens from '@/components/tokens.css?inline';
import { viewOf } from '@/components/view-of';
import { cssInPage } from '@/entrypoints/reader.content/styles';
import type { CardWords, PageWords } from '@/lib/highlight/in-page';
import type { Language } from '@/lib/settings';
import { pack } from '@/rules/zh-CN';
import { nothing } from './fakes';
import type { Asked } from './query';

export const styles = [tokens, base];

const marks = ['beyond', 'caution', 'notice', 'meets', 'unsure'] as const;
const actions = { onClose: nothing, onPrevious: nothing, onNext: nothing, onClear: nothing, onLook: nothing, onDismiss: nothing };

function cardsIn(language: Language, quote: string): CardWords[] {
  const { t, rules, locale } = viewOf(pack, language);
  const message = rules.get('contact-book-access')?.message[locale];
  return marks.map((mark) => ({
    id: mark,
    mark,
    severity: mark === 'unsure' ? t.lookYourself : t.severity[mark],
    title: message?.title ?? '',
    quote,
    why: message?.why ?? '',
    next: message?.next ?? '',
    norms: [{ name: '《中华人民共和国个人信息保护法》第十六条', tags: [t.force.law, t.standing['in-force']] }],
    roles: [
      { label: t.role.actor, words: '我们' },
      { label: t.role.act, words: '读取' },
      { label: t.role.object, words: '手机通讯录' },
    ],
  }));
}

/** Cards of every kind side by side, the first two unfolded; pager and strip below. */
function show(root: ShadowRoot, { language, state }: Asked): void {
  const { t } = viewOf(pack, language);
  const words: PageWords = {
    language,
    whatToDo: t.whatToDo,
    why: t.why,
    findings: t.reportFindings,
    ...t.inPage.card,
  };
  const quote = state === 'long' ? '您授权我们读取您的手机通讯录及其中的全部信息，'.repeat(20) : '授权我们读取您的手机通讯录';
  const cards = cardsIn(language, quote);
  const shown = cards.map((card) => focusCard(document, card, words, actions));
  const [first] = cards;
  if (!first) return;
  const { strip, look, dismiss } = t.inPage;
  const line = signingStrip(document, { language, text: strip(8), look, dismiss }, actions);
  for (const part of [...shown, line]) part.style.position = 'static';
  const row = document.createElement('div');
  row.style.cssText = 'display:flex;flex-wrap:wrap;gap:16px;padding:16px;align-items:start';
  row.append(...shown, line);
  root.append(row, pager(document, { card: first, n: 1, of: 15 }, words, actions));
  for (const [i, word] of [t.why, t.whatToDo].entries()) {
    for (const button of shown[i]?.querySelectorAll('button') ?? []) if (button.textContent === word) button.click();
  }
}

/** What is shown in somebody else's page; in an open shadow root here, where axe can look. */
export function draw(query: Asked) {
  const place = (host: HTMLElement | null) => {
    if (!host || host.shadowRoot) return;
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssInPage);
    root.adoptedStyleSheets = [sheet];
    show(root, query);
  };
  return (
    <main>
      <h1 className="vh">{viewOf(pack, query.language).t.product}</h1>
      <div ref={place} data-elder={query.settings.elder ? '' : undefined} data-theme={query.settings.theme} />
    </main>
  );
}
