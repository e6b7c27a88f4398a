/** Elements that start a block of their own where no style says otherwise. Everything else flows in its line. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p plaintext pre search section summary table caption colgroup thead tbody tfoot tr td th ul xmp'.split(
    ' ',
  ),
);

/** Never read: no text of the page, or none that a person sees as text. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  'head script style noscript template title meta link base svg math audio video source track map area datalist param rp noframes'.split(
    ' ',
  ),
);

/** Part of the page's frame, not of what it says: links there bind nobody by themselves. */
export const CHROME_TAGS: ReadonlySet<string> = new Set(['nav', 'footer']);

/** What each of these is, its name says. Every other element is a box of text unless an attribute makes more of it. */
export const SPECIAL_TAGS: ReadonlySet<string> = new Set(
  'a button input select textarea label h1 h2 h3 h4 h5 h6 li dd table tr td th nav footer iframe frame canvas img embed object br'.split(
    ' ',
  ),
);

/** White space is kept as written. */
export const PRE_TAGS: ReadonlySet<string> = new Set(['pre', 'textarea', 'listing', 'xmp', 'plaintext']);

/** `data-bys-*`: what a saved page carries for each element (see save.ts). */
export const SAVED = {
  page: 'data-bys-saved',
  url: 'data-bys-url',
  hidden: 'data-bys-hidden',
  text: 'data-bys-text',
  flow: 'data-bys-flow',
  space: 'data-bys-space',
  box: 'data-bys-box',
  frame: 'data-bys-frame',
  checked: 'data-bys-checked',
  before: 'data-bys-before',
  after: 'data-bys-after',
} as const;
