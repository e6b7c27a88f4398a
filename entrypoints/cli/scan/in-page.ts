import { liveEnv } from '@/lib/acquire/live';
import { readPage } from '@/lib/acquire/page';

/** The same reading as the extension's, run in a page that the scan has opened: gives the source as JSON. */
export function read(): string {
  return JSON.stringify(readPage(document, liveEnv(window, { now: new Date() })).source);
}
