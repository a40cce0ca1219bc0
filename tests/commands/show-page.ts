import { mkdir, readFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { launchOffprint } from '@/tests/browser/launch-offprint';
import { openListing } from '@/tests/browser/listing-tab';

/** Opens a saved page as if it were at an address: `show-page.ts PAGE.html URL`. Without a display, a picture of it. */
async function showPage(path: string, url: string): Promise<void> {
  const html = await readFile(path);
  const visible = process.env.OFFPRINT_VISIBLE === '1';
  const offprint = await launchOffprint({ visible });
  try {
    offprint.web.serve(url, html);
    const { page, bar } = await openListing(offprint.context, url);
    if (visible) {
      console.log(`\n${path} is open as if at ${url}. Close the window to end.`);
      await offprint.context.waitForEvent('close', { timeout: 0 });
      return;
    }
    const found = await expect(bar)
      .toBeVisible()
      .then(() => bar.locator('.words').textContent())
      .catch(() => 'no listing, or a site that Offprint does not know');
    const picture = join(resolve('demo-output'), `${basename(path, '.html')}.png`);
    await mkdir('demo-output', { recursive: true });
    await page.screenshot({ path: picture });
    console.log(`\n${path} as if at ${url}: ${found}`);
    console.log(`${relative('', picture)}`);
  } finally {
    await offprint.close();
  }
}

const [path, url] = process.argv.slice(2);
if (!path || !url) throw new Error('Usage: show-page.ts PAGE.html URL');
await showPage(path, url);
