import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { launchOffprint, type Offprint } from '@/tests/browser/launch-offprint';
import { openListing } from '@/tests/browser/listing-tab';
import { openPopup, type PopupTab } from '@/tests/browser/popup-tab';
import { arxivListUrl } from '@/tests/pages/arxiv-list';
import { huggingFaceDailyUrl } from '@/tests/pages/hugging-face-daily';
import { demoPapers } from '@/tests/pages/invented-papers';
import { serveDemo } from './demo-page';

/** Offprint's first day without a display: each step is printed with the picture or file that it left. */

const folder = resolve('demo-output');
const listName = 'Reading group';
const wanted = demoPapers.slice(0, 3);
let steps = 0;

/** Prints a step and leaves a picture of the page as it is after it. */
async function step(what: string, page: Page, picture: string): Promise<void> {
  steps += 1;
  const path = join(folder, `${String(steps).padStart(2, '0')}-${picture}.png`);
  // Pictures are of a page at rest.
  await page.screenshot({ path, animations: 'disabled' });
  console.log(`${String(steps).padStart(2)}. ${what}\n    ${relative('', path)}`);
}

async function saveFromListing({ context }: Offprint): Promise<Page> {
  const daily = await openListing(context, huggingFaceDailyUrl);
  for (const { title } of demoPapers.slice(0, 6)) await expect(daily.save(title)).toBeVisible();
  await step(`Opened a listing of ${demoPapers.length} papers: each has a button`, daily.page, 'listing');
  for (const { title } of wanted) {
    await daily.save(title).click();
    await expect(daily.saved(title)).toBeVisible();
  }
  await step(`Saved ${wanted.length} of them with a click each`, daily.page, 'saved');
  await daily.saved(wanted[1]?.title ?? '').click();
  await expect(daily.page.getByRole('dialog')).toBeVisible();
  await step('Clicked a saved one again: its card', daily.page, 'card');
  await daily.page.keyboard.press('Escape');
  return daily.page;
}

async function findInPopup(offprint: Offprint, listing: Page): Promise<PopupTab> {
  const popup = await openPopup(offprint, listing);
  await expect(popup.rows).toHaveCount(wanted.length);
  await step('Opened the popup: the newest papers, and what the page lists', popup.page, 'popup');
  await popup.page.keyboard.type('halucin');
  await expect(popup.rows).toHaveCount(1);
  await step('Typed half a misspelt word, "halucin": one paper', popup.page, 'search');
  await popup.search.fill('');
  await expect(popup.rows).toHaveCount(wanted.length);
  return popup;
}

async function organise({ page }: PopupTab): Promise<void> {
  await page.keyboard.press('ArrowDown');
  for (const _ of wanted) {
    await page.keyboard.press('x');
    await page.keyboard.press('ArrowDown');
  }
  await label(page, 't', `Tags of ${wanted.length} papers`, 'language-models');
  await step(`Ticked all three and tagged them "language-models"`, page, 'tagged');
  await label(page, 'l', `Lists of ${wanted.length} papers`, listName);
  await page.getByRole('button', { name: 'Filter by list' }).click();
  await page.getByRole('option', { name: listName }).click();
  await page.getByRole('button', { name: 'Clear ticks (Esc)' }).click();
  await step(`Put them on the list "${listName}", and opened it`, page, 'list');
}

/** Opens a picker by its key, makes a new label in it and closes it. */
async function label(page: Page, key: string, picker: string, name: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.getByRole('combobox', { name: picker })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText(name);
  await page.keyboard.press('Escape');
}

async function exportList({ page, notice }: PopupTab): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'BibTeX' }).first().click();
  await expect(notice).toContainText('.bib');
  const filename = /to (.+\.bib)/u.exec((await notice.textContent()) ?? '')?.[1] ?? '';
  const path = join(folder, filename);
  await step('Exported the list as BibTeX', page, 'exported');
  console.log(`    ${relative('', path)}`);
  const bibtex = await readFile(path, 'utf8');
  const entries = bibtex.match(/^@\w+\{.+,$/gmu) ?? [];
  if (entries.length !== wanted.length) {
    throw new Error(`The exported file holds ${entries.length} papers, not ${wanted.length} (${path}).`);
  }
}

async function seeElsewhere({ context, url }: Offprint): Promise<void> {
  const list = await openListing(context, arxivListUrl);
  for (const { title } of wanted) await expect(list.saved(title)).toBeVisible();
  await step('Opened an arXiv list: the three are marked there too', list.page, 'other-site');
  const library = await context.newPage();
  await library.goto(url('library.html'));
  await expect(library.getByRole('row')).toHaveCount(wanted.length);
  await step('Opened the library page', library, 'library');
}

async function tour(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const offprint = await launchOffprint({ downloads: folder });
  try {
    serveDemo(offprint);
    console.log('\nA tour of Offprint, without a display\n');
    const listing = await saveFromListing(offprint);
    const popup = await findInPopup(offprint, listing);
    await organise(popup);
    await exportList(popup);
    await seeElsewhere(offprint);
    const asked = offprint.web.aborted.length;
    console.log(`\nDone: ${steps} steps, ${asked} requests to anywhere else. Everything is in demo-output/.`);
  } finally {
    await offprint.close();
  }
}

await tour();
