/** How a mark looks in the page; `current` is the one that was asked for. */
export type LookName = 'beyond' | 'caution' | 'notice' | 'meets' | 'unsure' | 'current';

/** Later names lie over earlier ones where marks overlap. */
export const LOOKS: readonly LookName[] = ['unsure', 'meets', 'notice', 'caution', 'beyond', 'current'];

/**
 * Only colour, ground, text decoration and shadow work in a highlight, so each severity has a line of its own: solid, dashed, dotted, none,
 * wavy. Ink and ground are both set, so that a mark is legible on any page. Values as in the design's highlight sheet.
 */
export const HIGHLIGHT_CSS = `
::highlight(bys-beyond) { color: #17212a; background-color: #ffe0d6; text-decoration: underline solid 3px #b8321f; }
::highlight(bys-caution) { color: #17212a; background-color: #fdeebf; text-decoration: underline dashed 2px #a16404; }
::highlight(bys-notice) { color: #17212a; background-color: #e1ebfb; text-decoration: underline dotted 2px #4a6ca6; }
::highlight(bys-meets) { color: #17212a; background-color: #dff2e4; text-decoration: none; }
::highlight(bys-unsure) { color: #17212a; background-color: #f1f2ee; text-decoration: underline wavy 1px #4b5660; }
::highlight(bys-current) { color: #17212a; background-color: #ffc9b8; text-decoration: underline solid 3px #8d2012; text-shadow: 0 0 1px rgb(23 33 42 / .55); }
`;
