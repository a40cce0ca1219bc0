import { grantUnasked } from '@/tests/browser/grant-unasked';
import { openListing } from '@/tests/browser/listing-tab';
import { openRealPopup } from '@/tests/browser/real-popup';
import { groupPage, groupPageUrl } from '@/tests/pages/group-page';
import { demoPapers } from '@/tests/pages/invented-papers';
import { shop } from '@/tests/pages/shop';
import { expect, test } from './offprint-test';

const earlierUrl = 'https://lab.example.org/2025.html';
const shopUrl = 'https://lab.example.org/shop.html';

test('“Always on this site” brings buttons by itself, through an update, until it is taken back', async ({
  offprint,
}) => {
  await grantUnasked(offprint, '*://lab.example.org/*');
  offprint.web.serve(groupPageUrl, groupPage(demoPapers));
  offprint.web.serve(earlierUrl, groupPage(demoPapers.slice(0, 7)));
  offprint.web.serve(shopUrl, shop);
  const earlier = await openListing(offprint.context, earlierUrl);
  const { page, buttons } = await openListing(offprint.context, groupPageUrl);

  const popup = await openRealPopup(offprint, page);
  const always = 'document.querySelector("[aria-label=\'This page\'] input")';
  await expect
    .poll(() => popup.evaluate(`${always}?.parentElement.textContent`))
    .toBe('Always on lab.example.org');
  await expect(earlier.buttons).toHaveCount(0);
  await popup.evaluate(`${always}.click()`);
  await expect(earlier.buttons).toHaveCount(7);
  await expect(buttons).toHaveCount(12);
  await earlier.page.reload();
  await expect(earlier.buttons).toHaveCount(7);

  // Loading an unpacked extension again is an update to it.
  await offprint.install();
  await expect(earlier.buttons).toHaveCount(7);
  await page.reload();
  await expect(buttons).toHaveCount(12);

  await earlier.page.goto(shopUrl);
  const overShop = await openRealPopup(offprint, earlier.page);
  await expect.poll(() => overShop.evaluate('document.body?.textContent ?? ""')).toContain('No papers here');
  await expect(earlier.buttons).toHaveCount(0);

  const settings = await offprint.context.newPage();
  await settings.goto(offprint.url('library.html#/settings'));
  await settings.getByRole('button', { name: 'Turn off on lab.example.org' }).click();
  await expect(settings.getByRole('button', { name: /^Turn off/ })).toHaveCount(0);
  await expect(buttons).toHaveCount(0);
  await page.reload();
  await expect(buttons).toHaveCount(0);
});
