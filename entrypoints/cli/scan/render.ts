import type { CrawlOptions, Fetcher } from './crawl';
import type { Web } from './web';

export function openRender(_web: Web, _options: CrawlOptions & { proxy?: string | undefined }): Fetcher {
  throw new Error('--render');
}
