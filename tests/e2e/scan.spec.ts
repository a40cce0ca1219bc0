import { openListing } from '@/tests/browser/listing-tab';
import { openRealPopup } from '@/tests/browser/real-popup';
import {
  groupPage,
  groupPageInColumns,
  groupPageInOneParagraph,
  groupPageInPane,
  groupPageInTable,
  groupPageOfMarkedTitles,
  groupPageOfReferences,
  groupPageOfSessions,
  groupPageUrl,
} from '@/tests/pages/group-page';
import { demoPapers, type InventedPaper } from '@/tests/pages/invented-papers';
import { expect, test } from './offprint-test';

const [first] = demoPapers as [InventedPaper];

test('a page that no site covers is scanned by a click on the toolbar, and its papers are saved', async ({
  offprint,
}) => {
  offprint.web.serve(groupPageUrl, groupPage(demoPapers));
  const group = await openListing(offprint.context, groupPageUrl);
  await expect(group.buttons).toHaveCount(0);

  const popup = await openRealPopup(offprint, group.page);
  const read = (expression: string) => expect.poll(() => popup.evaluate(expression));
  await read('document.body?.textContent ?? ""').toContain('This page: 12 papers');
  await expect(group.buttons).toHaveCount(demoPapers.length);
  await group.save(first.title).click();
  await expect(group.saved(first.title)).toBeVisible();
});

test('papers in one paragraph, with a line break behind each, have a button a line', async ({ offprint }) => {
  offprint.web.serve(groupPageUrl, groupPageInOneParagraph(demoPapers));
  const group = await openListing(offprint.context, groupPageUrl);
  await openRealPopup(offprint, group.page);

  await expect(group.buttons).toHaveCount(demoPapers.length);
  for (const { title } of demoPapers) {
    const { y = 0, height = 0 } = (await group.save(title).boundingBox()) ?? {};
    expect(Math.abs(y + height / 2 - (await group.page.evaluate(middleOfLine, title)))).toBeLessThan(8);
  }
  await group.save(first.title).click();
  await expect(group.saved(first.title)).toBeVisible();
});

test('titles marked within a line have their buttons on no text', async ({ offprint }) => {
  for (const write of [groupPageOfMarkedTitles, groupPageInTable, groupPageInColumns]) {
    offprint.web.serve(groupPageUrl, write(demoPapers));
    const group = await openListing(offprint.context, groupPageUrl);
    await openRealPopup(offprint, group.page);

    await expect(group.buttons).toHaveCount(demoPapers.length);
    for (const { title } of demoPapers) {
      const box = await group.save(title).boundingBox();
      expect(await group.page.evaluate(textsUnder, box)).toEqual([]);
    }
  }
});

