import type { CardWords, PageWords } from '@/lib/highlight/in-page';
import { button, element, shape } from './element';

export interface CardActions {
  onClose: () => void;
  onPrevious: () => void;
  onNext: () => void;
}

/** The card beside a clause: what it is, its words, why it matters, the norm, what to do. One thing is unfolded at a time. */
export function focusCard(document: Document, card: CardWords, words: PageWords, actions: CardActions): HTMLElement {
  const parts = {
    next: element(document, 'div', { class: 'more', hidden: '' }, element(document, 'p', {}, card.next)),
    why: element(document, 'div', { class: 'more', hidden: '' }, roleList(document, card)),
  };
  const toggle = (name: keyof typeof parts) => {
    for (const [each, part] of Object.entries(parts)) {
      part.hidden = each !== name || !part.hidden;
      buttons[each === 'next' ? 'next' : 'why'].setAttribute('aria-expanded', String(!part.hidden));
    }
  };
  const buttons = {
    next: button(document, { icon: 'steps', word: words.whatToDo, kind: 'sm', onPress: () => toggle('next') }),
    why: button(document, { icon: 'why', word: words.why, kind: 'sm', onPress: () => toggle('why') }),
  };
  for (const each of Object.values(buttons)) each.setAttribute('aria-expanded', 'false');
  return element(
    document,
    'div',
    { class: `card ${card.mark}`, role: 'dialog', 'aria-label': `${card.severity} ${card.title}`, tabindex: '-1', lang: words.language },
    element(
      document,
      'div',
      { class: 'head' },
      element(document, 'span', { class: `sev sev-${card.mark}` }, shape(document, card.mark), element(document, 'b', {}, card.severity)),
      element(document, 'h2', {}, card.title),
      button(document, { icon: 'close', label: words.close, kind: 'icon-only', onPress: actions.onClose }),
    ),
    element(
      document,
      'div',
      { class: 'in' },
      element(document, 'q', { class: 'quote', lang: 'zh' }, card.quote),
      card.why !== '' && element(document, 'p', {}, card.why),
      ...card.norms.map(({ name, tags }) =>
        element(document, 'p', { class: 'norm' }, name, ...tags.map((tag) => element(document, 'span', { class: 'tag' }, tag))),
      ),
      parts.next,
      parts.why,
    ),
    element(
      document,
      'div',
      { class: 'acts' },
      card.next !== '' && buttons.next,
      card.roles.length > 0 && buttons.why,
      element(document, 'span', { class: 'grow' }),
      button(document, { icon: 'previous', label: words.previous, kind: 'icon-only', onPress: actions.onPrevious }),
      button(document, { icon: 'next', label: words.next, kind: 'icon-only', onPress: actions.onNext }),
    ),
  );
}

function roleList(document: Document, { roles }: CardWords): HTMLElement {
  return element(
    document,
    'dl',
    {},
    ...roles.map(({ label, words }) =>
      element(document, 'div', {}, element(document, 'dt', {}, label), element(document, 'dd', { lang: 'zh' }, words)),
    ),
  );
}
