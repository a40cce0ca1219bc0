import type { Locator, Page } from '@playwright/test';
import type { Offprint } from './launch-offprint';

/** The popup's page in a tab of the popup's size: the same document, which Playwright can drive. */
export interface PopupTab {
  page: Page;
  search: Locator;
  /** The rows of papers, as they are shown. */
  rows: Locator;
  row(title: string): Locator;
  /** What Offprint says at the bottom of the popup. */
  notice: Locator;
}

/** Opens the popup as if the user had clicked on the toolbar while `active` was the current tab. */
export async function openPopup({ context, url }: Offprint, active?: Page): Promise<PopupTab> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  if (active) await page.addInitScript(pretendActive, active.url());
  await page.goto(url('popup.html'));
  return {
    page,
    search: page.getByRole('combobox', { name: 'Search papers' }),
    rows: page.getByRole('grid', { name: 'Papers' }).getByRole('row'),
    row: title => page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) }),
    notice: page.getByRole('status'),
  };
}

/** Runs in the popup's page: in a tab of its own it would itself be the current tab. */
function pretendActive(url: string): void {
  interface Tabs {
    query(filter: { active?: boolean; url?: string }): Promise<unknown[]>;
  }
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  const query = tabs.query.bind(tabs);
  tabs.query = filter => query(filter.active ? { url } : filter);
}
