import { grouped, plural } from '@/components/wording';
import { createBookmarkIcon } from './bookmark-icon';
import { createElement } from './create-element';
import css from './page-bar.css?inline';
import type { Shield } from './shield';
import { createSurface } from './surface';
import tokens from './surface.css?inline';
import { createToast, type Notice } from './toast';

/** What the bar shows. `asking` and `progress` are steps of "save all". */
export interface BarState {
  /** Papers on the page; the bar is not shown on a page that lists none, its toasts are. */
  found: number;
  saved: number;
  /** Papers that are new since the last visit and not saved. */
  unseen: number;
  folded: boolean;
  /** They are those of a selection: instead of folding, the bar goes back to the page's own. */
  isSelection?: boolean;
  dark: boolean;
  /** The page's site is known, but its markup is not any more. */
  isBroken?: boolean;
  /** How many papers it asks about before it saves them. */
  asking?: number;
  progress?: { done: number; of: number };
}

export interface BarActions {
  saveAll(): void;
  confirm(): void;
  cancel(): void;
  /** Copies the report on a page that is not as its site's pages were. */
  copyReport(): void;
  /** Wants to hear no more of it. */
  dismissReport(): void;
  fold(folded: boolean): void;
  leaveSelection(): void;
}

export interface PageBar {
  show(state: BarState): void;
  /** Shows a toast and tells it to screen readers; it takes the place of the one before. */
  notify(notice: Notice): void;
  /** Tells something to screen readers only. */
  announce(text: string): void;
}

const brokenWords = 'This page has changed since Offprint learned it. Its papers were found another way.';
const reportWords = 'For whoever mends it: names of tags and classes, and nothing that the page says';

/** Makes the bar at the bottom right of the page; it goes when `signal` aborts. */
export function createPageBar(shield: Shield, actions: BarActions, signal: AbortSignal): PageBar {
  const { host, root } = createSurface('offprint-bar', [tokens, css]);
  const runs = new WeakMap<Element, () => void>();
  const action = (className: string, label: string, run: () => void, name?: string) => {
    const button = createElement(
      'button',
      { type: 'button', class: className, 'aria-label': name, title: name },
      label,
    );
    runs.set(button, run);
    return button;
  };

  const words = createElement('span', { class: 'words' });
  const progress = createElement('progress', { hidden: true, 'aria-label': 'Papers saved' });
  const save = action('plain main', 'Save all', actions.saveAll);
  const yes = action('plain main', 'Save', actions.confirm);
  const no = action('plain', 'Cancel', actions.cancel);
  const fold = action('plain fold', '–', () => actions.fold(true), 'Fold the Offprint bar');
  const leave = action('plain fold', '×', actions.leaveSelection, 'Back to the whole page');
  const bar = createElement(
    'div',
    { class: 'bar', role: 'group', 'aria-label': 'Offprint' },
    createBookmarkIcon(),
    words,
    progress,
    save,
    yes,
    no,
    fold,
    leave,
  );
  const dot = action('dot', '', () => actions.fold(false), 'Unfold the Offprint bar');
  dot.append(createBookmarkIcon());
  const report = action('plain main', 'Copy report', actions.copyReport);
  report.title = reportWords;
  const note = createElement(
    'div',
    { class: 'note', role: 'note', hidden: true },
    createElement('span', { class: 'words' }, brokenWords),
    report,
    action('plain close', '×', actions.dismissReport, 'Do not show this again'),
  );
  const heard = createElement('div', { class: 'heard', role: 'status', 'aria-live': 'polite' });
  const toast = createToast(runs, signal);
  const surface = createElement('div', { class: 'surface' }, toast.element, note, bar, dot, heard);
  root.append(surface);

  shield.protect(host, (event, target) => {
    if (event.type === 'click') runs.get(target.closest('button') ?? target)?.();
  });
  signal.addEventListener('abort', () => host.remove());

  const announce = (text: string) => {
    // The same words twice in a row are news only when the region changes.
    heard.textContent = heard.textContent === text ? `${text}\u00a0` : text;
  };
  return {
    show({
      found,
      saved,
      unseen,
      folded,
      isSelection = false,
      dark,
      isBroken = false,
      asking,
      progress: running,
    }) {
      // Beside the body: pages style the body's children, and some frameworks replace them all.
      if (!host.isConnected) document.documentElement.append(host);
      const busy = asking !== undefined || running !== undefined;
      const counts = ` · ${grouped(saved)} saved${unseen > 0 ? ` · ${grouped(unseen)} new` : ''}`;
      const hadFocus = bar.contains(root.activeElement) || dot === root.activeElement;
      surface.classList.toggle('dark', dark);
      bar.hidden = found === 0 || (folded && !busy);
      note.hidden = !isBroken || bar.hidden;
      dot.hidden = found === 0 || !folded || busy;
      if (running)
        words.replaceChildren(
          `Saving ${grouped(Math.min(running.done + 1, running.of))} of ${grouped(running.of)}`,
        );
      else if (asking !== undefined) words.replaceChildren(`Save all ${plural(asking, 'paper')}?`);
      else
        words.replaceChildren(
          `${isSelection ? 'Selection: ' : ''}${plural(found, 'paper')}`,
          createElement('span', { class: 'saved' }, counts),
        );
      progress.hidden = !running;
      progress.max = running?.of ?? 1;
      progress.value = running?.done ?? 0;
      save.hidden = busy || saved >= found;
      yes.hidden = asking === undefined;
      no.hidden = !busy;
      fold.hidden = busy || isSelection;
      leave.hidden = busy || !isSelection;
      dot.setAttribute('aria-label', `Offprint: ${plural(found, 'paper')}, ${grouped(saved)} saved. Unfold`);
      if (hadFocus && !root.activeElement)
        [yes, no, save, fold, leave, dot].find(part => part.checkVisibility())?.focus();
    },
    notify(notice) {
      toast.show(notice);
      announce(notice.text);
    },
    announce,
  };
}
