import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/scan/types';
import { installedChromium } from '../tools/chromium';
import { entries, newFolder, QUICK, scan, targetsOf } from './command';
import { agreement, asHtml, platformName } from './internet/agreement';
import { seeded } from './internet/random';
import { type Internet, openInternet } from './internet/server';
import type { Site } from './internet/site';
import { sites } from './internet/sites';

const browserPath = installedChromium();
const page = (body: string) => () => ({ body, headers: { 'content-type': 'text/html; charset=utf-8' } });

/** Agreements that a script draws, one whose worst clause its styles hide, one that sends the browser into this machine's own network. */
function drawn(): Site[] {
  const random = seeded(21);
  const site = (n: number, kind: string, body: string, planted: string[]): Site => {
    const host = `drawn-${n}.example`;
    const expected = { outcome: 'reviewed' as const, why: 'read' as const, planted };
    return { name: platformName(n), host, url: `http://${host}/agreement`, kind, routes: { '/agreement': page(body) }, expected };
  };
  const paper = (n: number, rules: string[]) => asHtml(agreement(random, platformName(n), rules));
  const script = (html: string) =>
    `<!doctype html><html><head><meta charset="utf-8"><title>协议</title></head><body><div id="app"></div><script>
setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(html).replaceAll('</', '<\\/')}; }, 100);</script></body></html>`;
  return [
    site(0, 'script', script(paper(0, ['contact-book-access'])), ['contact-book-access']),
    site(1, 'script', script(paper(1, ['debt-disclosure', 'sms-access'])), ['debt-disclosure', 'sms-access']),
    site(2, 'plain', paper(2, ['third-party-contact']), ['third-party-contact']),
    site(3, 'inside', '<!doctype html><html><body><script>location.href = "http://127.0.0.1:9/secret"</script></body></html>', []),
  ];
}

describe.skipIf(browserPath === undefined && !process.env.CI)('a scan with a browser', () => {
  const all = drawn();
  const out = newFolder();
  let internet: Internet;
  let found: Map<string, Entry>;

  beforeAll(async () => {
    internet = await openInternet(all);
    const ran = await scan([targetsOf(all), '--out', out, '--proxy', internet.proxy, '--render', ...QUICK, '--limit', '15']);
    expect(ran).toMatchObject({ status: 0 });
    found = entries(out);
  }, 120_000);
  afterAll(() => internet.close());

  it('reads what scripts draw', () => {
    const seen = all.slice(0, 3).map(({ url }) => {
      const entry = found.get(url);
      return [entry?.outcome, entry?.result.schema === 'review/1' ? [...new Set(entry.result.findings.map(({ rule }) => rule))] : []];
    });
    for (const [i, { expected }] of all.slice(0, 3).entries()) {
      expect(seen[i]?.[0]).toBe('reviewed');
      expect(seen[i]?.[1]).toEqual(expect.arrayContaining(expected.planted));
    }
  });

  it('computes styles, so nothing is said of styles not computed', () => {
    for (const { url } of all.slice(0, 3)) {
      const result = found.get(url)?.result;
      expect(result?.schema === 'review/1' && result.coverage.unread.map(({ why }) => why)).not.toContain('styles-not-computed');
    }
  });

  it('lets no page send the browser into this machine', () => {
    expect(found.get(all[3]?.url ?? '')?.outcome).not.toBe('reviewed');
    expect(internet.visits().filter(({ host }) => host === '127.0.0.1')).toEqual([]);
  });
});

describe.skipIf(browserPath === undefined && !process.env.CI)('the report in a real browser', () => {
  const kinds = new Set(['html', 'bundle', 'login-wall', '403', 'robots-no', 'article', '404', 'empty']);
  const all = sites(9)
    .filter(({ kind }) => kinds.has(kind))
    .slice(0, 24);
  const out = newFolder();
  let internet: Internet;
  let browser: Browser;

  beforeAll(async () => {
    internet = await openInternet(all);
    expect((await scan([targetsOf(all), '--out', out, '--proxy', internet.proxy, ...QUICK])).status).toBe(0);
    browser = await chromium.launch({
      ...(browserPath !== undefined && { executablePath: browserPath }),
      chromiumSandbox: process.getuid?.() !== 0,
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await internet.close();
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility fault (%s), asks for nothing, and opens a cell by keyboard',
    async (colorScheme) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme });
      const tab = await context.newPage();
      const asked: string[] = [];
      tab.on('request', (request) => asked.push(request.url()));
      const errors: string[] = [];
      tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await tab.goto(`file://${join(out, 'report.html')}`);
      const cell = tab.locator('details.at').first();
      await cell.locator('summary').focus();
      await tab.keyboard.press('Enter');
      await expect.poll(() => cell.evaluate((element) => element.hasAttribute('open'))).toBe(true);
      expect(await cell.locator('blockquote').first().innerText()).toMatch(/^“.+”$/s);
      expect((await new AxeBuilder({ page: tab }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(asked).toHaveLength(1);
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});
