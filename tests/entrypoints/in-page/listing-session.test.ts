// @vitest-environment jsdom

import { setMaxListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { CardRequest } from '@/entrypoints/in-page/card-contract';
import { startListingSession } from '@/entrypoints/in-page/listing-session';
import { createShield } from '@/entrypoints/in-page/shield';
import type { KnownPaper } from '@/lib/messages/known-paper';
import type { Identifier } from '@/lib/model/identity';
import { changeSettings } from '@/lib/settings/settings';
import type { ListedEntry, Reading } from '@/lib/sites/reading';
import { knownPaper } from './listed';
import { stubObservers } from './observers';

let ctx: ContentScriptContext;
let observers: ReturnType<typeof stubObservers>;
/** The library as the background would answer for it. */
let library: Map<string, KnownPaper>;
/** What is new since the last visit. */
let unseen: Set<string>;
/** The site that should have read the page and could not. */
let brokenSite: string | undefined;
let failure: string | undefined;
let sent: { name: string; payload: unknown }[];

/** Reads `li` rows: the link's address is the identity. */
function read(): Reading {
  const entries: ListedEntry[] = [...document.querySelectorAll('li')].map(element => {
    const anchor = element.querySelector('a') as Element;
    const id: Identifier = `arxiv:${anchor.getAttribute('href')?.slice(1)}`;
    return { entry: { title: anchor.textContent ?? '', identifiers: [id] }, rows: [{ element, anchor }] };
  });
  const broken = brokenSite !== undefined && { brokenSite };
  return { kind: entries.length > 0 ? 'listing' : 'none', site: 'example', entries, skipped: [], ...broken };
}

/** Reads the texts of a paragraph, each of which ends with a line break. */
function readLines(): Reading {
  const element = document.querySelector('p') as Element;
  const texts = [...element.childNodes].filter((node): node is Text => node.nodeType === Node.TEXT_NODE);
  const entries = texts.map((text): ListedEntry => {
    const id: Identifier = `arxiv:${text.data.split(' ').at(-1)}`;
    const row = { element, anchor: element, line: { first: text, last: text } };
    return { entry: { title: text.data, identifiers: [id] }, rows: [row] };
  });
  return { kind: 'listing', site: 'generic', entries, skipped: [] };
}

function answer({ name, payload }: { name: string; payload: unknown }) {
  sent.push({ name, payload });
  if (failure) return { ok: false, problem: { code: 'failed', message: failure } };
  const names = (entry: { identifiers: string[] }) => entry.identifiers[0] ?? '';
  switch (name) {
    case 'papers.lookup':
      return {
        ok: true,
        value: (payload as { entries: string[][] }).entries.map(([id]) => library.get(id ?? '') ?? null),
      };
    case 'papers.save': {
      const { entries } = payload as { entries: { entry: { identifiers: string[] } }[] };
      for (const { entry } of entries) library.set(names(entry), knownPaper(library.size + 1));
      return {
        ok: true,
        value: { act: 1, papers: entries.map(({ entry }) => library.get(names(entry))), created: 1 },
      };
    }
    case 'listing.seen':
      return {
        ok: true,
        value: (payload as { identities: string[] }).identities.map(id => unseen.has(id)),
      };
    case 'journal.undo':
      library.clear();
      return { ok: true, value: { undone: 1 } };
    default:
      return { ok: true, value: null };
  }
}

const row = (id: string) => `<li><a href="#${id}">Paper ${id}</a></li>`;
const buttons = () =>
  [...document.querySelectorAll('offprint-save')].map(
    host => host.shadowRoot?.querySelector('button') as HTMLButtonElement,
  );
const marks = () =>
  buttons().map(button => [
    button.getAttribute('aria-label')?.replace(/^.*: /, ''),
    button.getAttribute('aria-pressed') === 'true',
  ]);
const bar = () => document.querySelector('offprint-bar')?.shadowRoot as ShadowRoot;
const words = () => bar().querySelector('.bar .words')?.textContent;
const toast = () => bar().querySelector('.toast')?.textContent;
const press = (button: Element | null | undefined) =>
  button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
const pressWords = (text: string) =>
  press([...bar().querySelectorAll('button')].find(button => button.textContent === text && !button.hidden));

async function start({ isCommanded = false, read: readPage = read } = {}) {
  ctx = new ContentScriptContext('listing');
  setMaxListeners(100, ctx.signal);
  return startListingSession(
    ctx,
    { read: readPage, onBetter: () => {}, identitiesOf: entry => entry.identifiers ?? [], isCommanded },
    createShield(window, ctx.signal, () => true),
  );
}

beforeEach(() => {
  fakeBrowser.reset();
  observers = stubObservers();
  library = new Map();
  unseen = new Set();
  brokenSite = undefined;
  failure = undefined;
  sent = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async message =>
    answer(message as Parameters<typeof answer>[0]),
  );
  document.body.innerHTML = `<ul>${row('1')}${row('2')}${row('3')}</ul>`;
});
afterEach(() => ctx.notifyInvalidated());

