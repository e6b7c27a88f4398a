import type { Page } from '@playwright/test';
import type { View } from './query';

/** Every screen in every state a reader can meet: what the script pictures and the browser test holds to axe. */
export interface Screen {
  name: string;
  view: View;
  state: string;
  /** Pictured in every look; the others in the first few. */
  isMain?: boolean;
  /** What is pressed before one looks. */
  act?: (page: Page) => Promise<void>;
}

/** Widths in px of a wide window of each view; narrow ones are 320. */
export const WIDTHS: Record<View, number> = {
  popup: 380,
  panel: 400,
  options: 900,
  viewer: 1280,
  page: 1100,
  report: 900,
  components: 1280,
};

const keys =
  (...pressed: string[]) =>
  async (page: Page) => {
    for (const key of pressed) await page.keyboard.press(key);
  };

const popups = [
  ...[
    'stop',
    'caution',
    'clear',
    'article',
    'no-agreement',
    'not-lending',
    'login',
    'other-law',
    'picture',
    'rule-failed',
    'unsaid',
    'many',
  ],
  ...['long', 'contacts-more', 'contacts-open', 'contacts-unstated', 'contacts-denied', 'contacts-none', 'unread-part', 'caution-beyond'],
  ...['bundle-unread', 'bundle', 'restricted-page', 'no-text', 'failed', 'pdf', 'loading'],
];
const mainPopups = new Set(['stop', 'caution', 'clear', 'article', 'bundle', 'many', 'long', 'rule-failed', 'restricted-page', 'loading']);

/** Everything on a popup that opens: steps, reasons, all items, a cell of the comparison, an agreement that came along. */
async function unfold(page: Page): Promise<void> {
  const cards = page.locator('.finding');
  await cards.nth(0).locator('[data-act=locate]').click();
  await cards.nth(0).locator('[data-act=why]').click();
  await cards.nth(1).locator('[data-act=next]').click();
  await page.locator('.section h2 .link[aria-expanded=false]').first().click();
  await page.locator('.cmp [data-cell]').nth(1).click();
  await page.locator('.why').waitFor();
}

const popup = popups.map((state): Screen => ({ name: `popup-${state}`, view: 'popup', state, isMain: mainPopups.has(state) }));

const panelTabs = ['findings', 'comparison', 'contacts', 'next', 'evidence'];
const inTab = (state: string, tab: string, isMain = false): Screen => ({
  name: `panel-${state}-${tab}`,
  view: 'panel',
  state,
  isMain,
  act: keys(String(panelTabs.indexOf(tab) + 1)),
});

const panel: Screen[] = [
  ...panelTabs.slice(1).map((tab) => inTab('stop', tab, true)),
  { name: 'panel-stop-findings', view: 'panel', state: 'stop', isMain: true, act: keys('j', 'w', 'j', 'h') },
  { name: 'panel-many', view: 'panel', state: 'many', isMain: true },
  { name: 'panel-long', view: 'panel', state: 'long', isMain: true },
  inTab('long', 'next'),
  inTab('long', 'comparison'),
  { name: 'panel-bundle', view: 'panel', state: 'bundle' },
  { name: 'panel-clear', view: 'panel', state: 'clear' },
  inTab('clear', 'contacts'),
  inTab('clear', 'next'),
  inTab('unsaid', 'evidence'),
  inTab('rule-failed', 'evidence'),
  ...['article', 'login', 'none', 'loading'].map((state): Screen => ({ name: `panel-${state}`, view: 'panel', state })),
  { name: 'panel-keys', view: 'panel', state: 'stop', isMain: true, act: keys('?') },
  {
    name: 'panel-cell',
    view: 'panel',
    state: 'stop',
    act: async (page) => {
      await page.keyboard.press('2');
      await page.locator('.cmp [data-cell]').nth(1).click();
    },
  },
  {
    name: 'panel-complaint',
    view: 'panel',
    state: 'stop',
    act: async (page) => {
      await page.keyboard.press('4');
      await page.locator('.letter .chips [role=radio]').last().click();
    },
  },
];

const options: Screen[] = [
  { name: 'options-first', view: 'options', state: 'first', isMain: true },
  {
    name: 'options-refused',
    view: 'options',
    state: 'listed',
    act: async (page) => {
      await page.locator('.sites input').fill('birch.example');
      await page.locator('.sites [type=submit]').click();
      await page.locator('.settings .block + .offer .btn').last().click();
    },
  },
];

const viewerStates = ['empty', 'problem', 'reading', 'text', 'nothing', 'stop', 'many', 'locked', 'remote', 'list'];
const viewer = viewerStates.map(
  (state): Screen => ({ name: `viewer-${state}`, view: 'viewer', state, isMain: state === 'text' || state === 'empty' }),
);

export const SCREENS: readonly Screen[] = [
  ...popup,
  { name: 'popup-stop-opened', view: 'popup', state: 'stop', isMain: true, act: unfold },
  {
    name: 'popup-bundle-opened',
    view: 'popup',
    state: 'bundle',
    act: (page) => page.locator('.rows .row').first().click(),
  },
  ...panel,
  ...options,
  ...viewer,
  { name: 'page-cards', view: 'page', state: 'stop', isMain: true },
  { name: 'page-long', view: 'page', state: 'long' },
  ...['stop', 'clear', 'article', 'many'].map(
    (state): Screen => ({ name: `report-${state}`, view: 'report', state, isMain: state === 'stop' }),
  ),
  { name: 'components', view: 'components', state: '' },
];

/** Opens a screen and does what it wants done. A loading screen says so only after a while. */
export async function openScreen(page: Page, site: string, { view, state, act }: Screen, query = ''): Promise<void> {
  await page.goto(`${site}/gallery.html?view=${view}&state=${state}${query}`);
  if (view === 'report') await page.waitForURL(/^blob:/);
  await page.locator('h1, .verdict.loading').first().waitFor({ state: 'attached' });
  if (state === 'loading' || state === 'reading') await page.locator('.loading h1').waitFor();
  await act?.(page);
}

/** How far a page sticks out of its window sideways, px. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
