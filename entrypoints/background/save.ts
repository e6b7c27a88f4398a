import { askReader, type Messages } from '@/lib/messaging';
import { answer } from './answer';
import { ensureReader } from './inject';

/** `save-page` gives the tab's page as one HTML file that reads the same without a browser. */
export function registerSave(): void {
  answer('save-page', 'page', ({ tabId }) => save(tabId).catch(() => ({ ok: false, reason: 'failed' })));
}

async function save(tabId: number): Promise<Messages['save-page']['reply']> {
  if (!(await ensureReader(tabId))) return { ok: false, reason: 'restricted-page' };
  const { html } = await askReader(tabId, 'save', null);
  return { ok: true, html };
}
