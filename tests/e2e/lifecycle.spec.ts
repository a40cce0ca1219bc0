import { launchOffprint } from '@/tests/browser/launch-offprint';
import { listingTab, openListing } from '@/tests/browser/listing-tab';
import { huggingFaceDaily, huggingFaceDailyUrl } from '@/tests/pages/hugging-face-daily';
import { demoPapers, type InventedPaper } from '@/tests/pages/invented-papers';
import { expect, test } from './offprint-test';

/** Installing and updating under pages that are open. */

const [first, second] = demoPapers as [InventedPaper, InventedPaper];

test('a tab that was open before the install gets its buttons without a reload', async () => {
  const offprint = await launchOffprint({ installed: false });
  try {
    offprint.web.serve(huggingFaceDailyUrl, huggingFaceDaily(demoPapers));
    const daily = await openListing(offprint.context, huggingFaceDailyUrl);
    await expect(daily.buttons).toHaveCount(0);
    await offprint.install();
    await daily.save(first.title).click();
    await expect(daily.saved(first.title)).toBeVisible();
  } finally {
    await offprint.close();
  }
});

test('an update under an open page leaves one button a paper, and they work', async ({ offprint }) => {
  offprint.web.serve(huggingFaceDailyUrl, huggingFaceDaily(demoPapers));
  const { page } = await openListing(offprint.context, huggingFaceDailyUrl);
  const daily = listingTab(page);
  await daily.save(first.title).click();
  await expect(daily.saved(first.title)).toBeVisible();

  const old = await page.locator('offprint-bar').elementHandle();
  // Loading an unpacked extension again is an update to it.
  await offprint.install();
  await page.waitForFunction(host => !host?.isConnected, old);

  await daily.save(second.title).click();
  await expect(daily.saved(second.title)).toBeVisible();
  await expect(daily.saved(first.title)).toHaveCount(1);
  await expect(daily.buttons).toHaveCount(demoPapers.length);
});
