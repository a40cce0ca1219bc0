import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** The extension's pages load and reach their own files only: no request leaves them. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What popup and library page share is one file, with what that imports, but not with what it loads later. */
const pageChunks = [
  {
    name: 'screen',
    test: /rolldown.?runtime|wxt-html-plugins|\/(?:popup-screen\.tsx|library-gate\.tsx|theme\.css|first-papers\.ts|react-dom\/client\.js)$/,
  },
];

/** Has `entrypoints/start` load the popup's script, so that the page's `load` event does not wait for it. */
const startScript: Plugin = {
  name: 'offprint-start-script',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { filename }) =>
      /[/\\]popup(?:[/\\]index)?\.html$/u.test(filename)
        ? html.replace(
            /<script type="module" crossorigin src="([^"]+)"><\/script>/u,
            '<script async src="/start.js"></script>\n    <link rel="modulepreload" data-start crossorigin href="$1">',
          )
        : html,
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Every import is written out.
  imports: false,
  manifest: ({ browser }) => ({
    name: 'Offprint',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      'alarms',
      'downloads',
      // Firefox has no offscreen documents; its background page has what they are for.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for one host at a time, where the user wants Offprint always.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    omnibox: { keyword: 'op' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' }, description: 'Open Offprint' },
      'scan-page': { suggested_key: { default: 'Alt+Shift+F' }, description: 'Find papers on this page' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'offprint@offprint.extension',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // Each further file costs a popup's opening some milliseconds.
    'vite:build:extendConfig': (entrypoints, config) => {
      // WXT's own log lines say nothing in a build that ships; a content script has to carry them all the same.
      const treeshake = { manualPureFunctions: ['logger', 'logger.debug', 'logger.warn', 'logger.error'] };
      config.build = { ...config.build, rolldownOptions: { ...config.build?.rolldownOptions, treeshake } };
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      config.plugins = [...(config.plugins ?? []), startScript];
      config.build = {
        ...config.build,
        // Every browser that Offprint runs in preloads modules itself.
        modulePreload: { polyfill: false },
        rolldownOptions: {
          ...config.build?.rolldownOptions,
          output: { ...config.build?.rolldownOptions?.output, codeSplitting: { groups: pageChunks } },
        },
      };
    },
    // The background injects into tabs that were open before the install, and may do so only where the content scripts
    // run by themselves: the hosts of the sites that Offprint knows.
    'build:manifestGenerated': (_wxt, manifest) => {
      const matches = (manifest.content_scripts ?? []).flatMap(script => script.matches ?? []);
      const hosts = matches.map(pattern => pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/u, '$1/*'));
      if (hosts.length > 0) manifest.host_permissions = [...new Set(hosts)];
    },
  },
});
