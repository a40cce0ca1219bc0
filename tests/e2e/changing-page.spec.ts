import { listingTab, openListing } from '@/tests/browser/listing-tab';
import { arxivList, arxivListUrl } from '@/tests/pages/arxiv-list';
import { huggingFaceCard, huggingFaceDaily, huggingFaceDailyUrl } from '@/tests/pages/hugging-face-daily';
import { demoPapers, type InventedPaper } from '@/tests/pages/invented-papers';
import { expect, test } from './offprint-test';

/** Pages change under a reader's eyes: buttons follow, never double, never stay on a dead row. */

const [first] = demoPapers as [InventedPaper];
const early = demoPapers.slice(0, 6);
const late = demoPapers.slice(6);

test('papers that scroll in get their buttons, once each', async ({ offprint }) => {
  offprint.web.serve(huggingFaceDailyUrl, huggingFaceDaily(early));
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  await expect(daily.bar).toContainText('6 papers');
  for (const paper of late) {
    await daily.page.evaluate(
      html => document.querySelector('main .grid')?.insertAdjacentHTML('beforeend', html),
      huggingFaceCard(paper),
    );
  }
  await expect(daily.bar).toContainText('12 papers');
  for (const { title } of demoPapers) await expect(daily.save(title)).toHaveCount(1);
  for (const { title } of late.slice(-1)) {
    await daily.save(title).click();
    await expect(daily.saved(title)).toBeVisible();
  }
});

test('a page that replaces its rows keeps one button a row', async ({ offprint }) => {
  offprint.web.serve(huggingFaceDailyUrl, huggingFaceDaily(early));
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  await daily.save(first.title).click();
  await expect(daily.saved(first.title)).toBeVisible();
  await daily.page.evaluate(() => {
    const grid = document.querySelector('main .grid');
    // As a framework does that renders a list anew: other elements, the same papers.
    if (grid)
      for (const child of [...grid.children]) {
        const copy = child.cloneNode(true) as Element;
        for (const host of copy.querySelectorAll('offprint-save')) host.remove();
        child.replaceWith(copy);
      }
  });
  await expect(daily.saved(first.title)).toHaveCount(1);
  await expect(daily.buttons).toHaveCount(early.length);
});

test('a list that reuses its rows has the right button at each, and a press saves what the row shows', async ({
  offprint,
}) => {
  offprint.web.serve(huggingFaceDailyUrl, huggingFaceDaily(early));
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  await daily.save(first.title).click();
  await expect(daily.saved(first.title)).toBeVisible();
  for (let scrolled = 1; scrolled <= late.length; scrolled += 1) {
    const shown = demoPapers.slice(scrolled, scrolled + early.length);
    await reuseRows(daily.page, shown);
    for (const [index, { title }] of shown.entries()) {
      const buttons = daily.page.locator('article').nth(index).getByRole('button');
      await expect(buttons).toHaveAccessibleName(`Save to Offprint: ${title}`);
    }
  }
  const [other] = late as [InventedPaper];
  const [row] = await daily.page.locator('article').getByRole('button').all();
  // Offprint has not had the time to look yet.
  await reuseRows(daily.page, [first]);
  await reuseRows(daily.page, [other]);
  await row?.click();
  await expect(daily.saved(other.title).first()).toBeVisible();
  await expect(daily.bar).toContainText('1 saved');
});

test('rows that go take their buttons with them', async ({ offprint }) => {
  offprint.web.serve(huggingFaceDailyUrl, huggingFaceDaily(early));
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  await expect(daily.bar).toContainText('6 papers');
  await daily.page.evaluate(() => document.querySelector('main .grid > :first-child')?.remove());
  await expect(daily.bar).toContainText('5 papers');
  await expect(daily.save(first.title)).toHaveCount(0);
});

test('in-page navigation brings the new listing its buttons and takes the old ones away', async ({
  offprint,
}) => {
  offprint.web.serve(huggingFaceDailyUrl, huggingFaceDaily(early));
  const daily = await openListing(offprint.context, huggingFaceDailyUrl);
  await expect(daily.bar).toContainText('6 papers');
  await navigateInPage(daily.page, '/papers/date/2026-11-19', huggingFaceDaily(late));
  await expect(daily.save(late[0]?.title ?? '')).toBeVisible();
  await expect(daily.save(first.title)).toHaveCount(0);
  await navigateInPage(daily.page, '/settings/account', '<main><h1>Settings</h1></main>');
  await expect(daily.buttons).toHaveCount(0);
  await expect(daily.bar).toBeHidden();
});

test('a page of 2,000 papers is read whole', async ({ offprint }) => {
  const { inventPapers } = await import('@/tests/pages/invented-papers');
  const papers = inventPapers(2_000);
  offprint.web.serve(arxivListUrl, arxivList(papers));
  const list = await openListing(offprint.context, arxivListUrl);
  // It is counted when all of it is read, in many short tasks: on a machine that is busy that takes a while.
  await expect(list.bar).toContainText('2,000 papers', { timeout: 20_000 });
  const last = papers.at(-1)?.title ?? '';
  await list.page.getByText(last).scrollIntoViewIfNeeded();
  await list.save(last).click();
  await expect(list.saved(last)).toBeVisible();
});

test('buttons come back when the browser goes back', async ({ offprint }) => {
  offprint.web.serve(huggingFaceDailyUrl, huggingFaceDaily(early));
  offprint.web.serve(arxivListUrl, arxivList(late));
  const { page } = await openListing(offprint.context, huggingFaceDailyUrl);
  await expect(listingTab(page).save(first.title)).toBeVisible();
  await page.goto(arxivListUrl);
  await expect(listingTab(page).save(late[0]?.title ?? '')).toBeVisible();
  await page.goBack();
  await expect(listingTab(page).save(first.title)).toHaveCount(1);
});

/** As a virtual list does: the same elements, another paper's words and addresses in them. */
async function reuseRows(page: import('@playwright/test').Page, papers: InventedPaper[]): Promise<void> {
  await page.evaluate(shown => {
    const cards = document.querySelectorAll('article');
    for (const [index, { arxivId, title }] of shown.entries()) {
      for (const link of cards[index]?.querySelectorAll('a[href^="/papers/"]') ?? []) {
        link.setAttribute('href', `/papers/${arxivId}`);
      }
      const text = cards[index]?.querySelector('h3 a')?.firstChild;
      if (text) text.nodeValue = title;
    }
  }, papers);
}

/** What a site's own script does: the address first, then the content. */
async function navigateInPage(
  page: import('@playwright/test').Page,
  path: string,
  html: string,
): Promise<void> {
  await page.evaluate(
    ([address, text]) => {
      history.pushState({}, '', address);
      const next = new DOMParser().parseFromString(text ?? '', 'text/html');
      const body = document.body;
      body.replaceChildren(...next.body.childNodes);
    },
    [path, html],
  );
}
