// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type BarState, createPageBar, type PageBar } from '@/entrypoints/in-page/page-bar';
import { createShield } from '@/entrypoints/in-page/shield';

const actions = {
  saveAll: vi.fn(),
  confirm: vi.fn(),
  cancel: vi.fn(),
  fold: vi.fn(),
  copyReport: vi.fn(),
  dismissReport: vi.fn(),
  leaveSelection: vi.fn(),
};
let life: AbortController;
let bar: PageBar;

const root = () => document.querySelector('offprint-bar')?.shadowRoot as ShadowRoot;
const find = <Found extends Element = HTMLElement>(selector: string) =>
  root().querySelector<Found & HTMLElement>(selector);
const shown = () =>
  [...root().querySelectorAll<HTMLElement>('.bar button')]
    .filter(button => !button.hidden)
    .map(button => button.textContent);
const press = (button: Element | null) =>
  button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
const show = (state: Partial<BarState>) =>
  bar.show({ found: 52, saved: 3, unseen: 0, folded: false, dark: false, ...state });

beforeEach(() => {
  Element.prototype.checkVisibility ??= () => true;
  vi.useFakeTimers();
  life = new AbortController();
  bar = createPageBar(
    createShield(window, life.signal, () => true),
    actions,
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

it('counts what the page lists and what is saved of it', () => {
  show({});
  expect(find('.bar .words')?.textContent).toBe('52 papers · 3 saved');
  expect(shown()).toEqual(['Save all', '–']);
  show({ found: 1, saved: 1 });
  expect(find('.bar .words')?.textContent).toBe('1 paper · 1 saved');
  expect(shown()).toEqual(['–']);
});

it('says how many are new since the last visit', () => {
  show({ unseen: 7 });
  expect(find('.bar .words')?.textContent).toBe('52 papers · 3 saved · 7 new');
});

it('says quietly when the page is not as Offprint knows it, and offers the report', () => {
  show({});
  expect(find('.note')?.hidden).toBe(true);
  show({ isBroken: true });
  expect(find('.note')?.hidden).toBe(false);
  expect(find('.note')?.textContent).toContain('This page has changed since Offprint learned it.');
  const [report, dismiss] = root().querySelectorAll('.note button');
  press(report ?? null);
  expect(actions.copyReport).toHaveBeenCalledOnce();
  press(dismiss ?? null);
  expect(actions.dismissReport).toHaveBeenCalledOnce();
  show({ isBroken: true, folded: true });
  expect(find('.note')?.hidden).toBe(true);
});

it('is not there on a page that lists nothing, and a dot when folded', () => {
  show({ found: 0 });
  expect([find('.bar')?.hidden, find('.dot')?.hidden]).toEqual([true, true]);
  show({ folded: true });
  expect([find('.bar')?.hidden, find('.dot')?.hidden]).toEqual([true, false]);
  press(find('.dot'));
  expect(actions.fold).toHaveBeenCalledWith(false);
});

it('shows how far saving is and lets it be cancelled, folded or not', () => {
  show({ folded: true, progress: { done: 50, of: 224 } });
  expect(find('.bar .words')?.textContent).toBe('Saving 51 of 224');
  expect(find<HTMLProgressElement>('progress')?.value).toBe(50);
  expect(shown()).toEqual(['Cancel']);
  press([...root().querySelectorAll('.bar button')].find(button => button.textContent === 'Cancel') ?? null);
  expect(actions.cancel).toHaveBeenCalledOnce();
});

it('shows what happened, tells it to screen readers, and goes away by itself', () => {
  const run = vi.fn();
  show({ found: 0 });
  bar.notify({ text: 'Saved', actions: [{ label: 'Undo', run }] });
  expect(find('[role=status]')?.textContent).toBe('Saved');
  press(find('.toast button'));
  expect(run).toHaveBeenCalledOnce();
  expect(find('.toast')?.hidden).toBe(true);

  bar.notify({ text: 'Saved' });
  expect(find('[role=status]')?.textContent).not.toBe('Saved');
  vi.advanceTimersByTime(10_000);
  expect(find('.toast')?.hidden).toBe(true);
});

it('keeps an error until it is dismissed', () => {
  show({});
  bar.notify({ text: 'Not saved. The disk is full.', error: true });
  vi.advanceTimersByTime(60_000);
  expect(find('.toast')?.hidden).toBe(false);
  press(find('.toast button[aria-label=Dismiss]'));
  expect(find('.toast')?.hidden).toBe(true);
});

it('shows markup in words as text', () => {
  show({});
  bar.notify({ text: '<img src=x onerror=alert(1)>' });
  expect(find('.toast img')).toBeNull();
});

it('comes back when the page replaced everything, and goes when the script ends', () => {
  show({});
  document.querySelector('offprint-bar')?.remove();
  show({});
  expect(document.querySelectorAll('offprint-bar')).toHaveLength(1);
  life.abort();
  expect(document.querySelectorAll('offprint-bar')).toHaveLength(0);
});

it('says that it counts a selection, and goes back from it to the whole page', () => {
  show({ found: 14, saved: 3, isSelection: true });
  expect(find('.bar .words')?.textContent).toBe('Selection: 14 papers · 3 saved');
  expect(shown()).toEqual(['Save all', '×']);
  press([...root().querySelectorAll('.bar button')].at(-1) ?? null);
  expect(actions.leaveSelection).toHaveBeenCalledOnce();
});
