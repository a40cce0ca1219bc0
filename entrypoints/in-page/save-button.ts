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
  show(mark: Mark, title: string | undefined, isNew: boolean): void;
  colour(colours: PageColours): void;
  /** Puts it at an offset from its host; before the first call it is not displayed. */
  place(place: Place, size: number): void;
}

/** Holding a button down this long is a long press. Milliseconds. */
const longPress = 500;

/**
 * Makes a button that calls `onPress` when the user clicks it or presses Enter or Space on it, and says whether it was
 * held down.
 */
export function createSaveButton(shield: Shield, onPress: (isLong: boolean) => void): SaveButton {
  const { host, root } = createSurface('offprint-save', [css]);
  const button = createElement('button', { type: 'button', hidden: true }, createBookmarkIcon());
  root.append(button);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** It was held long enough: the click that follows is part of that. */
  let isHeld = false;
  const hold = () => {
    isHeld = true;
    if (host.isConnected) onPress(true);
  };
  shield.protect(host, event => {
    if (event.type.startsWith('pointer') || event.type === 'dragstart') clearTimeout(timer);
    if (event.type === 'pointerdown') {
      isHeld = false;
      if ((event as PointerEvent).button === 0) timer = setTimeout(hold, longPress);
    }
    // A long press of a finger would open the browser's menu as well.
    if (event.type === 'contextmenu' && isHeld) event.preventDefault();
    // Where the host stands inside a link, the link would open, or be dragged.
    if (event.type === 'click' || event.type === 'auxclick' || event.type === 'dragstart')
      event.preventDefault();
    if (event.type !== 'click') return;
    if (!isHeld) onPress(false);
    isHeld = false;
  });
  return {
    host,
    button,
    show(mark, title, isNew) {
      const saved = mark === 'saved' || mark === 'read';
      button.setAttribute('aria-label', title ? `${words[mark]}: ${title}` : words[mark]);
      button.setAttribute('aria-pressed', String(saved));
      button.setAttribute('aria-busy', String(mark === 'pending'));
      if (saved) button.setAttribute('aria-haspopup', 'dialog');
      else button.removeAttribute('aria-haspopup');
      const more = saved ? 'click for tags, lists and notes' : isNew ? 'new since your last visit' : '';
      button.title = more ? `${words[mark]} – ${more}` : words[mark];
      button.classList.toggle('read', mark === 'read');
      button.classList.toggle('is-new', isNew && mark === 'unsaved');
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
