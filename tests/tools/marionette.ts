import { writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { z } from 'zod';

const valueSchema = z.object({ value: z.unknown().optional() });
const replySchema = z.tuple([z.literal(1), z.number(), z.object({ error: z.string(), message: z.string() }).nullable(), z.unknown()]);

/** Firefox's own remote protocol: `LENGTH:JSON` frames over a local socket, one reply to each command. */
export class Marionette {
  private next = 1;
  private buffer = Buffer.alloc(0);
  private readonly waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => this.read(chunk));
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox closed the connection'));
      this.waiting.clear();
    });
  }

  /** Connects as soon as Firefox listens, within `timeout` ms. */
  static async connect(port: number, timeout = 60_000): Promise<Marionette> {
    const until = Date.now() + timeout;
    while (Date.now() < until) {
      const socket = connect(port, '127.0.0.1');
      const open = await new Promise<boolean>((resolve) => {
        socket.once('connect', () => resolve(true));
        socket.once('error', () => resolve(false));
      });
      if (open) return new Marionette(socket);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Firefox does not listen on port ${port} after ${timeout} ms`);
  }

  private read(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      const length = Number(this.buffer.subarray(0, colon).toString());
      if (colon < 0 || this.buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.buffer = this.buffer.subarray(colon + 1 + length);
      // The first frame is a greeting, an object.
      if (Array.isArray(message)) this.settle(message);
    }
  }

  private settle(message: unknown[]): void {
    const [, id, error, result] = replySchema.parse(message);
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  /** One command; its result as it came. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = this.next++;
    const frame = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.write(Buffer.concat([Buffer.from(`${frame.length}:`), frame]));
    });
  }

  navigate(url: string): Promise<unknown> {
    return this.send('WebDriver:Navigate', { url });
  }

  /** Runs the body of a function in the page (`content`) or the browser itself (`chrome`); what it returns, or passes to its last argument's promise. */
  async run(context: 'content' | 'chrome', body: string, ...args: unknown[]): Promise<unknown> {
    await this.send('Marionette:SetContext', { value: context });
    try {
      const script = `const done = arguments[arguments.length - 1]; (async (...args) => { ${body} })(...arguments).then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + error.stack }));`;
      const reply = await this.send('WebDriver:ExecuteAsyncScript', { script, args, newSandbox: false, scriptTimeout: 20_000 });
      const { value, error } = z
        .object({ value: z.unknown().optional(), error: z.string().optional() })
        .parse(valueSchema.parse(reply).value);
      if (error) throw new Error(error);
      return value;
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** A picture of what the tab shows. */
  async screenshot(path: string): Promise<void> {
    const reply = await this.send('WebDriver:TakeScreenshot', { full: false });
    await writeFile(path, Buffer.from(z.object({ value: z.string() }).parse(reply).value, 'base64'));
  }

  private async find(selector: string): Promise<string> {
    const reply = await this.send('WebDriver:FindElement', { using: 'css selector', value: selector });
    const [id] = Object.values(z.object({ value: z.record(z.string(), z.string()) }).parse(reply).value);
    if (!id) throw new Error(`no element ${selector}`);
    return id;
  }

  async click(selector: string): Promise<void> {
    await this.send('WebDriver:ElementClick', { id: await this.find(selector) });
  }

  async type(selector: string, text: string): Promise<void> {
    await this.send('WebDriver:ElementSendKeys', { id: await this.find(selector), text });
  }

  /** Asks Firefox to end; an already broken connection is fine. */
  async quit(): Promise<void> {
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    this.socket.destroy();
  }
}
