import { browser } from 'wxt/browser';

const isSidebar = (api: unknown): api is { open: () => Promise<void> } =>
  typeof api === 'object' && api !== null && 'open' in api && typeof api.open === 'function';

/**
 * Opens the panel beside the page, Firefox's sidebar or Chrome's side panel; false where there is none (phones). Call it straight from the
 * click, since both browsers want its gesture: Firefox takes nothing that comes after a wait.
 */
export async function openPanel(tab: Promise<number>): Promise<boolean> {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  try {
    if (isSidebar(sidebar)) await sidebar.open();
    else await browser.sidePanel.open({ tabId: await tab });
    return true;
  } catch {
    return false;
  }
}
