import { createElement } from '@/entrypoints/in-page/create-element';
import type { KnownPaper } from '@/lib/messages/known-paper';
import { type Status, statuses, statusNames } from '@/lib/model/status';

/** Three radio buttons, one for each status. */
export function createStatusField(): { element: HTMLElement; show(status: Status): void; focus(): void } {
  const radios = statuses.map(status =>
    createElement('input', { type: 'radio', name: 'status', value: status }),
  );
  const element = createElement(
    'fieldset',
    {},
    createElement('legend', {}, 'Status'),
    ...radios.map((radio, index) => {
      const status = statuses[index] ?? 'to-read';
      return createElement('label', { class: 'status' }, radio, statusNames[status]);
    }),
  );
  return {
    element,
    show(status) {
      for (const radio of radios) radio.checked = radio.value === status;
    },
    focus: () => radios.find(radio => radio.checked)?.focus(),
  };
}

/** The star, pressed or not. */
export function createStar(): { element: HTMLButtonElement; show(starred: boolean): void } {
  const element = createElement(
    'button',
    { type: 'button', class: 'star' },
    createElement(
      'svg',
      { viewBox: '0 0 20 20', 'aria-hidden': 'true' },
      createElement('path', {
        d: 'm10 2.6 2.25 4.7 5.15.68-3.77 3.58.94 5.12L10 14.2l-4.57 2.48.94-5.12L2.6 7.98l5.15-.68Z',
      }),
    ),
  );
  return {
    element,
    show(starred) {
      element.setAttribute('aria-pressed', String(starred));
      element.setAttribute('aria-label', 'Star');
      element.title = starred ? 'Take the star off' : 'Star';
    },
  };
}

/** "Saved 3 Nov from …", with the year when it is not this one. */
export function savedWords({ addedAt, savedFrom }: KnownPaper, now = new Date()): string {
  const date = new Date(addedAt);
  const day = date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(date.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
  });
  const place = savedFrom && (savedFrom.pageTitle ?? savedFrom.site);
  return place ? `Saved ${day} from ${place}` : `Saved ${day}`;
}
