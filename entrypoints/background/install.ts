import { browser } from 'wxt/browser';

/**
 * Opens the page that says what this does, once, when it is installed by a person. An add-on loaded for the session only (Firefox says so)
 * is a developer's.
 */
export function registerInstall(): void {
  browser.runtime.onInstalled.addListener((details) => {
    const isTemporary = 'temporary' in details && details.temporary === true;
    if (details.reason === 'install' && !isTemporary) void browser.runtime.openOptionsPage();
  });
}
