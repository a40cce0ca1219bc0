// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRehearsal } from '@/components/use-rehearsal';
import type { SearchEngine } from '@/lib/search/search-engine';

const idle: (() => void)[] = [];

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  vi.stubGlobal('cancelIdleCallback', (place: number) => {
    idle[place - 1] = () => {};
  });
});

afterEach(() => {
  cleanup();
  idle.length = 0;
  vi.unstubAllGlobals();
});

function becomeIdle(): void {
  for (const work of idle.splice(0)) work();
}

function engineWithRehearsal() {
  const asked: string[] = [];
  const engine: SearchEngine = {
    rehearsal: title => [title.slice(0, 1), title],
    search: async query => {
      asked.push(query);
      return { ids: [] };
    },
  };
  return { asked, engine };
}

test('an engine is asked once each time the browser is idle', async () => {
  const { asked, engine } = engineWithRehearsal();
  renderHook(useRehearsal, { initialProps: { engine, title: 'Tides', isTyping: false } });
  expect(asked).toEqual([]);
  becomeIdle();
  expect(asked).toEqual(['T']);
  becomeIdle();
  expect(asked).toEqual(['T', 'Tides']);
  becomeIdle();
  expect(asked).toEqual(['T', 'Tides']);
});

test('nothing is asked while somebody types, nor twice afterwards', () => {
  const { asked, engine } = engineWithRehearsal();
  const { rerender } = renderHook(useRehearsal, {
    initialProps: { engine, title: 'Tides', isTyping: false },
  });
  becomeIdle();
  rerender({ engine, title: 'Tides', isTyping: true });
  becomeIdle();
  expect(asked).toEqual(['T']);
  rerender({ engine, title: 'Tides', isTyping: false });
  becomeIdle();
  becomeIdle();
  expect(asked).toEqual(['T', 'Tides']);
});

test('an engine that scans the library is not kept busy', () => {
  const search = vi.fn<SearchEngine['search']>();
  renderHook(useRehearsal, { initialProps: { engine: { search }, title: 'Tides', isTyping: false } });
  becomeIdle();
  expect(search).not.toHaveBeenCalled();
});

test('a search that fails disturbs nobody', async () => {
  const search = vi.fn<SearchEngine['search']>().mockRejectedValue(new Error('The index is damaged.'));
  const engine: SearchEngine = { rehearsal: () => ['T'], search };
  renderHook(useRehearsal, { initialProps: { engine, title: 'Tides', isTyping: false } });
  becomeIdle();
  await expect(search.mock.results[0]?.value).rejects.toThrow('damaged');
});
