import { defineBackground } from 'wxt/utils/define-background';
import { registerBundle } from './bundle';
import { registerStrip } from './in-page';
import { registerInstall } from './install';
import { registerLocate } from './locate';
import { registerReview } from './review';
import { registerSave } from './save';
import { registerTabs } from './tabs';

/** Runs the engine and keeps the reviews. It may stop at any moment: all state is in session storage. */
export default defineBackground({
  type: 'module',
  main() {
    registerInstall();
    registerReview();
    registerBundle();
    registerStrip();
    registerLocate();
    registerSave();
    registerTabs();
  },
});
