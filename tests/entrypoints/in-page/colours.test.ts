// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contrast, parseColour } from '@/entrypoints/in-page/colour';
import { coloursAt, watchColours } from '@/entrypoints/in-page/page-colours';

const on = (background: string) => {
  document.body.innerHTML = `<div style="background-color: ${background}"><p><a>A title</a></p></div>`;
  return coloursAt(document.querySelector('a') as Element);
};

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }));
});

describe('coloursAt', () => {
  it('takes the light teal on dark pages and the dark one on white ones', () => {
    expect(on('white')).toMatchObject({ dark: false, accent: 'rgb(11, 122, 117)' });
    expect(on('rgb(13, 17, 23)')).toMatchObject({ dark: true, accent: 'rgb(79, 209, 197)' });
  });

  it('takes white for a page without any background', () => {
    expect(on('transparent')).toMatchObject({ dark: false, background: 'rgb(255, 255, 255)' });
  });

  it('sees through a translucent background', () => {
    document.body.innerHTML =
      '<div style="background-color: rgb(0, 0, 0)"><p style="background-color: rgba(255, 255, 255, 0.1)">T</p></div>';
    expect(coloursAt(document.querySelector('p') as Element).background).toBe('rgb(26, 26, 26)');
  });

  it.each(['rgb(11, 122, 117)', 'rgb(128, 128, 128)', 'rgb(179, 27, 27)', 'rgb(255, 210, 30)'])(
    'stands out from %s',
    background => {
      const colours = on(background);
      const ground = parseColour(background);
      for (const css of [colours.ink, colours.accent]) {
        const colour = parseColour(css);
        expect(colour && ground && contrast(colour, ground)).toBeGreaterThan(3);
      }
    },
  );
});

it('tells when the page turns its theme, and again when the turn has been painted', async () => {
  vi.useFakeTimers();
  const life = new AbortController();
  const listener = vi.fn();
  watchColours(document, listener, life.signal);
  document.documentElement.classList.add('dark');
  await vi.waitFor(() => expect(listener).toHaveBeenCalledOnce());
  vi.advanceTimersByTime(500);
  expect(listener).toHaveBeenCalledTimes(2);
  life.abort();
  document.documentElement.classList.remove('dark');
  await Promise.resolve();
  expect(listener).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});
