import { openListing } from '@/tests/browser/listing-tab';
import { arxivList, arxivListUrl } from '@/tests/pages/arxiv-list';
import { demoPapers, type InventedPaper } from '@/tests/pages/invented-papers';
import { expect, test } from './offprint-test';

/** A site that changed its pages: papers are still found, and whoever mends it gets what they need and no more. */

const [first] = demoPapers as [InventedPaper];

test('a known site with new markup is read another way, says so, and gives a report without its words', async ({
  offprint,
}) => {
  const changed = arxivList(demoPapers)
    .replaceAll('list-title', 'headline')
    .replaceAll('list-authors', 'people');
  offprint.web.serve(arxivListUrl, changed);
  await offprint.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await openListing(offprint.context, arxivListUrl);
  const note = tab.page.getByRole('note');
  await expect(note).toContainText('This page has changed since Offprint learned it.');
  await tab.save(first.title).click();
  await expect(tab.saved(first.title)).toBeVisible();

  await note.getByRole('button', { name: 'Copy report' }).click();
  await expect(tab.page.getByRole('status')).toContainText('Report copied.');
  const report = await tab.page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('adapter arxiv');
  expect(report).toContain('anchor: .list-title – 0 of 12 rows');
  expect(report).toContain('div.headline');
  for (const { title, arxivId } of demoPapers) {
    expect(report).not.toContain(title);
    expect(report).not.toContain(arxivId);
  }

  await note.getByRole('button', { name: 'Do not show this again' }).click();
  await expect(note).toBeHidden();
  await tab.page.reload();
  await expect(tab.saved(first.title)).toBeVisible();
  await expect(note).toBeHidden();
});
