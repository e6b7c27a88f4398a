import { focusCard } from '@/components/in-page/focus-card';
import { pager } from '@/components/in-page/pager';
import { signingStrip } from '@/components/in-page/signing-strip';
import { agreeingAround, agreeingBoxes, controlBoxes } from '@/lib/highlight/agree';
import { Hits } from '@/lib/highlight/hit';
import type { CardWords, InPage } from '@/lib/highlight/in-page';
import type { PageMarks } from '@/lib/highlight/page-marks';
import { type Box, placeCard, placeStrip } from '@/lib/highlight/place';
import { areaInTop, blockInTop } from '@/lib/highlight/reveal';
import type { Mark } from '@/lib/messaging';
import { Layer } from './layer';

/** Elements that get a card when they take the focus: something pressed, not the page around. */
const SMALL = 400;

interface Options {
  window: Window;
  /** The style sheet of the layer. */
  css: string;
  marks: () => PageMarks;
  onDismiss: () => void;
}

/** What the reader shows in the page: the card of a clause, the pager, the strip. One at a time, gone without a trace when closed. */
export class PageCards {
  private readonly layer: Layer;
  private readonly ended = new AbortController();
  private listening = new WeakSet<Document>();
  private marks: readonly Mark[] = [];
  private shown: InPage | undefined;
  private order: CardWords[] = [];
  private open: CardWords | undefined;
  private hits: Hits | undefined;
  private back: HTMLElement | undefined;

  constructor(private readonly options: Options) {
    const { window, css } = options;
    const { document } = window;
    const quietly = { capture: true, passive: true, signal: this.ended.signal };
    this.layer = new Layer(document, css);
    window.addEventListener('keydown', (event) => this.onKey(event), { capture: true, signal: this.ended.signal });
    window.addEventListener('scroll', () => this.place(), quietly);
    window.addEventListener('resize', () => this.place(), quietly);
    const onAgree = ({ target }: Event) => this.onAgree(target);
    for (const type of ['pointerover', 'focusin', 'pointerdown']) document.addEventListener(type, onAgree, quietly);
  }

  /** New marks: what was open stays open while its finding is among them. */
  hold(marks: readonly Mark[], shown: InPage): void {
    this.marks = marks;
    this.shown = shown;
    this.layer.isElder = shown.elder;
    const start = new Map(marks.toReversed().map((mark) => [mark.id, mark.start]));
    this.order = shown.cards.toSorted((a, b) => (start.get(a.id) ?? 0) - (start.get(b.id) ?? 0));
    this.moved();
    if (this.open && !this.order.some(({ id }) => id === this.open?.id)) this.close();
  }

  /** The page was written anew: places have to be looked up again. */
  moved(): void {
    this.hits = undefined;
    for (const document of this.found().documents()) this.listenTo(document);
    this.place();
  }

