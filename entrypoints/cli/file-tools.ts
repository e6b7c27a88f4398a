import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FileTools } from '@/lib/acquire/file';
import { decode } from './bytes';

/** What files are read with on the command line. linkedom takes longer to load than a text to review, so only a page brings it in. */
export const fileTools: FileTools = {
  decode,
  async readHtml(html, url) {
    const page = await import('@/lib/acquire/html');
    return page.readHtml(html, url);
  },
  pdf() {
    const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    return { maps: join(home, 'cmaps/'), fonts: join(home, 'standard_fonts/') };
  },
};