describe('a listing', () => {
  it('gets a button at each title, with what the library knows, and a bar that counts', async () => {
    library.set('arxiv:2', knownPaper(9));
    await start();
    await vi.waitFor(() =>
      expect(marks()).toEqual([
        ['Paper 1', false],
        ['Paper 2', true],
        ['Paper 3', false],
      ]),
    );
    expect(words()).toBe('3 papers · 1 saved');
    expect(sent.filter(({ name }) => name === 'papers.lookup')).toHaveLength(1);
  });

  it('counts what is new since the last visit, until it is saved', async () => {
    unseen = new Set(['arxiv:1', 'arxiv:2']);
    await start();
    await vi.waitFor(() => expect(words()).toBe('3 papers · 0 saved · 2 new'));
    await vi.waitFor(() => expect(buttons()).toHaveLength(3));
    const dotted = () => buttons().map(button => button.classList.contains('is-new'));
    expect(dotted()).toEqual([true, true, false]);
    expect(buttons()[0]?.title).toBe('Save to Offprint – new since your last visit');
    press(buttons()[0]);
    await vi.waitFor(() => expect(words()).toBe('3 papers · 1 saved · 1 new'));
    expect(dotted()).toEqual([false, true, false]);
  });

  it('keeps the page as it was but for our own elements', async () => {
    const before = document.body.innerHTML;
    await start();
    await vi.waitFor(() => expect(buttons()).toHaveLength(3));
    for (const host of document.querySelectorAll('offprint-save')) {
      expect(host.attributes).toHaveLength(0);
      host.remove();
    }
    expect(document.body.innerHTML).toBe(before);
  });

  it('leaves nothing behind when the script ends', async () => {
    const before = document.documentElement.outerHTML;
    await start();
    await vi.waitFor(() => expect(buttons()).toHaveLength(3));
    ctx.notifyInvalidated();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a press', () => {
  it('marks the paper at once, saves it and offers to undo', async () => {
    await start();
    await vi.waitFor(() => expect(buttons()).toHaveLength(3));
    press(buttons()[1]);
    expect(buttons()[1]?.getAttribute('aria-busy')).toBe('true');
    await vi.waitFor(() => expect(marks()[1]).toEqual(['Paper 2', true]));
    expect(words()).toBe('3 papers · 1 saved');
    expect(toast()).toContain('Saved');

    pressWords('Undo');
    await vi.waitFor(() => expect(marks()[1]).toEqual(['Paper 2', false]));
  });

  it('says what went wrong and shows the paper as not saved', async () => {
    await start();
    await vi.waitFor(() => expect(buttons()).toHaveLength(3));
    failure = 'The disk is full. Free some space, then try again.';
    press(buttons()[0]);
    await vi.waitFor(() => expect(toast()).toContain('Not saved. The disk is full.'));
    expect(marks()[0]).toEqual(['Paper 1', false]);
    expect(bar().querySelector('[role=status]')?.textContent).toContain('Not saved');
  });

  it('saves the paper that the row shows now, not the one it showed when it was read', async () => {
    await start();
    await vi.waitFor(() => expect(buttons()).toHaveLength(3));
    const link = document.querySelector('a') as Element;
    link.setAttribute('href', '#7');
    press(buttons()[0]);
    await vi.waitFor(() => expect([...library.keys()]).toEqual(['arxiv:7']));
    await vi.waitFor(() => expect(marks()[0]?.[1]).toBe(true));
  });

  it('saves what a row shows whose inside was replaced under the pointer', async () => {
    await start();
    await vi.waitFor(() => expect(buttons()).toHaveLength(3));
    const pressed = buttons()[0];
    const host = document.querySelector('offprint-save') as Element;
    const link = document.querySelector('li a') as Element;
    const other = document.createElement('a');
    other.href = '#8';
    other.textContent = 'Paper 8';
    link.replaceWith(other);
    other.after(host);
    press(pressed);
    await vi.waitFor(() => expect([...library.keys()]).toEqual(['arxiv:8']));
  });

  it('saves nothing for a row that is gone, and nothing else when the row of a saved paper got another', async () => {
    library.set('arxiv:1', knownPaper(1));
    await start();
    await vi.waitFor(() => expect(marks()[0]).toEqual(['Paper 1', true]));
    document.querySelector('a')?.setAttribute('href', '#9');
    const [first, second] = buttons();
    press(first);
    document.querySelectorAll('li')[1]?.remove();
    press(second);
    await vi.waitFor(() => expect(marks().map(([title]) => title)).toEqual(['Paper 1', 'Paper 3']));
    expect(sent.some(({ name }) => name === 'papers.save')).toBe(false);
    expect(document.querySelector('offprint-card')).toBeNull();
  });

  it('that is held down saves and opens the card, once', async () => {
    globalThis.offprintOpenCard = vi.fn(() => ({ update: () => {}, close: () => {} }));
    await start();
    await vi.waitFor(() => expect(buttons()).toHaveLength(3));
    vi.useFakeTimers();
    const [button] = buttons();
    const point = (type: string) =>
      button?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
    point('pointerdown');
    await vi.advanceTimersByTimeAsync(600);
    point('pointerup');
    press(button);
    vi.useRealTimers();
    await vi.waitFor(() => expect(globalThis.offprintOpenCard).toHaveBeenCalledOnce());
    expect(sent.filter(({ name }) => name === 'papers.save')).toHaveLength(1);
    globalThis.offprintOpenCard = undefined;
  });
});

describe('the card', () => {
  afterEach(() => {
    globalThis.offprintOpenCard = undefined;
  });

  it('that closed before its note was refused leaves it to be tried again', async () => {
    let request: CardRequest | undefined;
    globalThis.offprintOpenCard = opened => {
      request = opened;
      return { update: () => {}, close: () => {} };
    };
    library.set('arxiv:1', knownPaper(1));
    await start();
    await vi.waitFor(() => expect(marks()[0]).toEqual(['Paper 1', true]));
    press(buttons()[0]);
    await vi.waitFor(() => expect(request).toBeDefined());
    request?.onRefused({ note: 'Compare with chapter 2' }, 'The disk is full.');
    expect(toast()).toContain('Not saved. The disk is full.');
    pressWords('Try again');
    await vi.waitFor(() => expect(toast()).toContain('Saved'));
    expect(sent.at(-1)).toEqual({
      name: 'papers.change',
      payload: { paperIds: [1], change: { note: 'Compare with chapter 2' } },
    });
  });
});

describe('a page that lives', () => {
  it('gives new rows buttons, takes removed ones along and never doubles', async () => {
    await start();
    await vi.waitFor(() => expect(buttons()).toHaveLength(3));
    const list = document.querySelector('ul') as Element;
    list.insertAdjacentHTML('beforeend', row('4'));
    list.querySelector('li')?.remove();
    list.append(list.querySelector('li')?.cloneNode(true) as Node, list.querySelector('li') as Node);
    await vi.waitFor(() => expect(words()).toBe('3 papers · 0 saved'));
    await vi.waitFor(() =>
      expect(marks().map(([title]) => title)).toEqual(['Paper 3', 'Paper 4', 'Paper 2', 'Paper 2']),
    );
  });

  it('puts a button back that the page threw out, but not for ever', async () => {
    await start();
    for (let times = 0; times < 4; times += 1) {
      await vi.waitFor(() => expect(buttons()).toHaveLength(3));
      document.querySelector('offprint-save')?.remove();
    }
    await vi.waitFor(() => expect(buttons()).toHaveLength(3));
  });

  it('keeps the buttons of rows that are reused for other papers, however often', async () => {
    await start();
    for (let times = 0; times < 8; times += 1) {
      await vi.waitFor(() => expect(buttons()).toHaveLength(3));
      const links = [...document.querySelectorAll('li a')];
      const papers = links.map(link => [link.getAttribute('href') ?? '', link.textContent ?? '']);
      for (const host of document.querySelectorAll('offprint-save')) host.remove();
      links.forEach((link, index) => {
        const [href = '', text = ''] = papers[(index + 1) % papers.length] ?? [];
        link.setAttribute('href', href);
        link.textContent = text;
      });
    }
    const shown = () => [...document.querySelectorAll('li')].map(item => item.textContent);
    await vi.waitFor(() => expect(marks().map(([title]) => title)).toEqual(shown()));
  });

  it('has no button on a copy that is hidden', async () => {
    document.body.innerHTML = `<ul>${row('1')}<li hidden><a href="#1">Paper 1</a></li></ul>`;
    await start();
    await vi.waitFor(() => expect(buttons()).toHaveLength(1));
    expect(document.querySelector('[hidden] offprint-save')).toBeNull();
  });

  it('keeps live buttons only near the viewport on a long list', async () => {
    document.body.innerHTML = `<ul>${Array.from({ length: 201 }, (_, index) => row(`${index}`)).join('')}</ul>`;
    await start();
    await vi.waitFor(() => expect(buttons()).toHaveLength(201));
    for (const anchor of [...document.querySelectorAll('a')].slice(20)) observers.scroll(anchor, false);
    await vi.waitFor(() => expect(buttons()).toHaveLength(20));
  });
});

describe('a list of lines in one paragraph', () => {
  const titleBefore = (host: Element) => host.previousSibling?.nodeValue;
  const hosts = () => [...document.querySelectorAll('offprint-save')];

  it('gets a button at the end of each line, which saves the paper of that line', async () => {
    document.body.innerHTML = '<p>Paper 1<br>Paper 2<br>Paper 3</p>';
    await start({ read: readLines });
    await vi.waitFor(() => expect(hosts().map(titleBefore)).toEqual(['Paper 1', 'Paper 2', 'Paper 3']));
    press(buttons()[1]);
    const saved = [
      ['Paper 1', false],
      ['Paper 2', true],
      ['Paper 3', false],
    ];
    await vi.waitFor(() => expect(marks()).toEqual(saved));
    expect([...library.keys()]).toEqual(['arxiv:2']);
  });

  it('has its button where a line can be seen to end', async () => {
    document.body.innerHTML = '<p>Paper 1<span hidden> An abstract 1</span><br>Paper 2</p>';
    const [element, hidden] = [document.querySelector('p') as Element, document.querySelector('span')];
    const line = { first: element.firstChild as Text, last: hidden?.firstChild as Text };
    const entry = { title: 'Paper 1', identifiers: ['arxiv:1' as Identifier] };
    const entries = [{ entry, rows: [{ element, anchor: element, line }] }];
    await start({ read: () => ({ kind: 'listing', site: 'generic', entries, skipped: [] }) });
    await vi.waitFor(() => expect(hosts().map(titleBefore)).toEqual(['Paper 1']));
  });

  it('keeps a button a line when lines come, go and change', async () => {
    document.body.innerHTML = '<p>Paper 1<br>Paper 2<br>Paper 3</p>';
    await start({ read: readLines });
    await vi.waitFor(() => expect(hosts()).toHaveLength(3));
    const list = document.querySelector('p') as Element;
    list.firstChild?.remove();
    (list.lastChild?.previousSibling as Text).data = 'Paper 4';
    list.append(document.createElement('br'), 'Paper 5');
    const first = 'Paper 2';
    await vi.waitFor(() => expect(marks().map(([title]) => title)).toEqual([first, 'Paper 4', 'Paper 5']));
    expect(hosts().map(titleBefore)).toEqual([first, 'Paper 4', 'Paper 5']);
  });

  it('keeps live buttons only near the viewport when it is long', async () => {
    document.body.innerHTML = `<p>${Array.from({ length: 201 }, (_, index) => `Paper ${index}<br>`).join('')}</p>`;
    await start({ read: readLines });
    await vi.waitFor(() => expect(hosts()).toHaveLength(201));
    for (const end of [...document.querySelectorAll('br')].slice(20)) observers.scroll(end, false);
    await vi.waitFor(() => expect(hosts()).toHaveLength(20));
  });
});

describe('a page that its site can no longer read', () => {
  const note = () => bar().querySelector<HTMLElement>('.note');
  const reportLoaded = { name: 'script.inject', payload: { script: 'report' } };
  const copied = () => vi.mocked(navigator.clipboard.writeText).mock.calls;

  beforeEach(() => {
    brokenSite = 'example';
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      manifest_version: 3,
      name: '',
      version: '1.0',
    });
    const clipboard = { writeText: vi.fn(async () => {}) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    globalThis.offprintReport = (_, url, reading) => `${reading.brokenSite} at ${url}`;
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    globalThis.offprintReport = undefined;
  });

  it('says so, and copies the report when asked, with a script loaded for that', async () => {
    await start();
    expect(note()?.hidden).toBe(false);
    expect(sent).not.toContainEqual(reportLoaded);
    pressWords('Copy report');
    await vi.waitFor(() => expect(toast()).toContain('Report copied.'));
    expect(copied()).toEqual([['example at http://localhost:3000/']]);
    expect(sent).toContainEqual(reportLoaded);
  });

  it('says why the report could not be copied', async () => {
    vi.mocked(navigator.clipboard.writeText).mockRejectedValue(new Error('Document is not focused.'));
    await start();
    pressWords('Copy report');
    await vi.waitFor(() => expect(toast()).toContain('Document is not focused.'));
  });

  it('offers the report where nobody found a paper on it, to whoever asked for some', async () => {
    document.body.innerHTML = '<p>One</p>';
    const session = await start();
    session?.sayNothingFound();
    expect(toast()).toContain('No papers were found on this page. If it lists some,');
    pressWords('Copy report');
    await vi.waitFor(() => expect(copied()).toHaveLength(1));
  });

  it('is silent about it once that was dismissed, here and on the next page', async () => {
    await start();
    press(note()?.querySelector('[aria-label="Do not show this again"]'));
    expect(note()?.hidden).toBe(true);
    await vi.waitFor(async () =>
      expect((await fakeBrowser.storage.local.get('settings')).settings).toHaveProperty('quietReports'),
    );
    ctx.notifyInvalidated();
    await start();
    expect(note()?.hidden).toBe(true);
  });
});

describe('save all', () => {
  it('saves every paper that is not saved, as one batch', async () => {
    library.set('arxiv:2', knownPaper(9));
    await start();
    await vi.waitFor(() => expect(words()).toContain('1 saved'));
    pressWords('Save all');
    await vi.waitFor(() => expect(words()).toBe('3 papers · 3 saved'));
    expect(toast()).toContain('Saved 2 papers');
    expect(sent.find(({ name }) => name === 'papers.save')?.payload).toHaveProperty('batch');
  });

  it('asks before it saves more than a hundred', async () => {
    document.body.innerHTML = `<ul>${Array.from({ length: 101 }, (_, index) => row(`${index}`)).join('')}</ul>`;
    await start();
    await vi.waitFor(() => expect(words()).toContain('101 papers'));
    pressWords('Save all');
    expect(words()).toBe('Save all 101 papers?');
    expect(library.size).toBe(0);
    pressWords('Cancel');
    expect(words()).toBe('101 papers · 0 saved');
    pressWords('Save all');
    pressWords('Save');
    await vi.waitFor(() => expect(library.size).toBe(101));
  });
});

describe('from outside', () => {
  const message = (name: string, payload: unknown) =>
    fakeBrowser.runtime.onMessage.trigger({ name, payload }, { id: fakeBrowser.runtime.id });

  it('saves all and answers why some were not saved', async () => {
    await start();
    await vi.waitFor(() => expect(buttons()).toHaveLength(3));
    failure = 'The disk is full. Free some space.';
    const batch = '3f0c8f0e-6f0a-4c1e-9a53-0d6a4f1f9c11';
    const { onMessage, id } = fakeBrowser.runtime;
    // Its type knows of no reply.
    const trigger: (...args: [unknown, object, (reply: unknown) => void]) => unknown = onMessage.trigger;
    const reply = await new Promise(resolve => {
      trigger({ name: 'page.save-all', payload: { batch } }, { id }, resolve);
    });
    expect(reply).toEqual({
      saved: 0,
      failed: 3,
      cancelled: false,
      problem: 'The disk is full. Free some space.',
    });
  });

  it('turns the mark when another tab saved the paper', async () => {
    await start();
    await vi.waitFor(() => expect(buttons()).toHaveLength(3));
    await message('papers-changed', { changes: [{ identities: ['arxiv:3'], known: knownPaper(4) }] });
    expect(marks()[2]).toEqual(['Paper 3', true]);
    expect(words()).toBe('3 papers · 1 saved');
  });

  it('shows nothing on a site that is switched off, and everything when it is switched on again', async () => {
    await changeSettings({ disabledSites: ['example'] });
    await start();
    expect(buttons()).toHaveLength(0);
    expect(bar().querySelector<HTMLElement>('.bar')?.hidden).toBe(true);
    await changeSettings({ disabledSites: [] });
    await vi.waitFor(() => expect(buttons()).toHaveLength(3));
    await changeSettings({ disabledSites: ['example'] });
    await vi.waitFor(() => expect(buttons()).toHaveLength(0));
  });

  it('gets its buttons on a site that is switched off, where a command asks for them', async () => {
    await changeSettings({ disabledSites: ['example'] });
    await start({ isCommanded: true });
    await vi.waitFor(() => expect(buttons()).toHaveLength(3));
  });

  it('says that it lists nothing to whoever asked', async () => {
    document.body.innerHTML = '';
    const session = await start();
    session?.sayNothingFound();
    expect(toast()).toMatch(/^No papers were found on this page\.×$/);
    expect(bar().querySelector<HTMLElement>('.bar')?.hidden).toBe(true);
  });

  it('remembers for the site that the bar was folded', async () => {
    await start();
    await vi.waitFor(() => expect(words()).toContain('3 papers'));
    pressWords('–');
    expect(bar().querySelector<HTMLElement>('.dot')?.hidden).toBe(false);
    await vi.waitFor(async () =>
      expect((await fakeBrowser.storage.local.get('settings')).settings).toMatchObject({
        foldedBars: ['example'],
      }),
    );
  });
});
