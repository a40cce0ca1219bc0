import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openListing } from '@/tests/browser/listing-tab';
import { openPopup } from '@/tests/browser/popup-tab';
import { arxivList, arxivListUrl } from '@/tests/pages/arxiv-list';
import { huggingFaceDaily, huggingFaceDailyUrl } from '@/tests/pages/hugging-face-daily';
import { demoPapers } from '@/tests/pages/invented-papers';
import { expect, test } from './offprint-test';

/** Offprint's first day: save from a listing, find it in the popup, take the reading list out. */

test('three papers go from a listing into the library, onto a list and into BibTeX', async ({ offprint }) => {
  const { context, web } = offprint;
  web.serve(huggingFaceDailyUrl, huggingFaceDaily(demoPapers));
  web.serve(arxivListUrl, arxivList(demoPapers));
  const requests: string[] = [];
  context.on('request', request => requests.push(request.url()));
  const wanted = demoPapers.slice(0, 3);

  const daily = await openListing(context, huggingFaceDailyUrl);
  for (const { title } of wanted) {
    await daily.save(title).click();
    await expect(daily.saved(title)).toBeVisible();
  }

  const popup = await openPopup(offprint, daily.page);
  await expect(popup.search).toBeFocused();
  await expect(popup.rows).toHaveCount(3);
  await expect(popup.page.getByText('12 papers, 3 saved')).toBeVisible();

  // Half a word, misspelt; the row shows which letters matched.
  await popup.page.keyboard.type('halucin');
  await expect(popup.rows).toHaveCount(1);
  await expect(
    popup.row('A Thermometer for Hallucination: Calibrating What Language Models Do Not Know'),
  ).toBeVisible();
  await expect(popup.rows.locator('mark').first()).toHaveText(/^hallucin/iu);
  await popup.search.fill('');
  await expect(popup.rows).toHaveCount(3);

  await popup.page.keyboard.press('ArrowDown');
  for (const _ of wanted) {
    await popup.page.keyboard.press('x');
    await popup.page.keyboard.press('ArrowDown');
  }
  await expect(popup.page.getByRole('toolbar', { name: '3 papers ticked' })).toBeVisible();
  await popup.page.keyboard.press('l');
  await expect(popup.page.getByRole('combobox', { name: 'Lists of 3 papers' })).toBeFocused();
  await popup.page.keyboard.type('Thesis, chapter 2');
  await popup.page.keyboard.press('Enter');
  await popup.page.keyboard.press('Escape');

  await popup.page.getByRole('button', { name: 'Filter by list' }).click();
  await popup.page.getByRole('option', { name: 'Thesis, chapter 2' }).click();
  await expect(popup.rows).toHaveCount(3);
  await popup.page.getByRole('button', { name: 'Clear ticks (Esc)' }).click();
  await popup.page.getByRole('button', { name: 'Export', exact: true }).click();
  await popup.page.getByRole('menuitem', { name: 'BibTeX' }).first().click();
  await expect(popup.notice).toContainText('.bib');

  const files = await readdir(offprint.downloads);
  expect(files).toEqual([expect.stringMatching(/\.bib$/u)]);
  const bibtex = await readFile(join(offprint.downloads, files[0] ?? ''), 'utf8');
  expect(bibtex.match(/^@\w+\{[^,\s]+,$/gmu)).toHaveLength(3);
  for (const { arxivId } of wanted)
    expect(bibtex).toMatch(new RegExp(`eprint\\s*=\\s*\\{${arxivId}\\}`, 'u'));
  expect(bibtex).toMatch(/archiveprefix\s*=\s*\{arXiv\}/iu);

  const list = await openListing(context, arxivListUrl);
  for (const { title } of wanted) await expect(list.saved(title)).toBeVisible();

  expect(web.aborted).toEqual([]);
  const outside = requests.filter(url => !/^(?:chrome-extension|data|blob):/u.test(url));
  expect(new Set(outside)).toEqual(new Set([huggingFaceDailyUrl, arxivListUrl]));
});
