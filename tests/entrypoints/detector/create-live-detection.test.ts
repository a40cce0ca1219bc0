// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://lab.example.org/publications.html" }
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLiveDetection } from '@/entrypoints/detector/create-live-detection';
import type { LiveDetection } from '@/entrypoints/detector/live-detection';
import { demoPapers, type InventedPaper } from '@/tests/pages/invented-papers';

const row = ({ title, authors, arxivId }: InventedPaper) =>
  `<li><a href="https://arxiv.org/abs/${arxivId}">${title}</a><br>${authors.join(', ')}</li>`;
const papers = demoPapers.slice(0, 6);
const [first, second, ...others] = papers as [InventedPaper, InventedPaper, ...InventedPaper[]];
const [late] = demoPapers.slice(6) as [InventedPaper];

/** What a look at the clock costs: with nothing, a page is read in one slice; with much, in many. Milliseconds. */
let tick: number;
let ticks: number;
const onDone = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  tick = 0;
  ticks = 0;
  onDone.mockReset();
  const start = Date.now();
  vi.spyOn(performance, 'now').mockImplementation(() => {
    ticks += tick;
    return Date.now() - start + ticks;
  });
  document.body.innerHTML = `<h1>Publications</h1><p id="clock">It is 12:30:01</p><ul>${papers.map(row).join('')}</ul>
    <p id="news">Nothing has happened in the laboratory today</p>`;
});
afterEach(() => vi.useRealTimers());

function detect(): LiveDetection {
  const setTimeout = (run: () => void, delay: number) => globalThis.setTimeout(run, delay);
  return createLiveDetection({ setTimeout, onInvalidated: () => {} }, document, onDone);
}

function titlesOf(detection: LiveDetection, ...changed: Node[]): (string | undefined)[] {
  return detection.read(new Set(changed)).entries.map(({ entry }) => entry.title);
}

function change(id: string, text: string): Element {
  const element = document.getElementById(id) as Element;
  element.textContent = text;
  return element;
}

const titles = papers.map(({ title }) => title);

it('reads a short list at once', () => {
  expect(titlesOf(detect())).toEqual(titles);
});

it('reads a long list in slices, and tells when it has', async () => {
  tick = 5;
  const detection = detect();
  expect(titlesOf(detection)).toEqual([]);
  const settled = detection.settled();
  await vi.runAllTimersAsync();
  await settled;
  expect(onDone).toHaveBeenCalled();
  expect(titlesOf(detection)).toEqual(titles);
});

it('leaves out rows that are taken away while it reads, and does not read for ever', async () => {
  tick = 5;
  const detection = detect();
  detection.read(new Set());
  const list = document.querySelector('ul') as Element;
  list.firstElementChild?.remove();
  detection.read(new Set([list]));
  await vi.runAllTimersAsync();
  expect(titlesOf(detection)).toEqual([second, ...others].map(({ title }) => title));
});

it('does not look again for a clock, a chat or what is typed', () => {
  document.body.insertAdjacentHTML('beforeend', '<div role="log"><p>Hello to all who are here</p></div>');
  const detection = detect();
  detection.read(new Set());
  // The first time it could be anything.
  detection.read(new Set([change('clock', 'It is 12:30:02')]));
  const before = detection.read(new Set());
  for (const second of [3, 4, 5])
    expect(detection.read(new Set([change('clock', `It is 12:30:0${second}`)]))).toBe(before);
  const said = document.querySelector('[role=log] p') as Element;
  said.textContent = 'A message that nobody has written before';
  expect(detection.read(new Set([said]))).toBe(before);
  expect(vi.getTimerCount()).toBe(0);
});

it('finds rows that come', async () => {
  const detection = detect();
  detection.read(new Set());
  const list = document.querySelector('ul') as Element;
  list.insertAdjacentHTML('beforeend', row(late));
  detection.read(new Set([list]));
  await vi.runAllTimersAsync();
  expect(titlesOf(detection)).toEqual([...titles, late.title]);
});

it('gives up a row that says another paper, before the page is read again', async () => {
  tick = 0.1;
  const detection = detect();
  detection.read(new Set());
  await vi.runAllTimersAsync();
  const link = document.querySelector('li a') as HTMLAnchorElement;
  link.textContent = late.title;
  link.href = `https://arxiv.org/abs/${late.arxivId}`;
  expect(titlesOf(detection, link)).not.toContain(first.title);
  await vi.runAllTimersAsync();
  expect(detection.read(new Set()).entries[0]?.entry).toMatchObject({ title: late.title, url: link.href });
});

it('looks ever more rarely at a page that changes in vain, and at once where rows are missing', async () => {
  tick = 0.1;
  const detection = detect();
  detection.read(new Set());
  await vi.runAllTimersAsync();
  const looks = async (from: number) => {
    onDone.mockReset();
    for (let second = from; second < from + 60; second += 1) {
      detection.read(new Set([change('news', `News ${'of the day '.repeat(second)}`)]));
      await vi.advanceTimersByTimeAsync(1000);
    }
    return onDone.mock.calls.length;
  };
  const early = await looks(1);
  expect(early).toBeLessThan(30);
  expect(await looks(61)).toBeLessThanOrEqual(3);

  const list = document.querySelector('ul') as Element;
  list.innerHTML = papers.map(row).join('');
  detection.read(new Set([list]));
  await vi.advanceTimersByTimeAsync(2000);
  expect(titlesOf(detection)).toEqual(titles);
});

it('forgets the papers of the page before', async () => {
  const detection = detect();
  detection.read(new Set());
  tick = 5;
  history.pushState(null, '', '/other.html');
  expect(titlesOf(detection)).toEqual([]);
  await vi.runAllTimersAsync();
  expect(titlesOf(detection)).toEqual(titles);
});

it('drops lines of one paragraph that exchanged their texts until they are read again, and only those', () => {
  const lines = papers.map(({ title, authors }) => `${authors.join(', ')}. ${title}. Example Letters, 2026.`);
  document.body.innerHTML = `<h1>Publications</h1><p>${lines.join('<br>')}</p>`;
  const detection = detect();
  expect(titlesOf(detection)).toEqual(titles);
  const texts = [...(document.querySelector('p')?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3);
  const [one, other] = texts as [Text, Text];
  [one.data, other.data] = [other.data, one.data];
  tick = 1000;
  expect(titlesOf(detection, one, other)).toEqual(titles.slice(2));
});
