import { writeFile } from 'node:fs/promises';
import type { CDPSession } from '@playwright/test';
import { z } from 'zod';
import { type Scriptable, untilTrue } from './scriptable';

const replySchema = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});
const evaluatedSchema = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.object({ text: z.string(), exception: z.object({ description: z.string().optional() }).optional() }).optional(),
});
const pictureSchema = z.object({ data: z.string() });

/** The real popup, which Playwright does not list among its pages: driven over the DevTools protocol. */
export class PopupTarget implements Scriptable {
  private next = 1;

  private constructor(
    private readonly cdp: CDPSession,
    private readonly sessionId: string,
  ) {}

  /** Ids of the popups that are open at addresses starting with `url`. */
  static async openAt(cdp: CDPSession, url: string): Promise<string[]> {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter((info) => info.url.startsWith(url) && info.type !== 'tab').map(({ targetId }) => targetId);
  }

  /** Waits (at most `timeout` ms) until one opens that is not among `known`, and attaches to it. */
  static async find(cdp: CDPSession, url: string, known: string[], timeout = 10_000): Promise<PopupTarget> {
    const until = Date.now() + timeout;
    while (Date.now() < until) {
      const targetId = (await PopupTarget.openAt(cdp, url)).find((id) => !known.includes(id));
      if (targetId) {
        const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
        return new PopupTarget(cdp, sessionId);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`no popup at ${url} within ${timeout} ms`);
  }

  /** One protocol command to the popup; its answer, or an error naming the command. */
  private async command(method: string, params: object = {}): Promise<unknown> {
    const id = this.next++;
    const answer = new Promise<unknown>((resolve, reject) => {
      const listen = (event: { sessionId: string; message: string }) => {
        if (event.sessionId !== this.sessionId) return;
        const reply = replySchema.parse(JSON.parse(event.message));
        if (reply.id !== id) return;
        this.cdp.off('Target.receivedMessageFromTarget', listen);
        if (reply.error) reject(new Error(`${method}: ${reply.error.message}`));
        else resolve(reply.result);
      };
      this.cdp.on('Target.receivedMessageFromTarget', listen);
    });
    await this.cdp.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message: JSON.stringify({ id, method, params }) });
    return answer;
  }

  /** The value of an expression in the popup, a promise awaited; it must survive JSON. */
  async evaluate(expression: string): Promise<unknown> {
    const reply = await this.command('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    const { result, exceptionDetails } = evaluatedSchema.parse(reply);
    if (exceptionDetails) throw new Error(`popup: ${exceptionDetails.exception?.description ?? exceptionDetails.text} in ${expression}`);
    return result.value;
  }

  /** Waits until the expression is truthy in the popup and gives its value. */
  waitFor(expression: string): Promise<unknown> {
    return untilTrue(this, expression);
  }

  /** Everything the popup says, a line a block: without the labels over words (`<rt>`) and without buttons. */
  async read(): Promise<string> {
    const text = await this.evaluate(`(() => {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = 'rt, button { display: none !important }';
      const text = document.body.innerText;
      style.remove();
      return text;
    })()`);
    return String(text).replace(/\s*\n\s*/g, '\n');
  }

  /** Presses a key as a person does. */
  async key(name: 'Tab' | 'Enter' | 'ArrowRight' | 'ArrowDown' | 'Escape'): Promise<void> {
    const codes = { Tab: 9, Enter: 13, Escape: 27, ArrowRight: 39, ArrowDown: 40 };
    const key = { key: name, code: name, windowsVirtualKeyCode: codes[name], ...(name === 'Enter' && { text: '\r' }) };
    await this.command('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
    await this.command('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }

  /** Shows the popup as on a system with this theme. */
  async theme(value: 'light' | 'dark'): Promise<void> {
    await this.command('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  }

  /** A picture of the popup without the margin that a headless window leaves beside it. */
  async screenshot(path: string, scale = 1): Promise<void> {
    const shown =
      "(({ width }) => ({ x: 0, y: 0, width, height: innerHeight }))(document.querySelector('#root > *').getBoundingClientRect())";
    const clip = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).parse(await this.evaluate(shown));
    const reply = await this.command('Page.captureScreenshot', { format: 'png', clip: { ...clip, scale } });
    await writeFile(path, Buffer.from(pictureSchema.parse(reply).data, 'base64'));
  }
}
