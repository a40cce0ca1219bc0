import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Every import is written out.
  imports: false,
  manifest: {
    name: 'Offprint',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
  },
});
