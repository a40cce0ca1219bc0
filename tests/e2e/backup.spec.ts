import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchOffprint, type Offprint } from '@/tests/browser/launch-offprint';
import { openListing } from '@/tests/browser/listing-tab';
import { huggingFaceDaily, huggingFaceDailyUrl } from '@/tests/pages/hugging-face-daily';
import { demoPapers } from '@/tests/pages/invented-papers';
import { expect, test } from './offprint-test';

/** An uninstall never costs a library: what a backup holds comes back in another browser. */

async function openSettings({ context, url }: Offprint): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url('library.html#/settings'));
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  return page;
}

async function backupsIn({ downloads }: Offprint): Promise<string[]> {
  const names: string[] = await readdir(downloads).catch(() => []);
  // A file has its name only when it is whole.
  return names.filter(name => name.endsWith('.json'));
}

/** Saves a backup from the settings and answers its path. */
async function saveBackup(offprint: Offprint, settings: Page): Promise<string> {
  const before = await backupsIn(offprint);
  await settings.getByRole('button', { name: 'Save backup' }).click();
  const fresh = async () => (await backupsIn(offprint)).filter(name => !before.includes(name));
  await expect.poll(fresh).toHaveLength(1);
  await expect(settings.getByText(/^Exported .+\.json$/u).last()).toBeVisible();
  return join(offprint.downloads, (await fresh())[0] ?? '');
}

async function contentOf(path: string): Promise<Record<string, unknown>> {
  const { exportedAt: _, ...content } = JSON.parse(await readFile(path, 'utf8'));
  return content;
}

test('a backup brings everything back into an empty profile, and nothing twice', async ({ offprint }) => {
  offprint.web.serve(huggingFaceDailyUrl, huggingFaceDaily(demoPapers));
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  for (const { title } of demoPapers.slice(0, 3)) {
    await daily.save(title).click();
    await expect(daily.saved(title)).toBeVisible();
  }
  const settings = await openSettings(offprint);
  const backup = await saveBackup(offprint, settings);
  expect(backup).toMatch(/Offprint backup \d{4}-\d\d-\d\d\.json$/u);
  const content = await contentOf(backup);
  expect(content.papers).toHaveLength(3);

  const other = await launchOffprint();
  try {
    const empty = await openSettings(other);
    await expect(empty.getByRole('button', { name: 'Save backup' })).toBeDisabled();
    await empty.getByLabel('Backup file').setInputFiles(backup);
    await expect(empty.getByText('3 papers added · 0 already here')).toBeVisible();
    expect(await contentOf(await saveBackup(other, empty))).toEqual(content);

    await empty.getByLabel('Backup file').setInputFiles(backup);
    await expect(empty.getByText('0 papers added · 3 already here')).toBeVisible();
    expect(await contentOf(await saveBackup(other, empty))).toEqual(content);

    other.web.serve(huggingFaceDailyUrl, huggingFaceDaily(demoPapers));
    const listing = await openListing(other.context, huggingFaceDailyUrl);
    for (const { title } of demoPapers.slice(0, 3)) await expect(listing.saved(title)).toBeVisible();
  } finally {
    await other.close();
  }
});

test('an export goes on when the page that asked for it closes', async ({ offprint }) => {
  offprint.web.serve(huggingFaceDailyUrl, huggingFaceDaily(demoPapers));
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  await daily.save(demoPapers[0]?.title ?? '').click();
  await expect(daily.saved(demoPapers[0]?.title ?? '')).toBeVisible();
  const settings = await openSettings(offprint);
  await settings.getByRole('button', { name: 'Save backup' }).click({ noWaitAfter: true });
  await settings.close();
  await expect.poll(() => backupsIn(offprint)).toHaveLength(1);
});
