import { createBookmarkIcon } from './bookmark-icon';
import type { Place } from './choose-place';
import { createElement } from './create-element';
import type { PageColours } from './page-colours';
import css from './save-button.css?inline';
import type { Shield } from './shield';
import { createSurface } from './surface';

/** What a button shows of its paper. */
export type Mark = 'unsaved' | 'pending' | 'saved' | 'read';

const words: Record<Mark, string> = {
  unsaved: 'Save to Offprint',
  pending: 'Saving to Offprint',
  saved: 'Saved in Offprint',
  read: 'Read, saved in Offprint',
};

/** One button in its host element. */
export interface SaveButton {
  host: HTMLElement;
  button: HTMLButtonElement;
  show(mark: Mark, title: string | undefined): void;
  colour(colours: PageColours): void;
  /** Puts it at an offset from its host; before the first call it is not displayed. */
  place(place: Place, size: number): void;
}

/** Makes a button that calls `onPress` when the user clicks it or presses Enter or Space on it. */
export function createSaveButton(shield: Shield, onPress: () => void): SaveButton {
  const { host, root } = createSurface('offprint-save', [css]);
  const button = createElement('button', { type: 'button', hidden: true }, createBookmarkIcon());
  root.append(button);
  shield.protect(host, event => {
    // Where the host stands inside a link, the link would open, or be dragged.
    if (event.type === 'click' || event.type === 'auxclick' || event.type === 'dragstart')
      event.preventDefault();
    if (event.type === 'click') onPress();
  });
  return {
    host,
    button,
    show(mark, title) {
      const saved = mark === 'saved' || mark === 'read';
      button.setAttribute('aria-label', title ? `${words[mark]}: ${title}` : words[mark]);
      button.setAttribute('aria-pressed', String(saved));
      button.setAttribute('aria-busy', String(mark === 'pending'));
      if (saved) button.setAttribute('aria-haspopup', 'dialog');
      else button.removeAttribute('aria-haspopup');
      button.title = saved ? `${words[mark]} – click for tags, lists and notes` : words[mark];
      button.classList.toggle('read', mark === 'read');
    },
    colour({ ink, accent, background }) {
      button.style.setProperty('--ink', ink);
      button.style.setProperty('--accent', accent);
      button.style.setProperty('--ground', background);
    },
    place({ left, top, covers }, size) {
      button.style.left = `${left}px`;
      button.style.top = `${top}px`;
      button.style.setProperty('--size', `${size}px`);
      button.classList.toggle('covers', covers);
      button.hidden = false;
    },
  };
}
