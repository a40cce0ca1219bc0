import { createElement } from './create-element';

/** Something that happened, in one sentence, and what can be done about it. */
export interface Notice {
  text: string;
  error?: boolean;
  actions?: { label: string; run: () => void }[];
}

/** Long enough to read and to reach for "Undo". */
const shownFor = 8000;

/** Makes the toast of the page bar, hidden; the presses of its buttons are looked up in `runs`. */
export function createToast(
  runs: WeakMap<Element, () => void>,
  signal: AbortSignal,
): { element: HTMLElement; show(notice: Notice): void } {
  const element = createElement('div', { class: 'toast', hidden: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    element.hidden = true;
    element.replaceChildren();
  };
  const hideLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Nobody's "Undo" is taken away from under the pointer.
      if (element.matches(':hover, :focus-within')) hideLater();
      else hide();
    }, shownFor);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    element,
    show({ text, error = false, actions = [] }) {
      const buttons = actions.map(({ label, run }) => {
        const button = createElement('button', { type: 'button', class: 'plain main' }, label);
        runs.set(button, () => {
          hide();
          run();
        });
        return button;
      });
      const close = createElement('button', { type: 'button', class: 'plain', 'aria-label': 'Dismiss' }, '×');
      runs.set(close, hide);
      element.classList.toggle('error', error);
      element.replaceChildren(createElement('span', { class: 'words' }, text), ...buttons, close);
      element.hidden = false;
      if (error) clearTimeout(timer);
      else hideLater();
    },
  };
}
