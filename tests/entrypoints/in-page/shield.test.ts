// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createShield, type Shield } from '@/entrypoints/in-page/shield';

let life: AbortController;
let shield: Shield;
let host: HTMLElement;
let inner: HTMLButtonElement;

function setUp(isTrusted?: () => boolean) {
  life = new AbortController();
  shield = createShield(window, life.signal, isTrusted);
  document.body.innerHTML = '<a href="#paper"><span></span></a>';
  host = document.querySelector('span') as HTMLElement;
  inner = document.createElement('button');
  host.attachShadow({ mode: 'open' }).append(inner);
}

beforeEach(() => setUp(() => true));
afterEach(() => life.abort());

const click = () =>
  inner.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));

it('hands an event to its host only, whatever phase the page listens in', () => {
  const page = vi.fn();
  const ours = vi.fn();
  for (const target of [document, document.body, document.querySelector('a'), host]) {
    target?.addEventListener('click', page);
    target?.addEventListener('click', page, { capture: true });
  }
  shield.protect(host, ours);
  click();
  expect(ours).toHaveBeenCalledExactlyOnceWith(expect.any(MouseEvent), inner);
  expect(page).not.toHaveBeenCalled();
});

it('leaves the events of the page alone', () => {
  const page = vi.fn();
  document.body.addEventListener('click', page);
  shield.protect(host, () => {});
  document.querySelector('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(page).toHaveBeenCalledOnce();
});

it('answers no event that a script of the page made', () => {
  life.abort();
  setUp();
  const ours = vi.fn();
  const page = vi.fn();
  document.body.addEventListener('click', page, { once: true });
  shield.protect(host, ours);
  click();
  expect(ours).not.toHaveBeenCalled();
  expect(page).not.toHaveBeenCalled();
});
