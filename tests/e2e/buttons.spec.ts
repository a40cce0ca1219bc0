import { openListing } from '@/tests/browser/listing-tab';
import { arxivList, arxivListUrl } from '@/tests/pages/arxiv-list';
import { huggingFaceDaily, huggingFaceDailyUrl } from '@/tests/pages/hugging-face-daily';
import { demoPapers, type InventedPaper, inventPapers } from '@/tests/pages/invented-papers';
import { readFixtures } from '@/tests/sites/every-fixture';
import { expect, test } from './offprint-test';

/** Buttons are where the eye expects them, in the page's colours, and keep out of the page's way. */

const [first] = demoPapers as [InventedPaper];
const withStyle = (html: string, css: string) => html.replace('</head>', `<style>${css}</style></head>`);

test('a card that the page keeps twice has its button in the copy that is shown', async ({ offprint }) => {
  const fixtures = await readFixtures();
  const trending = fixtures.find(({ site, name }) => site === 'huggingface' && name === 'trending');
  if (!trending) throw new Error('The fixture huggingface/trending is gone.');
  offprint.web.serve(trending.url, trending.html);
  const tab = await openListing(offprint.context, trending.url);
  await expect(tab.buttons).toHaveCount(3);
  await tab.page.setViewportSize({ width: 420, height: 800 });
  await expect(tab.buttons).toHaveCount(3);
  await expect(tab.buttons.first()).toBeInViewport();
});

test('a link that is stretched over the whole card does not swallow the press', async ({ offprint }) => {
  const overlay =
    'article { position: relative } article h3 a::after { content: ""; position: absolute; inset: 0; z-index: 3 }';
  offprint.web.serve(huggingFaceDailyUrl, withStyle(huggingFaceDaily(demoPapers), overlay));
  const tab = await openListing(offprint.context, huggingFaceDailyUrl);
  await tab.save(first.title).click();
  await expect(tab.saved(first.title)).toBeVisible();
  expect(tab.page.url()).toBe(huggingFaceDailyUrl);
});

test('no listener of the page hears a press or what is typed into the card', async ({ offprint }) => {
  offprint.web.serve(huggingFaceDailyUrl, huggingFaceDaily(demoPapers));
  const tab = await openListing(offprint.context, huggingFaceDailyUrl);
  await expect(tab.save(first.title)).toBeVisible();
  await tab.page.evaluate(() => {
    for (const type of ['click', 'pointerdown', 'keydown', 'keyup', 'input']) {
      document.addEventListener(type, () => document.body.setAttribute('data-heard', type), {
        capture: true,
      });
    }
  });
  await tab.save(first.title).click();
  await tab.saved(first.title).click();
  const tags = tab.page.getByRole('combobox', { name: 'Tags' });
  await tags.fill('');
  await tags.pressSequentially('to discuss');
  await tags.press('Enter');
  await expect(tab.page.getByRole('dialog')).toContainText('to discuss');
  await expect(tab.page.locator('body[data-heard]')).toHaveCount(0);
});

test('a press that a script of the page makes saves nothing', async ({ offprint }) => {
  offprint.web.serve(huggingFaceDailyUrl, huggingFaceDaily(demoPapers));
  const tab = await openListing(offprint.context, huggingFaceDailyUrl);
  await expect(tab.save(first.title)).toBeVisible();
  await tab.page.evaluate(() => {
    document.querySelector('offprint-save')?.shadowRoot?.querySelector('button')?.click();
  });
  await tab.page.reload();
  await expect(tab.save(first.title)).toBeVisible();
  await expect(tab.bar).toContainText('0 saved');
});

test('the buttons follow when the page turns dark', async ({ offprint }) => {
  offprint.web.serve(
    arxivListUrl,
    withStyle(arxivList(demoPapers), 'html.dark body { background: #10141a }'),
  );
  const tab = await openListing(offprint.context, arxivListUrl);
  const ink = () => tab.save(first.title).evaluate(button => getComputedStyle(button).color);
  await expect(tab.save(first.title)).toBeVisible();
  const light = await ink();
  await tab.page.evaluate(() => document.documentElement.classList.add('dark'));
  await expect.poll(ink).not.toBe(light);
});

test('"save all" asks above a hundred, and one undo takes it all back', async ({ offprint }) => {
  offprint.web.serve(arxivListUrl, arxivList(inventPapers(120)));
  const tab = await openListing(offprint.context, arxivListUrl);
  await tab.bar.getByRole('button', { name: 'Save all' }).click();
  await expect(tab.bar).toContainText('Save all 120 papers?');
  await tab.bar.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(tab.bar).toContainText('120 papers · 120 saved');
  await tab.page.getByRole('button', { name: 'Undo' }).click();
  await expect(tab.bar).toContainText('120 papers · 0 saved');
});

test('switching a site off takes its buttons away at once, and on brings them back', async ({ offprint }) => {
  offprint.web.serve(arxivListUrl, arxivList(demoPapers));
  const tab = await openListing(offprint.context, arxivListUrl);
  await expect(tab.save(first.title)).toBeVisible();
  const own = await offprint.context.newPage();
  await own.goto(offprint.url('library.html'));
  const disable = (sites: string[]) =>
    own.evaluate(disabledSites => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionStorage };
      return chrome.storage.local.set({ settings: { disabledSites } });
    }, sites);
  await disable(['arxiv']);
  await expect(tab.buttons).toHaveCount(0);
  await expect(tab.bar).toBeHidden();
  await disable([]);
  await expect(tab.save(first.title)).toBeVisible();
});

interface ExtensionStorage {
  storage: { local: { set(items: object): Promise<void> } };
}