  /** Shows a finding's card beside its words, which are in view already. */
  show(id: string, takesFocus: boolean): void {
    const card = this.order.find((each) => each.id === id);
    const { shown } = this;
    if (!card || !shown) return;
    if (!this.open) this.back = activeOf(this.options.window.document);
    this.open = card;
    const { document } = this.options.window;
    const actions = {
      onClose: () => this.close(),
      onPrevious: () => this.step(-1),
      onNext: () => this.step(1),
      onClear: () => this.clear(),
    };
    const place = { card, n: this.order.indexOf(card) + 1, of: this.order.length };
    const made = focusCard(document, card, shown.words, actions);
    this.layer.show({ card: made, pager: pager(document, place, shown.words, actions) });
    this.place();
    if (takesFocus) made.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.open) return;
    this.open = undefined;
    this.options.marks().letGo();
    const hadFocus = this.layer.hasFocus;
    this.layer.remove();
    if (hadFocus && this.back?.isConnected) this.back.focus({ preventScroll: true });
    this.back = undefined;
  }

  end(): void {
    this.close();
    this.layer.remove();
    this.ended.abort();
  }

  private clear(): void {
    this.close();
    this.options.marks().clear();
    this.marks = [];
    this.order = [];
    this.hits = undefined;
  }

  private step(by: 1 | -1): void {
    const at = this.open ? this.order.findIndex(({ id }) => id === this.open?.id) : by > 0 ? -1 : 0;
    const next = this.order.at((at + by) % Math.max(1, this.order.length));
    const mark = next && this.marks.find(({ id }) => id === next.id);
    if (!mark) return;
    this.options.marks().locate(mark);
    this.show(mark.id, true);
  }

  private place(): void {
    const { open, layer } = this;
    const mark = open && this.marks.find(({ id }) => id === open.id);
    const [first] = mark ? this.options.marks().placeOf(mark) : [];
    const clause = first && areaInTop(first);
    if (!open || !layer.card) return;
    const { document, innerWidth, innerHeight } = this.options.window;
    const view = { width: innerWidth, height: innerHeight };
    // A clause in a closed part of the page has no place: its card stands in the corner.
    const at = clause ?? { left: innerWidth, right: innerWidth, top: 0, bottom: 0 };
    layer.move(placeCard(at, (first && blockInTop(first.node)) ?? at, layer.size(layer.card), view, agreeingBoxes(document)));
  }

  private found(): Hits {
    this.hits ??= new Hits(this.marks.map((mark) => ({ id: mark.id, stretches: this.options.marks().placeOf(mark) })));
    return this.hits;
  }

  private listenTo(document: Document): void {
    if (this.listening.has(document)) return;
    this.listening.add(document);
    const quietly = { capture: true, passive: true, signal: this.ended.signal };
    document.addEventListener('click', (event) => this.onClick(document, event), quietly);
    document.addEventListener('focusin', (event) => this.onFocus(event), quietly);
  }

  /** The page gets its click all the same. Whoever selects words does not ask for a card. */
  private onClick(document: Document, event: MouseEvent): void {
    if (event.button !== 0 || this.layer.holds(event) || document.getSelection()?.isCollapsed === false) return;
    this.showAt(this.found().at(document, event.clientX, event.clientY), false);
  }

  private onFocus(event: FocusEvent): void {
    const { target } = event;
    if (this.layer.holds(event) || !isSmall(target)) return;
    this.showAt(this.found().within(target), false);
  }

  private showAt(id: string | undefined, takesFocus: boolean): void {
    const mark = this.marks.find((each) => each.id === id);
    if (!mark || this.open?.id === id) return;
    this.options.marks().point(mark);
    this.show(mark.id, takesFocus);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.open) {
      this.close();
      return;
    }
    const by = event.code === 'Period' ? 1 : event.code === 'Comma' ? -1 : undefined;
    if (by === undefined || !event.altKey || event.ctrlKey || event.metaKey || this.order.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.step(by);
  }

  private onAgree(target: EventTarget | null): void {
    const strip = this.shown?.strip;
    const button = strip && agreeingAround(target);
    if (!strip || !button || this.layer.isStripShown) return;
    const { document, innerWidth, innerHeight } = this.options.window;
    const made = signingStrip(document, strip, {
      onLook: () => this.lookFromStrip(),
      onDismiss: () => {
        this.dropStrip();
        this.options.onDismiss();
      },
    });
    this.layer.show({ strip: made });
    const box: Box = button.getBoundingClientRect();
    this.layer.moveStrip(box, (size) => placeStrip(box, size, { width: innerWidth, height: innerHeight }, controlBoxes(document, box)));
  }

  private lookFromStrip(): void {
    const worst = this.order.find(({ mark }) => mark === 'beyond');
    const mark = worst && this.marks.find(({ id }) => id === worst.id);
    this.layer.removeStrip();
    if (!mark) return;
    this.options.marks().locate(mark);
    this.show(mark.id, true);
  }

  private dropStrip(): void {
    if (this.shown) {
      const { strip: _, ...rest } = this.shown;
      this.shown = rest;
    }
    this.layer.removeStrip();
  }
}

function activeOf(document: Document): HTMLElement | undefined {
  const { activeElement } = document;
  return activeElement && isFocusable(activeElement) && activeElement !== document.body ? activeElement : undefined;
}

function isFocusable(node: Element): node is HTMLElement {
  return 'focus' in node;
}

function isSmall(target: EventTarget | null): target is Element {
  return target !== null && 'textContent' in target && typeof target.textContent === 'string' && target.textContent.length <= SMALL;
}
