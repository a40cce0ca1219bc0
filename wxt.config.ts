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

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Every import is written out.
  imports: false,
  manifest: {
    name: 'Offprint',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
  },
});
