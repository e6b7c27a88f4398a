import type { Box, Hidden } from './look';

/** A part of the page that holds no text of its own: it may have to be named as unread. */
export interface Part {
  kind: 'frame' | 'shut-frame' | 'canvas' | 'image' | 'pdf';
  element: Element;
  what: string;
  url?: string;
  box: Box | undefined;
  hidden: Hidden;
}

/** A field to fill in, as far as a login form is told by it. */
export interface Field {
  type: string;
  hidden: Hidden;
}
