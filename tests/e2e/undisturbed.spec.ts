import type { Page } from '@playwright/test';
import { openListing } from '@/tests/browser/listing-tab';
import { arxivList, arxivListUrl } from '@/tests/pages/arxiv-list';
import { huggingFaceDaily, huggingFaceDailyUrl } from '@/tests/pages/hugging-face-daily';
import { demoPapers } from '@/tests/pages/invented-papers';
import { expect, test } from './offprint-test';

/** The page stays as its makers made it. */

for (const { name, url, html } of [
  { name: 'Hugging Face', url: huggingFaceDailyUrl, html: huggingFaceDaily(demoPapers) },
  { name: 'arXiv', url: arxivListUrl, html: arxivList(demoPapers) },
]) {
  test(`no element of ${name} moves when its buttons come`, async ({ offprint }) => {
    offprint.web.serve(url, withScrollBar(html));
    await offprint.context.addInitScript(rememberPage);
    const tab = await openListing(offprint.context, url);
    await expect(tab.buttons.first()).toBeVisible();
    for (const { title } of demoPapers) {
      await tab.page.getByText(title).first().scrollIntoViewIfNeeded();
      await expect(tab.save(title)).toBeVisible();
    }
    await tab.page.evaluate(() => scrollTo(0, 0));
    const { moved, changed, shift } = await comparePage(tab.page);
    expect(moved).toEqual([]);
    expect(changed).toEqual([]);
    expect(shift).toBe(0);
  });
}

/** A page that is painted before all of it is there gets its scroll bar late, which shifts it by itself. */
function withScrollBar(html: string): string {
  return html.replace('<head>', '<head><style>html { overflow-y: scroll }</style>');
}

interface Remembered {
  element: Element;
  rectangle: DOMRect;
  attributes: string;
}

declare global {
  interface Window {
    rememberedPage: Remembered[];
    layoutShift: number;
  }
}

/** Runs in the page, before Offprint: at DOMContentLoaded content scripts are still to come. */
function rememberPage(): void {
  window.layoutShift = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries())
      window.layoutShift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    window.rememberedPage = [...document.body.querySelectorAll('*')].map(element => ({
      element,
      rectangle: element.getBoundingClientRect(),
      attributes: [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
    }));
  });
}

/** What is no longer where or what it was; half a pixel is rounding. */
function comparePage(page: Page): Promise<{ moved: string[]; changed: string[]; shift: number }> {
  return page.evaluate(() => {
    const labelOf = (element: Element) => `${element.tagName}.${element.className}`;
    const sides = ['left', 'top', 'width', 'height'] as const;
    const moved = window.rememberedPage.filter(({ element, rectangle }) => {
      const now = element.getBoundingClientRect();
      return sides.some(side => Math.abs(now[side] - rectangle[side]) > 0.5);
    });
    const changed = window.rememberedPage.filter(
      ({ element, attributes }) =>
        !element.isConnected ||
        [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ') !== attributes,
    );
    return {
      moved: moved.map(({ element }) => labelOf(element)),
      changed: changed.map(({ element }) => labelOf(element)),
      shift: window.layoutShift,
    };
  });
}
