import { element } from '@/components/in-page/element';
import type { Box, Placed, Size } from '@/lib/highlight/place';

/** Nothing of the page's styles may reach the host, and nothing of it may be seen or pressed but what stands in it. */
const HOST: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: 'auto',
  height: 'auto',
  overflow: 'visible',
  background: 'none',
  border: '0',
  margin: '0',
  padding: '0',
  'pointer-events': 'none',
  'z-index': '2147483647',
  'color-scheme': 'light dark',
};

/**
 * The one place in the page that is ours: a closed shadow root on an element of its own, put in when there is something to show and taken
 * out when there is nothing left. No node of the page is touched.
 */
export class Layer {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private parts: { card?: HTMLElement; pager?: HTMLElement; stem?: HTMLElement; strip?: HTMLElement } = {};

  constructor(
    private readonly document: Document,
    css: string,
  ) {
    this.host = document.createElement('div');
    for (const [name, value] of Object.entries(HOST)) this.host.style.setProperty(name, value, 'important');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const view = document.defaultView;
    if (view) {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(css);
      this.root.adoptedStyleSheets = [sheet];
    }
  }

  get card(): HTMLElement | undefined {
    return this.parts.card;
  }

  /** Larger type: the sheets say of the host what they say of a page's root. */
  set isElder(isElder: boolean) {
    this.host.toggleAttribute('data-elder', isElder);
  }

  get isStripShown(): boolean {
    return this.parts.strip !== undefined;
  }

  get hasFocus(): boolean {
    return this.document.activeElement === this.host;
  }

  /** True when an event came from what is shown here. */
  holds(event: Event): boolean {
    return event.target === this.host;
  }

  show(parts: { card?: HTMLElement; pager?: HTMLElement; strip?: HTMLElement }): void {
    for (const [name, part] of Object.entries(parts)) {
      const known = name === 'card' || name === 'pager' || name === 'strip' ? this.parts[name] : undefined;
      if (known) known.replaceWith(part);
      else this.root.append(part);
    }
    this.parts = { ...this.parts, ...parts };
    this.mount();
  }

  size(part: HTMLElement): Size {
    const { width, height } = part.getBoundingClientRect();
    return { width, height };
  }

  move({ left, top, stem }: Placed): void {
    const { card } = this.parts;
    if (card) put(card, left, top);
    this.parts.stem?.remove();
    delete this.parts.stem;
    if (!stem) return;
    const line = element(this.document, 'div', { class: 'stem' });
    put(line, stem.left, stem.top);
    line.style.width = `${stem.width}px`;
    this.root.prepend(line);
    this.parts.stem = line;
  }

  moveStrip(button: Box, place: (size: Size) => Placed): void {
    const { strip } = this.parts;
    if (!strip) return;
    strip.style.width = `${Math.max(280, button.right - button.left)}px`;
    const { left, top } = place(this.size(strip));
    put(strip, left, top);
  }

  removeStrip(): void {
    this.parts.strip?.remove();
    delete this.parts.strip;
    if (!this.parts.card) this.host.remove();
  }

  /** Takes card and pager away, and the host with them unless a strip is left. */
  remove(): void {
    for (const name of ['card', 'pager', 'stem'] as const) {
      this.parts[name]?.remove();
      delete this.parts[name];
    }
    if (!this.parts.strip) this.host.remove();
  }

  /**
   * Into the page's topmost layer: a modal dialog makes everything outside it deaf, so with one open the host goes into it; else a popover
   * stands over whatever the page has put there.
   */
  private mount(): void {
    const dialog = [...this.document.querySelectorAll(':modal')].at(-1);
    const parent = dialog ?? this.document.documentElement;
    if (this.host.parentNode === parent) return;
    parent.append(this.host);
    this.host.popover = 'manual';
    this.host.showPopover();
  }
}

function put(part: HTMLElement, left: number, top: number): void {
  part.style.left = `${Math.round(left)}px`;
  part.style.top = `${Math.round(top)}px`;
}
