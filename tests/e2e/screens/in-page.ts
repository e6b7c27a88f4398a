import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { z } from 'zod';
import type { ExtensionBrowser } from '../../tools/extension-browser';

/** The name that functions run in the extension know. */
declare const chrome: typeof browser;

const boxSchema = z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() });
const shownSchema = z.object({
  card: boxSchema.extend({ label: z.string(), text: z.string(), hasFocus: z.boolean() }).nullable(),
  pager: z.string().nullable(),
  strip: boxSchema.extend({ text: z.string() }).nullable(),
  hosts: z.number(),
});
export type Shown = z.infer<typeof shownSchema>;

/** What the extension shows in a page, seen through its closed shadow root as only the extension can. */
export class InPageScreen {
  constructor(
    private readonly extension: ExtensionBrowser,
    private readonly page: Page,
  ) {}

  private async run(press: string | null): Promise<unknown> {
    await this.page.bringToFront();
    return this.extension.worker.evaluate(async (wanted) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [wanted],
        func: (name: string | null) => {
          const hosts = [...document.querySelectorAll<HTMLElement>('[popover=manual]')].filter(
            (host) => host.style.zIndex === '2147483647',
          );
          const root = hosts[0] && chrome.dom.openOrClosedShadowRoot(hosts[0]);
          const find = (selector: string) => root?.querySelector<HTMLElement>(selector) ?? null;
          if (name) [...(root?.querySelectorAll('button') ?? [])].find((each) => (each.ariaLabel ?? each.innerText) === name)?.click();
          const box = (element: HTMLElement) => {
            const { left, top, right, bottom } = element.getBoundingClientRect();
            return { left, top, right, bottom };
          };
          const card = find('.card');
          const strip = find('.strip');
          return {
            card: card && {
              ...box(card),
              label: card.getAttribute('aria-label'),
              text: card.innerText,
              hasFocus: root?.activeElement === card,
            },
            pager: find('.pager .num')?.innerText ?? null,
            strip: strip && { ...box(strip), text: strip.innerText },
            hosts: hosts.length,
          };
        },
      });
      return frame?.result;
    }, press);
  }

  async shown(): Promise<Shown> {
    return shownSchema.parse(await this.run(null));
  }

  /** Presses one of our buttons in the page, by its word or name. */
  async press(name: string): Promise<void> {
    await this.run(name);
  }
}
