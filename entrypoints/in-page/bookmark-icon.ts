import { createElement } from './create-element';

/** The bookmark in a 20 × 20 box; the style of its parts decides whether it is an outline, filled or checked. */
export function createBookmarkIcon(): SVGElement {
  return createElement(
    'svg',
    { viewBox: '0 0 20 20', 'aria-hidden': 'true' },
    createElement('path', {
      class: 'ribbon',
      d: 'M5.75 2.5h8.5c.7 0 1.25.55 1.25 1.25v13.5L10 13.4l-5.5 3.85V3.75c0-.7.55-1.25 1.25-1.25Z',
    }),
    createElement('circle', { class: 'new', cx: '10', cy: '7.8', r: '2' }),
    createElement('path', { class: 'check', d: 'm7.1 8 2.1 2.1 3.8-4' }),
  );
}