test('where a narrow page leaves little room a button lies on no text and no bullet, and widens nothing', async ({
  offprint,
}) => {
  offprint.web.serve(groupPageUrl, groupPageOfReferences(demoPapers));
  for (const width of [348, 402, 426]) {
    const group = await openListing(offprint.context, groupPageUrl);
    await group.page.setViewportSize({ width, height: 1600 });
    await openRealPopup(offprint, group.page);
    await expect(group.buttons).toHaveCount(demoPapers.length);

    expect(await group.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const boxes = await Promise.all((await group.buttons.all()).map(button => button.boundingBox()));
    const texts = await Promise.all(boxes.map(box => group.page.evaluate(textsUnder, box)));
    // At 402 pixels every line of one paper is full.
    expect(texts.flat()).toHaveLength(width === 402 ? 1 : 0);
    expect(await group.page.evaluate(bulletsUnder, boxes)).toEqual([]);
  }
});

test('a list that scrolls by itself has its buttons within it', async ({ offprint }) => {
  offprint.web.serve(groupPageUrl, groupPageInPane(demoPapers));
  const group = await openListing(offprint.context, groupPageUrl);
  await openRealPopup(offprint, group.page);
  for (const [place, { title }] of demoPapers.entries()) {
    await group.page.evaluate(scrollPane, place * 90 - 60);
    await expect(group.save(title)).toBeVisible();
    const boxes = await Promise.all((await group.buttons.all()).map(button => button.boundingBox()));
    expect(await group.page.evaluate(paintedOutside, boxes)).toEqual([]);
    expect(await group.page.evaluate(scrolledHeight)).toBe(true);
  }
});

test('papers beside each other in a wide table have their buttons at no other paper', async ({
  offprint,
}) => {
  offprint.web.serve(groupPageUrl, groupPageOfSessions(demoPapers));
  const group = await openListing(offprint.context, groupPageUrl);
  for (const width of [1100, 420]) {
    await group.page.setViewportSize({ width, height: 1600 });
    await openRealPopup(offprint, group.page);
    await expect(group.buttons).toHaveCount(demoPapers.length);
    expect(await group.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    for (const { title } of demoPapers) {
      const box = await group.save(title).boundingBox();
      const cell = await group.page.getByRole('cell', { name: title }).boundingBox();
      expect(await group.page.evaluate(textsUnder, box)).toEqual([]);
      expect(box?.x).toBeGreaterThan(cell?.x ?? Number.NaN);
      expect(box?.x).toBeLessThan((cell?.x ?? Number.NaN) + (cell?.width ?? 0));
    }
    await group.page.reload();
  }
});

/** Runs in the page. */
function scrollPane(top: number): void {
  document.getElementById('pane')?.scrollTo(0, top);
}

/** Runs in the page: whether its pane holds what it held before, and the page is no longer for it. */
function scrolledHeight(): boolean {
  const list = document.querySelector('#pane ul');
  return (
    list !== null &&
    document.getElementById('pane')?.scrollHeight === list.getBoundingClientRect().height + 32
  );
}

/** Runs in the page: the middles of boxes at which a button of ours is painted beyond the pane. */
function paintedOutside(boxes: ({ x: number; y: number; width: number; height: number } | null)[]): string[] {
  const pane = document.getElementById('pane')?.getBoundingClientRect();
  return boxes.flatMap(box => {
    if (!box || !pane) return [];
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const isOutside = y < pane.top || y > pane.bottom;
    const painted = document.elementFromPoint(x, y);
    return isOutside && painted?.localName === 'offprint-save' ? [`${x}, ${y}`] : [];
  });
}

/** Runs in the page: the items whose bullet, in the padding before them, a box lies on. */
function bulletsUnder(boxes: ({ x: number; y: number; width: number; height: number } | null)[]): string[] {
  return [...document.querySelectorAll('li')]
    .filter(item => {
      const { left, top } = item.getBoundingClientRect();
      return boxes.some(box => box && box.x < left - 1 && box.y < top + 18 && box.y + box.height > top);
    })
    .map(item => `the bullet of ${item.textContent}`);
}

/** Runs in the page: the texts that are painted where a box is. */
function textsUnder(box: { x: number; y: number; width: number; height: number } | null): string[] {
  if (!box) throw new Error('The button is not shown.');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const isUnder = [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        left < box.x + box.width - 1 && right > box.x + 1 && top < box.y + box.height && bottom > box.y,
    );
    if (isUnder && node.nodeValue?.trim()) found.push(node.nodeValue);
  }
  return found;
}

/** Runs in the page: the middle of the line in which the text with a title ends. */
function middleOfLine(title: string): number {
  const range = document.createRange();
  const nodes = [...(document.querySelector('p')?.childNodes ?? [])];
  const node = nodes.find(({ nodeValue }) => nodeValue?.includes(title));
  if (!node) throw new Error(`No line says "${title}".`);
  range.selectNodeContents(node);
  const { top = 0, height = 0 } = [...range.getClientRects()].at(-1) ?? {};
  return top + height / 2;
}
