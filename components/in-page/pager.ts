import type { CardWords, PageWords } from '@/lib/highlight/in-page';
import { button, element, shape } from './element';
import type { CardActions } from './focus-card';

/** Leads from one marked clause to the next, and takes all marks away. */
export function pager(
  document: Document,
  { card, n, of }: { card: CardWords; n: number; of: number },
  words: PageWords,
  actions: CardActions & { onClear: () => void },
): HTMLElement {
  return element(
    document,
    'div',
    { class: 'pager', role: 'toolbar', 'aria-label': words.findings, lang: words.language },
    element(document, 'span', { class: 'num' }, shape(document, card.mark), `${n} / ${of}`),
    button(document, { icon: 'previous', label: words.previous, kind: 'icon-only', onPress: actions.onPrevious }),
    button(document, { icon: 'next', label: words.next, kind: 'icon-only', onPress: actions.onNext }),
    button(document, { icon: 'close', label: words.clear, kind: 'icon-only', onPress: actions.onClear }),
  );
}
