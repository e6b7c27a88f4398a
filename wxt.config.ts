import { defineConfig } from 'wxt';

/** The manifest per browser (design §9): what is asked at install is frozen by tests/unit/manifest.test.ts. */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  // The reading page parses HTML files in plain code; this is linkedom's own build for places without Node.
  vite: () => ({ resolve: { alias: [{ find: /^linkedom$/, replacement: 'linkedom/worker' }] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'scripting', 'storage'],
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
