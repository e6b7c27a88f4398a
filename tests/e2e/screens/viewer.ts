import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { type Review, reviewSchema } from '@/lib/schema/review';
import type { ExtensionBrowser } from '../../tools/extension-browser';

/** The reading page as a person meets it. */
export class ViewerScreen {
  constructor(readonly page: Page) {}

  /** A reading page in a tab of its own; `query` as the popup would write it. */
  static async open({ context, id }: ExtensionBrowser, query = ''): Promise<ViewerScreen> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/viewer.html${query}`);
    return new ViewerScreen(page);
  }

  /** The reading page that somebody else has just opened. */
  static async opened({ context, id }: ExtensionBrowser): Promise<ViewerScreen> {
    const isViewer = (page: Page) => page.url().startsWith(`chrome-extension://${id}/viewer.html`);
    const page = context.pages().find(isViewer) ?? (await context.waitForEvent('page', { predicate: isViewer, timeout: 10_000 }));
    return new ViewerScreen(page);
  }

  /** Gives it a file, as the file picker does. */
  async choose(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  /** Drops a file on it. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const data = await this.page.evaluateHandle(
      ({ name, base64 }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
        return transfer;
      },
      { name, base64: Buffer.from(bytes).toString('base64') },
    );
    await this.page.dispatchEvent('.intake', 'drop', { dataTransfer: data });
  }

  async paste(text: string): Promise<void> {
    await this.page.locator('textarea').fill(text);
    await this.page.locator('.intake .btn.primary').click();
  }

  /** Words of the agreement as they stand beside the review. */
  get agreement(): Locator {
    return this.page.locator('section.agreement');
  }

  /** What is said when there is no review. */
  get problem(): Locator {
    return this.page.getByRole('alert');
  }

  /** The documents of an archive, each with its verdict or the reason why it was not read. */
  get documents(): Locator {
    return this.page.locator('.documents li');
  }

  async password(password: string): Promise<void> {
    await this.page.locator('input[type=password]').fill(password);
    await this.page.locator('form .btn.primary').click();
  }

  /** The review shown, from the evidence that its button saves. */
  async review(): Promise<Review> {
    const button = this.page.getByRole('button', { name: '保存证据' });
    await button.waitFor({ timeout: 20_000 });
    const [file] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    const { document } = parseHTML(await readFile(await file.path(), 'utf8'));
    return reviewSchema.parse(JSON.parse(document.querySelector('#review-json')?.textContent ?? ''));
  }
}
