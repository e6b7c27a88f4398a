import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { type Finding, type Review, reviewSchema } from '@/lib/schema/review';
import { pack } from '@/rules/zh-CN';
import { type Scriptable, untilTrue } from '../../tools/scriptable';

const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const keptSchema = z.object({ ok: z.literal(true), review: reviewSchema });
const savedSchema = z.object({ ok: z.literal(true), html: z.string() });
const violationsSchema = z.array(z.object({ id: z.string(), nodes: z.array(z.string()) }));

const cards = "[...document.querySelectorAll('article.finding')]";
const cardSchema = z.object({ title: z.string(), clause: z.string() });
export type Card = z.infer<typeof cardSchema>;

/** The finding that a card is about: its rule's title, its words within the clause shown. */
export function findingOf(card: Card, { findings }: Review): Finding {
  const title = (rule: string) => pack.rules.find(({ id }) => id === rule)?.message['zh-CN'].title;
  const found = findings.find(({ rule, quote }) => title(rule) === card.title && card.clause.includes(quote));
  if (!found) throw new Error(`no finding for the card ${JSON.stringify(card)}`);
  return found;
}

/** The popup as a person meets it, and what the background answers it. */
export class PopupScreen {
  private constructor(private readonly target: Scriptable) {}

  /** The popup once it says a verdict or why there is none. */
  static async ready(target: Scriptable): Promise<PopupScreen> {
    await untilTrue(target, "document.querySelector('h1') && !document.querySelector('[aria-busy=true]')");
    return new PopupScreen(target);
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

  /** The cards in their order: title, and the clause shown, without the labels over its words. */
  async cards(): Promise<Card[]> {
    const card = `(card) => {
      const clause = card.querySelector('.quote').cloneNode(true);
      for (const label of clause.querySelectorAll('rt')) label.remove();
      return { title: card.querySelector('h3').innerText, clause: clause.textContent };
    }`;
    return z.array(cardSchema).parse(await this.target.evaluate(`${cards}.map(${card})`));
  }

  /** Presses 定位 on the n-th card. */
  async locate(n: number): Promise<void> {
    await this.target.evaluate(
      `[...${cards}[${n}].querySelectorAll('button')].find((button) => button.innerText.includes('定位')).click()`,
    );
  }

  /** What the n-th card says came of 定位; empty until it was pressed and answered. */
  async located(n: number): Promise<string> {
    return String(await this.target.evaluate(`${cards}[${n}].querySelector('[role=status]').innerText`));
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
