import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

/**
 * What only reads: a page, a text, a reference. It leaves nothing behind that another file's tests could see, unless it
 * mocks a module, as its name says then.
 */
const readers = ['detect', 'dom', 'formats', 'model', 'sites'].map(
  folder => `tests/${folder}/**/!(*.mocking).test.ts`,
);

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // By itself Vitest leaves a core idle, of which small machines have two.
    maxWorkers: '100%',
    // A property test that takes a second alone takes many on a busy machine; a hang is still found.
    testTimeout: 60_000,
    mockReset: true,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'readers',
          include: readers,
          // Loading and compiling the detector for each file takes longer than most of them.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'others',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**', 'tests/bench/**', ...readers],
        },
      },
    ],
  },
});
