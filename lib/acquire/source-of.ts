import type { Source } from '@/lib/text/types';
import { linkedAgreements } from './agreements';
import type { Blocks } from './page';
import { recut } from './structure';

/**
 * The source that a page's blocks make: headings and list items that only their numbers tell, and the agreements that the page links to. It needs
 * no page, and takes longer than reading one, so it is made in the background.
 */
export function sourceOf({ source, pressables }: Blocks): Source {
  const { text, passages: blocks, unread, url = '' } = source;
  const passages = recut(text, blocks);
  return { ...source, passages, unread: [...unread, ...linkedAgreements({ text, blocks, passages, pressables, url })] };
}
