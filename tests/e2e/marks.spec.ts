import { openListing } from '@/tests/browser/listing-tab';
import { stored } from '@/tests/browser/stored';
import { arxivList, arxivListUrl } from '@/tests/pages/arxiv-list';
import { huggingFaceDaily, huggingFaceDailyUrl } from '@/tests/pages/hugging-face-daily';
import { demoPapers, type InventedPaper } from '@/tests/pages/invented-papers';
import { expect, test } from './offprint-test';

/** The saved mark says the truth, on every page that shows the paper. */

const [first, second] = demoPapers as [InventedPaper, InventedPaper];

test.beforeEach(({ offprint: { web } }) => {
  web.serve(huggingFaceDailyUrl, huggingFaceDaily(demoPapers));
  web.serve(arxivListUrl, arxivList(demoPapers));
});

test('a paper saved on Hugging Face shows as saved there after a reload, and on arXiv', async ({
  offprint,
}) => {
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  await daily.save(first.title).click();
  await expect(daily.saved(first.title)).toBeVisible();
  await expect(daily.bar).toContainText('12 papers · 1 saved');

  await daily.page.reload();
  await expect(daily.saved(first.title)).toBeVisible();
  await expect(daily.save(second.title)).toBeVisible();

  const list = await openListing(offprint.context, arxivListUrl);
  await expect(list.saved(first.title)).toBeVisible();
  await expect(list.save(second.title)).toBeVisible();
});

test('a tab that is already open turns when the paper is saved in another', async ({ offprint }) => {
  const list = await openListing(offprint.context, arxivListUrl);
  await expect(list.save(first.title)).toBeVisible();
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  await daily.save(first.title).click();
  await expect(list.saved(first.title)).toBeVisible();
  await expect(list.bar).toContainText('1 saved');
});

test('two tabs that save one paper at the same time make one record', async ({ offprint }) => {
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  // Found before either is pressed: a button that turned because the other tab was first has another name.
  const inDaily = await daily.save(first.title).elementHandle();
  const list = await openListing(offprint.context, arxivListUrl);
  const inList = await list.save(first.title).elementHandle();
  await Promise.all([inDaily?.click(), inList?.click()]);
  await expect(daily.saved(first.title)).toBeVisible();
  await expect(list.saved(first.title)).toBeVisible();
  expect(await stored(offprint, 'papers')).toHaveLength(1);
});

test('a worker that was stopped in between loses nothing', async ({ offprint }) => {
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  await daily.save(first.title).click();
  await expect(daily.saved(first.title)).toBeVisible();
  await offprint.stopWorker();
  await daily.save(second.title).click();
  await expect(daily.saved(second.title)).toBeVisible();
  await offprint.stopWorker();
  await daily.page.reload();
  await expect(daily.saved(first.title)).toBeVisible();
  await expect(daily.saved(second.title)).toBeVisible();
  expect(await stored<{ title: string }>(offprint, 'papers')).toMatchObject([
    { title: first.title, abstract: first.abstract },
    { title: second.title, abstract: second.abstract },
  ]);
});

test('a worker that is stopped in the middle of a save leaves a paper whole or not at all', async ({
  offprint,
}) => {
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  await daily.save(first.title).click();
  await offprint.stopWorker();
  const papers = await stored<{ id: number }>(offprint, 'papers');
  const identities = await stored<{ paperId: number }>(offprint, 'identities');
  const sightings = await stored<{ paperId: number }>(offprint, 'sightings');
  const known = papers.map(({ id }) => id);
  expect([...new Set(identities.map(({ paperId }) => paperId))]).toEqual(known);
  expect([...new Set(sightings.map(({ paperId }) => paperId))]).toEqual(known);
});

test('remove in the card takes the mark away, undo brings it back', async ({ offprint }) => {
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  await daily.save(first.title).click();
  await daily.saved(first.title).click();
  await daily.page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(daily.save(first.title)).toBeVisible();
  await daily.page.getByRole('button', { name: 'Undo' }).click();
  await expect(daily.saved(first.title)).toBeVisible();
});

test('the keyboard saves, opens the card, and comes back to the button', async ({ offprint }) => {
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  await daily.save(first.title).focus();
  await daily.page.keyboard.press('Enter');
  await expect(daily.saved(first.title)).toBeFocused();
  await daily.page.keyboard.press('Enter');
  await expect(daily.page.getByRole('dialog')).toBeVisible();
  await daily.page.keyboard.press('Escape');
  await expect(daily.page.getByRole('dialog')).toHaveCount(0);
  await expect(daily.saved(first.title)).toBeFocused();
});

test('everything to press in the card is large enough for a finger', async ({ offprint }) => {
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  await daily.save(first.title).click();
  await daily.saved(first.title).click();
  const card = daily.page.getByRole('dialog');
  const long = 'a tag that is too long for one line of the card';
  for (const tag of ['llm', long]) {
    await card.getByRole('combobox', { name: 'Tags' }).fill(tag);
    await daily.page.keyboard.press('Enter');
  }
  await expect(card.getByRole('button', { name: `Take off ${long}` })).toBeVisible();
  // WCAG 2.2, 2.5.8: 24 by 24 CSS pixels.
  for (const control of await card.locator('button:visible, input:visible, textarea:visible').all()) {
    const { width, height } = (await control.boundingBox()) ?? { width: 0, height: 0 };
    const name = await control.evaluate(({ ariaLabel, outerHTML }) => ariaLabel ?? outerHTML);
    expect(Math.min(width, height), name).toBeGreaterThanOrEqual(24);
  }
});
