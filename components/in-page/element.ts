/** Makes elements by hand: what stands in somebody else's page brings no library along. Text goes in as text, never as HTML. */

type Child = Node | string | undefined | false;

/** An element with attributes and children; attributes that are undefined are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

type Shape = readonly [tag: 'path' | 'circle', attributes: Readonly<Record<string, string>>];

/** Look of a drawing whose lines take the colour of the text around. */
const LINE = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' };
const line = (d: string): Shape => ['path', { ...LINE, d }];

/** The shapes of components/icons.tsx that appear in the page, 16 × 16. */
const SHAPES = {
  beyond: [
    ['path', { d: 'M8 .6 15.4 8 8 15.4.6 8Z', fill: 'currentColor' }],
    ['path', { class: 'cut', d: 'M4.6 8h6.8', 'stroke-width': '2' }],
  ],
  caution: [
    ['path', { d: 'M8 1.6 15.2 14.2H.8Z', fill: 'currentColor', stroke: 'currentColor', 'stroke-linejoin': 'round' }],
    ['path', { class: 'cut', d: 'M8 6v3.8M8 11.2v1.7', 'stroke-width': '1.7' }],
  ],
  notice: [
    ['circle', { cx: '8', cy: '8', r: '7', fill: 'currentColor' }],
    ['path', { class: 'cut', d: 'M8 7.2v4.6M8 4.3V6', 'stroke-width': '1.8' }],
  ],
  meets: [
    ['path', { ...LINE, d: 'M3 6.6 6.8 10.4 13.4 2.4', 'stroke-width': '2.4' }],
    ['path', { ...LINE, d: 'M1.5 14.2h13', 'stroke-width': '1.8' }],
  ],
  unsure: [
    ['circle', { ...LINE, cx: '8', cy: '8', r: '6.6', 'stroke-width': '1.7', 'stroke-dasharray': '3.6 1.58' }],
    ['circle', { cx: '8', cy: '8', r: '2.1', fill: 'currentColor' }],
  ],
  close: [line('M3.5 3.5l9 9M12.5 3.5l-9 9')],
  previous: [line('M3.5 10 8 5.5 12.5 10')],
  next: [line('M3.5 6 8 10.5 12.5 6')],
  steps: [line('M2 13.5h4V10h4V6.5h4V3')],
  why: [line('M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5'), line('M5 6.4h6M5 9.6h4')],
} satisfies Record<string, readonly Shape[]>;

export type ShapeName = keyof typeof SHAPES;

const SVG = 'http://www.w3.org/2000/svg';

/** A mark or icon beside its word, hidden from assistive technology. */
export function shape(document: Document, name: ShapeName, size = 14): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const own = { class: `mark mark-${name}`, width: `${size}`, height: `${size}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' };
  for (const [key, value] of Object.entries(own)) svg.setAttribute(key, value);
  const parts: readonly Shape[] = SHAPES[name];
  for (const [tag, attributes] of parts) {
    const part = svg.appendChild(document.createElementNS(SVG, tag));
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
  }
  return svg;
}

/** A button with an icon; `label` names it where it has no word of its own. */
export function button(
  document: Document,
  { icon, word, label, kind = '', onPress }: { icon?: ShapeName; word?: string; label?: string; kind?: string; onPress: () => void },
): HTMLButtonElement {
  const made = element(document, 'button', { type: 'button', class: `btn ${kind}`.trim(), 'aria-label': label, title: label });
  made.append(...(icon ? [shape(document, icon)] : []), ...(word === undefined ? [] : [element(document, 'span', {}, word)]));
  made.addEventListener('click', onPress);
  return made;
}
