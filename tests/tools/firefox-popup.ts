import { writeFile } from 'node:fs/promises';
import type { Marionette } from './marionette';

/** The toolbar popup of a Firefox, pressed and read from the browser's own (chrome) side. */
export class FirefoxPopup {
  private readonly widget: string;

  /** `addon` is the extension's id in the manifest. */
  constructor(
    private readonly marionette: Marionette,
    addon: string,
  ) {
    this.widget = addon.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  }

  private chrome(body: string, ...args: unknown[]): Promise<unknown> {
    return this.marionette.run(
      'chrome',
      `const win = Services.wm.getMostRecentWindow('navigator:browser'); const { document } = win; ${body}`,
      ...args,
    );
  }

  /** Presses the button as a person does: it grants activeTab and opens the popup. */
  async press(): Promise<void> {
    await this.chrome(
      `if (!document.getElementById(args[0] + '-BAP')?.closest('#nav-bar')) win.CustomizableUI.addWidgetToArea(args[0] + '-browser-action', 'nav-bar');
       document.getElementById(args[0] + '-BAP').click();`,
      this.widget,
    );
  }

  async close(): Promise<void> {
    await this.chrome("for (const panel of document.querySelectorAll('panel[viewId], #customizationui-widget-panel')) panel.hidePopup();");
  }

  /** The value of an expression over the popup's `document`, once it is truthy (within 10 s); it must survive JSON. */
  async waitFor(expression: string): Promise<unknown> {
    const script = `const answer = (() => { try { return ${expression}; } catch { return null; } })(); sendAsyncMessage('before-you-sign:answer', answer);`;
    return this.chrome(
      `const until = Date.now() + 10000;
       while (Date.now() < until) {
         const popup = document.querySelector('browser.webextension-popup-browser');
         if (popup) {
           const answer = await new Promise((resolve) => {
             popup.messageManager.addMessageListener('before-you-sign:answer', function listen({ data }) {
               popup.messageManager.removeMessageListener('before-you-sign:answer', listen);
               resolve(data);
             });
             popup.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(args[0]), false);
           });
           if (answer) return answer;
         }
         await new Promise((resolve) => win.setTimeout(resolve, 100));
       }
       throw new Error('popup: not true within 10 s: ' + args[1]);`,
      `{ const document = content.document; ${script} }`,
      expression,
    );
  }

  /** Picture of what the popup shows. */
  async screenshot(path: string): Promise<void> {
    const data = await this.chrome(
      `const popup = document.querySelector('browser.webextension-popup-browser');
       const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
       const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
       canvas.width = bitmap.width; canvas.height = bitmap.height;
       canvas.getContext('2d').drawImage(bitmap, 0, 0);
       return canvas.toDataURL('image/png').split(',')[1];`,
    );
    await writeFile(path, Buffer.from(String(data), 'base64'));
  }
}
