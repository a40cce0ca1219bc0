import { test as base } from '@playwright/test';
import { launchOffprint, type Offprint } from '@/tests/browser/launch-offprint';

export { expect } from '@playwright/test';

/** A test in a browser of its own, with Offprint freshly installed. */
export const test = base.extend<{ offprint: Offprint }>({
  offprint: async ({ colorScheme }, use) => {
    const offprint = await launchOffprint({ colorScheme: colorScheme === 'dark' ? 'dark' : 'light' });
    await use(offprint);
    await offprint.close();
  },
});
