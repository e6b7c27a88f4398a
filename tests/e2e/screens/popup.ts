import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { type Finding, type Review, reviewSchema } from '@/lib/schema/review';
import { type Scriptable, untilTrue } from '../../tools/scriptable';

const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const keptSchema = z.object({ ok: z.literal(true), review: reviewSchema });
const savedSchema = z.object({ ok: z.literal(true), html: z.string() });
const violationsSchema = z.array(z.object({ id: z.string(), nodes: z.array(z.string()) }));

/** The element id of a finding's card, as components/MarkedText gives it. */
const cardOf = (finding: string) => `document.getElementById(${JSON.stringify(`card-${finding}`)})`;
const press = (inside: string, words: string) =>
  `[...(${inside}).querySelectorAll('button')].find((button) => button.innerText.includes('${words}')).click()`;

/** The popup as a person meets it, and what the background answers it. */
export class PopupScreen {
  private constructor(private readonly target: Scriptable) {}

  /** The popup once it says a verdict or why there is none. */
  static async ready(target: Scriptable): Promise<PopupScreen> {
    await untilTrue(target, "document.querySelector('h1') && !document.querySelector('[aria-busy=true]')");
    return new PopupScreen(target);
  }

  /** Whether a review is kept that found something. */
  async hasFindings(): Promise<boolean> {
    const kept = keptSchema.safeParse(await this.ask('kept-review'));
    return kept.success && kept.data.review.findings.length > 0;
  }

  /**
   * The popup once it says a verdict, and the moment when that came to be, in milliseconds since 1970 by the popup's own clock. Its
   * `ready` looks only every now and then.
   */
  static async timed(target: Scriptable): Promise<{ popup: PopupScreen; at: number }> {
    const at = z.number().parse(
      await target.evaluate(`new Promise((done) => {
        const isReady = () => document.querySelector('h1') && !document.querySelector('[aria-busy=true]');
        const look = () => isReady() && done(performance.timeOrigin + performance.now());
        new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
        look();
      })`),
    );
    return { popup: new PopupScreen(target), at };
  }

  /** When the popup began, milliseconds since 1970, and how long after that it first painted. */
  async painted(): Promise<{ begun: number; painted: number }> {
    const times =
      "({ begun: performance.timeOrigin, painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1 })";
    return z.object({ begun: z.number(), painted: z.number() }).parse(await this.target.evaluate(times));
  }

  /** Language, theme and size as the popup's root has them. */
  root(): Promise<unknown> {
    return this.target.evaluate('({ lang: document.documentElement.lang, ...document.documentElement.dataset })');
  }

  async head(): Promise<string> {
    return String(await this.target.evaluate("document.querySelector('h1').innerText")).trim();
  }

  /** The line of counts, as words and figures: `越界 8`. */
  async counts(): Promise<string[]> {
    const lines = await this.target.evaluate("[...document.querySelectorAll('.counts li')].map((line) => line.innerText)");
    return z
      .array(z.string())
      .parse(lines)
      .map((line) => line.replace(/\s+/g, ' ').trim());
  }

  /** Asks the background, as the popup itself does. */
  private async ask(name: 'kept-review' | 'save-page'): Promise<unknown> {
    const tab = '(await chrome.tabs.query({ active: true, currentWindow: true }))[0].id';
    return this.target.evaluate(`(async () => chrome.runtime.sendMessage({ name: '${name}', payload: { tabId: ${tab} } }))()`);
  }

  /** The review that the background keeps for this tab. */
  async review(): Promise<Review> {
    return keptSchema.parse(await this.ask('kept-review')).review;
  }

  /** The page as the reader saves it: rendered, with its computed visibility. */
  async savedPage(): Promise<string> {
    return savedSchema.parse(await this.ask('save-page')).html;
  }

  /** The findings that have a card, in the order of the cards. */
  async cards(): Promise<Finding[]> {
    const ids = z
      .array(z.string())
      .parse(await this.target.evaluate("[...document.querySelectorAll('article.finding')].map(({ id }) => id)"));
    const { findings } = await this.review();
    return ids.map((id) => {
      const finding = findings.find((each) => `card-${each.id}` === id);
      if (!finding) throw new Error(`no finding for the card ${id}`);
      return finding;
    });
  }

  /** Presses 定位 on a finding's card. */
  async locate({ id }: Finding): Promise<void> {
    await this.target.evaluate(press(cardOf(id), '定位'));
  }

  /** What a finding's card says came of 定位; empty until it was pressed and answered. */
  async located({ id }: Finding): Promise<string> {
    return String(await this.target.evaluate(`${cardOf(id)}.querySelector('[role=status]').innerText`));
  }

  /** Changes the language by the button in the top bar. */
  async say(language: string): Promise<void> {
    await this.target.evaluate(press('document', language));
  }

  /** The line that names what 一并审阅 will ask, and of whom. */
  async hosts(): Promise<string> {
    return String(await this.target.evaluate("document.querySelector('.tail').innerText"));
  }

  /** Presses 一并审阅 and waits until it is done. */
  async readBundle(): Promise<void> {
    await this.target.evaluate("document.querySelector('.tail button').click()");
    await untilTrue(this.target, "document.querySelector('.together') && !document.querySelector('[aria-busy=true]')");
  }

  /** The bundle that the background keeps for this tab, unchecked. */
  async bundle(): Promise<unknown> {
    return z.object({ bundle: z.unknown() }).parse(await this.ask('kept-review')).bundle;
  }

  /** What the popup says of all the agreements together. */
  async together(): Promise<string> {
    return String(await this.target.evaluate("document.querySelector('.together').innerText"));
  }

  /** Presses 完整报告 as a person does. The popup closes over it, so no answer is waited for. */
  openReport(): void {
    void this.target.evaluate(press('document', '完整报告')).catch(() => undefined);
  }

  /** What axe finds wrong in the popup: rule and the elements it names. */
  async violations(): Promise<z.infer<typeof violationsSchema>> {
    await this.target.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const found = await this.target.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) })))',
    );
    return violationsSchema.parse(found);
  }
}
