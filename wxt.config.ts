import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { forVite as precompile } from './tests/tools/precompile.mjs';

/** The manifest per browser (design §9): what is asked at install is frozen by tests/unit/manifest.test.ts. */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  // The reading page parses HTML files in plain code; this is linkedom's own build for places without Node.
  // Files of an extension are near: hints to load them sooner only stand before the popup's first paint.
  vite: () => ({
    build: { modulePreload: false },
    plugins: [precompile],
    resolve: { alias: [{ find: /^linkedom$/, replacement: 'linkedom/worker' }] },
  }),
  // The reading page opens PDFs without a request: the character maps and fonts that every PDF reader must have come along.
  hooks: {
    // Every component in every state, for whoever works on them; no build that ships has it.
    'entrypoints:found': ({ config }, infos) => {
      if (config.mode !== 'development') return;
      infos.push({ name: 'gallery', inputPath: resolve('tests/gallery/index.html'), type: 'unlisted-page' });
    },
    'build:publicAssets': (_, files) => {
      for (const folder of ['cmaps', 'standard_fonts']) {
        for (const name of readdirSync(`node_modules/pdfjs-dist/${folder}`)) {
          // The Liberation fonts are under the GPL, which nothing that ships may be; reading text does without them.
          if (/liberation/i.test(name)) continue;
          files.push({ absoluteSrc: resolve('node_modules/pdfjs-dist', folder, name), relativeDest: `pdf/${folder}/${name}` });
        }
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'scripting', 'storage'],
    // Asked for one origin at a time, when a person wants a file or a page fetched from there.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_action__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'before-you-sign@qianqiankan.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
