import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

/** What a built manifest may ask for (design §9): frozen here, once and for life. A change of this file is a change of a promise. */
const installed = { chrome: ['activeTab', 'scripting', 'sidePanel', 'storage'], firefox: ['activeTab', 'scripting', 'storage'] };

/** Everything a manifest of ours may hold. Strict: a new key, such as `host_permissions` or `content_scripts`, fails here first. */
const common = {
  manifest_version: z.literal(3),
  name: z.literal('__MSG_name__'),
  short_name: z.literal('__MSG_shortName__'),
  description: z.literal('__MSG_description__'),
  version: z.string(),
  default_locale: z.literal('zh_CN'),
  icons: z.record(z.string(), z.string()),
  action: z.strictObject({
    default_title: z.string(),
    default_popup: z.literal('popup.html'),
    default_icon: z.record(z.string(), z.string()).optional(),
  }),
  options_ui: z.strictObject({ page: z.literal('options.html'), open_in_tab: z.literal(true) }),
  permissions: z.array(z.string()),
  // Granted by nobody at install: each origin is asked for by itself, when a person wants something fetched from there.
  optional_host_permissions: z.tuple([z.literal('*://*/*')]),
};
const chromeManifest = z.strictObject({
  ...common,
  minimum_chrome_version: z.literal('128'),
  side_panel: z.strictObject({ default_path: z.literal('sidepanel.html') }),
  background: z.strictObject({ service_worker: z.literal('background.js'), type: z.literal('module').optional() }),
});
const firefoxManifest = z.strictObject({
  ...common,
  background: z.strictObject({ scripts: z.tuple([z.literal('background.js')]), type: z.literal('module').optional() }),
  // A sidebar that opens by itself at install is a nuisance.
  sidebar_action: z.strictObject({
    default_panel: z.literal('sidepanel.html'),
    default_title: z.string(),
    open_at_install: z.literal(false),
  }),
  browser_specific_settings: z.strictObject({
    gecko: z.strictObject({
      id: z.string(),
      strict_min_version: z.literal('146.0'),
      data_collection_permissions: z.strictObject({ required: z.tuple([z.literal('none')]) }),
    }),
    gecko_android: z.strictObject({ strict_min_version: z.literal('146.0') }),
  }),
});

const sources = () => ['wxt.config.ts', 'package.json', ...globSync(['entrypoints/*/*', 'public/**/*.json'])];

/** The built manifest, built first when it is missing or older than what it is made from. */
function manifest(browser: 'chrome' | 'firefox'): unknown {
  const path = `.output/${browser}-mv3/manifest.json`;
  const built = existsSync(path) ? statSync(path).mtimeMs : 0;
  if (sources().some((source) => statSync(source).mtimeMs > built)) {
    const run = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mv3'], {
      encoding: 'utf8',
      // The test runner's own NODE_ENV would leave a development build behind.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    if (run.status !== 0) throw new Error(`wxt build -b ${browser} failed:\n${run.stdout}${run.stderr}`);
  }
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe.each([
  ['chrome', chromeManifest],
  ['firefox', firefoxManifest],
] as const)('the built manifest for %s', (browser, shape) => {
  let built: unknown;
  beforeAll(() => {
    built = manifest(browser);
  }, 60_000);

  it('holds what was promised and nothing else: no host at install, no static content script, the default content security policy', () => {
    expect(shape.safeParse(built).error?.issues ?? []).toEqual([]);
  });

  it('asks at install for exactly the permissions that show no warning', () => {
    const { permissions } = z.object({ permissions: z.array(z.string()) }).parse(built);
    expect(permissions.sort()).toEqual(installed[browser]);
  });
});
