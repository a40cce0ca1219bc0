import { openListing } from '@/tests/browser/listing-tab';
import { openRealPopup } from '@/tests/browser/real-popup';
import { groupPage, groupPageUrl } from '@/tests/pages/group-page';
import { demoPapers, type InventedPaper } from '@/tests/pages/invented-papers';
import { expect, test } from './offprint-test';

const [first] = demoPapers as [InventedPaper];

test('a page that no site covers is scanned by a click on the toolbar, and its papers are saved', async ({
  offprint,
}) => {
  offprint.web.serve(groupPageUrl, groupPage(demoPapers));
  const group = await openListing(offprint.context, groupPageUrl);
  await expect(group.buttons).toHaveCount(0);

  const popup = await openRealPopup(offprint, group.page);
  const read = (expression: string) => expect.poll(() => popup.evaluate(expression));
  await read('document.body?.textContent ?? ""').toContain('This page: 12 papers');
  await expect(group.buttons).toHaveCount(demoPapers.length);
  await group.save(first.title).click();
  await expect(group.saved(first.title)).toBeVisible();
});
