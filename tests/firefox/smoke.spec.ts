import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox } from '@/tests/browser/launch-firefox';
import { arxivList, arxivListUrl } from '@/tests/pages/arxiv-list';
import { huggingFaceDaily, huggingFaceDailyUrl } from '@/tests/pages/hugging-face-daily';
import { demoPapers, type InventedPaper } from '@/tests/pages/invented-papers';

/** Offprint loads in Firefox, and its main act works there: save on one site, marked on the other. */

const [paper] = demoPapers as [InventedPaper];
let browser: Browser;

test.beforeAll(async () => {
  browser = await launchFirefox();
});

test.afterAll(async () => {
  await browser.close();
});

test('a paper saved on Hugging Face shows as saved on arXiv', async () => {
  const daily = await openServed(huggingFaceDailyUrl, huggingFaceDaily(demoPapers));
  const save = await saveButton(daily, `Save to Offprint: ${paper.title}`);
  await save.click();
  await saveButton(daily, `Saved in Offprint: ${paper.title}`);

  const list = await openServed(arxivListUrl, arxivList(demoPapers));
  await saveButton(list, `Saved in Offprint: ${paper.title}`);
  expect(await list.title()).toBe('Computation and Language');
});

/** Opens a page at its real address; everything else that it asks for is refused. */
async function openServed(url: string, body: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', request => {
    if (request.url() !== url) return request.abort();
    return request.respond({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'" },
      body,
    });
  });
  await page.goto(url);
  return page;
}

/** Waits for the button with that name, in whichever shadow root it is. */
async function saveButton(page: Page, name: string) {
  const button = await page.waitForSelector(`>>> button[aria-label="${name}"]`, {
    visible: true,
    timeout: 10_000,
  });
  if (!button) throw new Error(`No button "${name}".`);
  return button;
}
