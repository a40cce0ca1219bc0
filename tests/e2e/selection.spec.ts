import { openListing } from '@/tests/browser/listing-tab';
import { openPopup } from '@/tests/browser/popup-tab';
import { openRealPopup } from '@/tests/browser/real-popup';
import { stored } from '@/tests/browser/stored';
import { mailPage, mailPapers, mailUrl } from '@/tests/pages/reference-mail';
import { expect, test } from './offprint-test';

test('the papers that a selection on an unknown page names are saved, found and taken back', async ({
  offprint,
}) => {
  offprint.web.serve(mailUrl, mailPage);
  const mail = await openListing(offprint.context, mailUrl);
  await mail.page.evaluate('getSelection().selectAllChildren(document.querySelector("#message"))');

  const popup = await openRealPopup(offprint, mail.page);
  const popupText = () => popup.evaluate<string>('document.body?.textContent ?? ""');
  await expect.poll(popupText).toContain('Selection: 4 papers');
  await expect(mail.bar).toContainText('Selection: 4 papers · 0 saved');
  await popup.evaluate('document.querySelector("[aria-label=\'This page\'] button").click()');
  await expect.poll(popupText).toContain('Selection: 4 papers, saved');
  await expect(mail.saved(mailPapers[0])).toBeVisible();

  const library = await openPopup(offprint);
  await expect(library.rows).toHaveCount(4);
  await library.search.fill('slow cloks');
  await expect(library.row(mailPapers[0])).toBeVisible();
  for (const { site, listingUrl, pageTitle } of await stored<Record<string, unknown>>(
    offprint,
    'sightings',
  )) {
    expect({ site, listingUrl, pageTitle }).toEqual({
      site: 'selection',
      listingUrl: mailUrl,
      pageTitle: 'Reading for Monday - Mail',
    });
  }
  await library.page.close();

  await mail.page.bringToFront();
  await mail.page.getByRole('button', { name: 'Undo' }).click();
  await expect(mail.bar).toContainText('Selection: 4 papers · 0 saved');
  await mail.page.getByRole('button', { name: 'Back to the whole page' }).click();
  await expect(mail.bar).toBeHidden();
});
