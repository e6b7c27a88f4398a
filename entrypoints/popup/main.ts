import { chosenLanguage, dress, mirrored } from '@/lib/settings';

/**
 * The frame of index.html is painted before anything else is begun: reading the tab and loading what draws the answer keep every processor
 * of a small machine busy. Only the reader's theme and size come first, or the frame would change its colours.
 */
const settings = mirrored(localStorage);
dress(document.documentElement, settings, chosenLanguage(settings, navigator.language));
void painted().then(() => import('./start'));

/** Once a frame was painted. A page that is not in view paints none: there it is after a moment. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 150);
  });
}
