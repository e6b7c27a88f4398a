import { domainOf } from './address';
import type { Outline } from './outline';

/** What holds the documents of one platform together: the name the person gave, else the registrable domain, else the document's own words. */
export interface PlatformKey {
  key: string;
  /** Name to show; a domain's row takes the name its documents use most, when they use one. */
  name: string;
  ownName?: string;
}

/** The platform an entry belongs to. */
export function platformOf(entry: Outline): PlatformKey {
  const review = entry.result.schema === 'review/1' ? entry.result : undefined;
  const ownName = review?.document.platform;
  const own = ownName === undefined ? {} : { ownName };
  if (entry.platform !== undefined) return { key: `name ${entry.platform}`, name: entry.platform, ...own };
  const domain = domainOf(entry.url ?? review?.source.url);
  if (domain !== undefined) return { key: `domain ${domain}`, name: domain, ...own };
  const name = ownName ?? entry.folder ?? review?.source.title ?? entry.input;
  return { key: `name ${name}`, name, ...own };
}
