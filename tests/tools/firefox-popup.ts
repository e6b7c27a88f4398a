import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Marionette } from './marionette';
import { type Scriptable, untilTrue } from './scriptable';

const answerSchema = z.object({ value: z.unknown().optional(), error: z.string().optional() });

/** A frame script that runs an expression among the popup page's own names and sends its value back as JSON. */
function inPopup(expression: string): string {
  const code = `(async () => (${expression}))().then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })))`;
  return `{
    const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    Components.utils.exportFunction((answer) => sendAsyncMessage('before-you-sign:answer', { asked: ASKED, answer }), sandbox, { defineAs: 'done' });
    Components.utils.evalInSandbox(${JSON.stringify(code)}, sandbox);
  }`;
}

const POPUP = "[...document.querySelectorAll('browser.webextension-popup-browser')].at(-1)";
/** What shows the sidebar, once there is one. */
export const SIDEBAR = "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')";

/** The toolbar popup of a Firefox, pressed and read from the browser's own (chrome) side. */
export class FirefoxPopup implements Scriptable {
  private readonly widget: string;
  private asked = 0;

  /** `addon` is the extension's id in the manifest. */
  constructor(
    private readonly marionette: Marionette,
    addon: string,
    /** Among the browser window's own names: the element that shows the page. */
    private readonly shown = POPUP,
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

  /** The value of an expression in the popup, a promise awaited; it must survive JSON. Waits for the popup to be there. */
  async evaluate(expression: string): Promise<unknown> {
    // Firefox may put another browser element in the popup's place while it opens, so an unanswered question is asked again.
    const reply = await this.chrome(
      `for (let tries = 0; tries < 10; tries++) {
         const popup = ${this.shown};
         const answer = popup && popup.currentURI.spec !== 'about:blank' && (await new Promise((resolve) => {
           const { messageManager } = popup;
           const answered = ({ data }) => { if (data.asked === args[1] + tries) resolve(data.answer); };
           messageManager.addMessageListener('before-you-sign:answer', answered);
           const script = args[0].replaceAll('ASKED', JSON.stringify(args[1] + tries));
           messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
           win.setTimeout(() => resolve(null), 1500);
         }));
         if (answer) return answer;
         await new Promise((resolve) => win.setTimeout(resolve, 100));
       }
       throw new Error('the popup does not answer');`,
      inPopup(expression),
      `${this.asked++}.`,
    );
    const { value, error } = answerSchema.parse(JSON.parse(z.string().parse(reply)));
    if (error) throw new Error(`popup: ${error} in ${expression}`);
    return value;
  }

  /**
   * Clicks an element of the popup with the mouse, so that Firefox takes it for a person's gesture. The popup may close over it, so no answer is
   * waited for.
   */
  async click(selector: string): Promise<void> {
    await this.waitFor(`document.querySelector(${JSON.stringify(selector)}) !== null`);
    await this.chrome(
      `const script = '{' +
         'const { left, top, width, height } = content.document.querySelector(' + JSON.stringify(args[0]) + ').getBoundingClientRect();' +
         "for (const type of ['mousedown', 'mouseup'])" +
         '  content.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 }, {});' +
       '}';
       ${this.shown}.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);`,
      selector,
    );
  }

  /** Waits until the expression is truthy in the popup and gives its value. */
  waitFor(expression: string): Promise<unknown> {
    return untilTrue(this, expression);
  }

  /** What the toolbar button's badge says; empty when it says nothing. */
  async badge(): Promise<string> {
    return String(await this.chrome("return document.getElementById(args[0] + '-BAP').getAttribute('badge') ?? '';", this.widget));
  }

  /** Picture of what the popup shows. */
  async screenshot(path: string): Promise<void> {
    const data = await this.chrome(
      `const popup = ${this.shown};
       const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
       const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
       canvas.width = bitmap.width; canvas.height = bitmap.height;
       canvas.getContext('2d').drawImage(bitmap, 0, 0);
       return canvas.toDataURL('image/png').split(',')[1];`,
    );
    await writeFile(path, Buffer.from(String(data), 'base64'));
  }
}
