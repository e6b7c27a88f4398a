import base from '@/components/base.css?inline';
import inPage from '@/components/in-page/in-page.css?inline';
import tokens from '@/components/tokens.css?inline';

/** The product's own sheets for a shadow root: what they say of the document's root is said of the host. */
export const cssInPage = [tokens, base, inPage]
  .join('\n')
  .replaceAll(/:root((?:\[[^\]]*\]|:lang\([^)]*\))*)/g, (_, more: string) => (more ? `:host(${more})` : ':host'));
