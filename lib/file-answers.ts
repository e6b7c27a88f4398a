import { browser } from 'wxt/browser';
import { fromBase64 } from '@/lib/acquire/base64';
import { type PageMessages, pagePayloads, readMessage, whoSent } from '@/lib/messaging';

type Asked = PageMessages['read-file']['payload'];
type Reply = PageMessages['read-file']['reply'];

/**
 * Lets this page of the extension read PDF and Word files for the background, which cannot: pdf.js wants a worker of its own, and a service
 * worker may neither start one nor load code later. What reads them is loaded with the first file.
 */
export function answerFiles(): void {
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    const known = readMessage(message, pagePayloads);
    const own = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
    if (!known || whoSent(sender, own) !== 'page' || !pagePayloads['read-file'](known.payload)) return;
    read(known.payload).then(respond, () => respond({ ok: false, reason: 'unreadable' } satisfies Reply));
    return true;
  });
}

/** The file has no name of its own: its title is what links to it. */
async function read({ bytes, url }: Asked): Promise<Reply> {
  const [{ readFile }, { toolsIn }, { packPage }] = await Promise.all([
    import('@/lib/acquire/file'),
    import('@/lib/acquire/browser-files'),
    import('@/lib/acquire/packed'),
  ]);
  const file = fromBase64(bytes);
  if (!file) return { ok: false, reason: 'unreadable' };
  const result = await readFile({ name: '', bytes: file, url }, toolsIn(location.href));
  return result.ok ? { ok: true, page: packPage({ source: result.source, pressables: [] }) } : { ok: false, reason: result.reason };
}
