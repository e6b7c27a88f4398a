import type { Pack } from '@/lib/engine/types';
import type { Finding, Review } from '@/lib/schema/review';

/** What to ask the lender about one clause, in Chinese, since that is what its people read. Loaded when somebody asks. */
export async function question(pack: Pick<Pack, 'rules' | 'norms'>, review: Review, finding: Finding): Promise<string> {
  const { letterText } = await import('./letters');
  return letterText('question', review, { pack, locale: 'zh-CN', findings: [finding] });
}
