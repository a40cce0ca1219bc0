import type { Locator, Page } from '@playwright/test';

/** What a reader sees of Offprint on a page that lists papers. */
export interface ListingTab {
  page: Page;
  /** The buttons of a paper that is not saved: one for each of its rows. */
  save(title: string): Locator;
  /** The buttons of a saved paper. */
  saved(title: string): Locator;
  /** Every save button on the page, whatever it shows. */
  buttons: Locator;
  /** The bar at the bottom right. */
  bar: Locator;
}

export function listingTab(page: Page): ListingTab {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    page,
    save: title => button(`Save to Offprint: ${title}`),
    saved: title => button(`Saved in Offprint: ${title}`),
    buttons: page.getByRole('button', {
      name: /^(?:Save to|Saving to|Saved in) Offprint: |^Read, saved in Offprint: /u,
    }),
    bar: page.getByRole('group', { name: 'Offprint', exact: true }),
  };
}

/** Opens a served page in a new tab. */
export async function openListing(context: { newPage(): Promise<Page> }, url: string): Promise<ListingTab> {
  const page = await context.newPage();
  await page.goto(url);
  return listingTab(page);
}
