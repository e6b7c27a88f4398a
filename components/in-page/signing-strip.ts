import type { StripWords } from '@/lib/highlight/in-page';
import { button, element, shape } from './element';

/** The quiet line above the 同意 button. It is a status, takes no focus and stands in nobody's way. */
export function signingStrip(document: Document, words: StripWords, actions: { onLook: () => void; onDismiss: () => void }): HTMLElement {
  return element(
    document,
    'div',
    { class: 'strip', lang: words.language },
    shape(document, 'beyond', 16),
    element(document, 'p', { role: 'status' }, words.text),
    button(document, { word: words.look, kind: 'primary sm', onPress: actions.onLook }),
    button(document, { word: words.dismiss, kind: 'quiet sm', onPress: actions.onDismiss }),
  );
}
