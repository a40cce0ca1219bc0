import { openListing } from '@/tests/browser/listing-tab';
import { openRealPopup } from '@/tests/browser/real-popup';
import { huggingFaceDaily, huggingFaceDailyUrl } from '@/tests/pages/hugging-face-daily';
import { demoPapers, type InventedPaper } from '@/tests/pages/invented-papers';
import { expect, test } from './offprint-test';

const [first] = demoPapers as [InventedPaper];

test('the browser’s own popup opens with the cursor in the search box and knows the tab behind it', async ({
  offprint,
}) => {
  offprint.web.serve(huggingFaceDailyUrl, huggingFaceDaily(demoPapers));
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  await daily.save(first.title).click();
  await expect(daily.saved(first.title)).toBeVisible();

  const popup = await openRealPopup(offprint, daily.page);
  const read = (expression: string) => expect.poll(() => popup.evaluate(expression));
  await read('document.activeElement?.getAttribute("aria-label")').toBe('Search papers');
  await read('document.querySelectorAll("[role=row]").length').toBe(1);
  await read('document.body?.textContent ?? ""').toContain('12 papers, 1 saved');
});
