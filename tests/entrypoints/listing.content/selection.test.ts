// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://mail.example.net/inbox/12" }
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import listing from '@/entrypoints/listing.content';
import selection from '@/entrypoints/selection';
import type { ScanRequest, ScanResult } from '@/lib/messages/page-protocol';

let ctx: ContentScriptContext;
let injected: string[];
const sayNothingFound = vi.fn();
const start = vi.fn<NonNullable<typeof globalThis.offprintStart>>();

beforeEach(() => {
  fakeBrowser.reset();
  injected = [];
  start.mockResolvedValue({ sayNothingFound });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { script } = (message as { payload: { script: string } }).payload;
    injected.push(script);
    if (script === 'selection') selection.main();
    else if (script === 'in-page') globalThis.offprintStart = start;
    return { ok: true, value: null };
  });
  document.body.innerHTML = `<p id="mail">Read arXiv:2401.00001 and <a href="https://doi.org/10.9999/x">this</a>.</p>
    <textarea>Mine is arXiv:2401.00009</textarea><p id="none">Nothing</p>`;
  ctx = new ContentScriptContext('listing');
  listing.main(ctx);
});
afterEach(() => {
  ctx.notifyInvalidated();
  document.getSelection()?.removeAllRanges();
  globalThis.offprintStart = globalThis.offprintReadSelection = undefined;
});

function scan(request: Partial<ScanRequest> = {}): Promise<ScanResult> {
  return new Promise(resolve => {
    const { onMessage, id } = fakeBrowser.runtime;
    // Its type knows of no reply.
    const trigger: (...args: [unknown, object, (reply: ScanResult) => void]) => unknown = onMessage.trigger;
    trigger({ name: 'page.scan', payload: { what: 'selection', ...request } }, { id }, resolve);
  });
}

function select(id: string): void {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  document.getSelection()?.selectAllChildren(element);
}

const reader = () => start.mock.calls[0]?.[1];
const shown = () =>
  reader()
    ?.read(new Set())
    .entries.map(({ entry }) => entry.identifiers?.[0]);

it('has its papers shown in place of the page’s, until it is left', async () => {
  select('mail');
  expect(await scan()).toEqual({ kind: 'listing' });
  expect(injected).toEqual(['selection', 'in-page']);
  expect(shown()).toEqual(['arxiv:2401.00001', 'doi:10.9999/x']);
  expect(reader()?.read(new Set()).site).toBe('selection');
  const again = vi.fn();
  reader()?.onBetter(again);
  reader()?.leaveSelection?.();
  expect(again).toHaveBeenCalledOnce();
  expect(shown()).toEqual([]);
});

it('gives way to the page when that is scanned', async () => {
  select('mail');
  await scan();
  expect(await scan({ what: 'page' })).toEqual({ kind: 'none' });
  expect(shown()).toEqual([]);
});

it('loads nothing where nothing is selected', async () => {
  expect(await scan()).toEqual({ kind: 'none' });
  expect(injected).toEqual([]);
});

it('keeps the page as it is where the selection names no paper, and says so when a command asked', async () => {
  select('none');
  expect(await scan()).toEqual({ kind: 'none' });
  expect(start).not.toHaveBeenCalled();
  await scan({ isCommand: true });
  expect(sayNothingFound).toHaveBeenCalledWith('selection');
});

it('may stand in a text field', async () => {
  const field = document.querySelector('textarea');
  field?.focus();
  field?.select();
  await scan();
  expect(shown()).toEqual(['arxiv:2401.00009']);
});

it('may stand in a frame of the same site', async () => {
  document.body.innerHTML = '<iframe></iframe>';
  const frame = document.querySelector('iframe');
  const inner = frame?.contentDocument;
  if (!frame || !inner) throw new Error('The page has no frame.');
  inner.body.innerHTML = '<ul><li>arXiv:2401.00003</li></ul>';
  frame.focus();
  inner.getSelection()?.selectAllChildren(inner.body);
  await scan();
  expect(shown()).toEqual(['arxiv:2401.00003']);
  expect(reader()?.read(new Set()).entries[0]?.rows).toEqual([]);
});

it('is known by its text where it stands in a frame of another site', async () => {
  await scan({ text: 'Read arXiv:2401.00004 first' });
  expect(shown()).toEqual(['arxiv:2401.00004']);
});
