import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    // A property test that takes a second alone takes many on a busy machine; a hang is still found.
    testTimeout: 60_000,
    mockReset: true,
    restoreMocks: true,
  },
});
