// @vitest-environment jsdom

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { watchPage } from '@/entrypoints/in-page/watch-page';

let ctx: ContentScriptContext;
const onChange = vi.fn<(changed: Set<Node>) => void>();
const live = new Set<Element>();

beforeEach(() => {
  vi.useFakeTimers();
  live.clear();
  document.body.innerHTML = '<ul><li><a href="/1">One</a></li></ul>';
  ctx = new ContentScriptContext('test');
});
afterEach(() => {
  ctx.notifyInvalidated();
  vi.useRealTimers();
});

const watch = () => watchPage(ctx, document, host => live.has(host), onChange);
const settle = () => vi.advanceTimersByTimeAsync(1000);

it('tells once of a burst of changes, and which nodes they were in', async () => {
  watch();
  const list = document.querySelector('ul') as Element;
  list.append(document.createElement('li'), document.createElement('li'));
  document.querySelector('a')?.setAttribute('href', '/2');
  await settle();
  expect(onChange).toHaveBeenCalledOnce();
  expect([...(onChange.mock.calls[0]?.[0] ?? [])]).toEqual([list, document.querySelector('a')]);
});

it('ignores our own hosts, but not a page that takes one out or copies one', async () => {
  watch();
  const row = document.querySelector('li') as Element;
  const host = document.createElement('offprint-save');
  live.add(host);
  row.append(host);
  await settle();
  live.delete(host);
  host.remove();
  await settle();
  expect(onChange).not.toHaveBeenCalled();

  live.add(host);
  row.append(host);
  await settle();
  host.remove();
  await settle();
  expect(onChange).toHaveBeenCalledOnce();

  row.append(document.createElement('offprint-save'));
  await settle();
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('hands over at once when asked', () => {
  const { flush } = watch();
  document.querySelector('li')?.remove();
  flush();
  expect(onChange).toHaveBeenCalledOnce();
  flush();
  expect(onChange).toHaveBeenCalledOnce();
});

it('takes a return from the back/forward cache for a change of everything', async () => {
  watch();
  const event = new Event('pageshow');
  Object.assign(event, { persisted: true });
  window.dispatchEvent(event);
  await settle();
  expect(onChange.mock.calls[0]?.[0]).toContain(document);
});

it('falls silent when the script loses its extension', async () => {
  watch();
  ctx.notifyInvalidated();
  document.querySelector('li')?.remove();
  await settle();
  expect(onChange).not.toHaveBeenCalled();
});
