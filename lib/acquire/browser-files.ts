import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { Decoder } from './decode';
import type { FileTools } from './file';

const decode: Decoder = (bytes, encoding) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

/** What files are read with in a page of the extension; everything lies in the extension itself. `page` is that page's own address. */
export const toolsIn = (page: string): FileTools => ({
  decode,
  /** A parser in plain code, without scripts, styles or requests: no page's HTML is ever handed to the browser's own. */
  async readHtml(html, url) {
    const { readHtml } = await import('./html');
    return readHtml(html, url);
  },
  pdf: () => ({
    worker: workerUrl,
    maps: new URL('/pdf/cmaps/', page).href,
    fonts: new URL('/pdf/standard_fonts/', page).href,
  }),
});
