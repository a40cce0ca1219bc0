import type { Card, CardRequest } from '@/entrypoints/in-page/card-contract';
import { createElement } from '@/entrypoints/in-page/create-element';
import { createSurface } from '@/entrypoints/in-page/surface';
import tokens from '@/entrypoints/in-page/surface.css?inline';
import type { KnownPaper } from '@/lib/messages/known-paper';
import type { PaperEdit } from '@/lib/messages/protocol';
import type { Status } from '@/lib/model/status';
import { createAlsoLine } from './also-line';
import css from './card.css?inline';
import { createStar, createStatusField, savedWords } from './card-parts';
import { editKnown } from './edit-known';
import { createLabelField } from './label-field';
import { createNoteField } from './note-field';
import { placeCard } from './place-card';

/** Opens the card of a saved paper beside its button. */
export function openCard(request: CardRequest): Card {
  const { beside, title, dark, shield, labels, openInLibrary, remove } = request;
  const life = new AbortController();
  const { host, root } = createSurface('offprint-card', [tokens, css]);
  let known = request.known;
  let lists: { id: number; name: string }[] = [];

  const status = createStatusField();
  const star = createStar();
  const tagField = createLabelField({
    label: 'Tags',
    placeholder: 'add…',
    createWords: text => `Add “${text}”`,
    takesEagerly: true,
    onAdd: tag => void edit({ addTags: [tag] }),
    onRemove: tag => void edit({ removeTags: [tag] }),
  });
  const listField = createLabelField({
    label: 'Lists',
    placeholder: 'add…',
    createWords: text => `Create “${text}”`,
    takesEagerly: false,
    onAdd: name => void addToList(name),
    onRemove(name) {
      const list = known.lists.find(one => one.name === name);
      if (list) void edit({ takeFromLists: [list.id] });
    },
  });
  const note = createNoteField(async text => (await edit({ note: text })) === undefined);
  const from = createElement('p', { class: 'from' });
  const also = createAlsoLine(openInLibrary);
  const problem = createElement('p', { class: 'problem', role: 'alert', hidden: true });
  const library = createElement('button', { type: 'button', class: 'link' }, 'Open in library');
  const removal = createElement('button', { type: 'button', class: 'link quiet' }, 'Remove');
  const card = createElement(
    'div',
    { class: 'card', role: 'dialog', 'aria-label': title ? `Offprint: ${title}` : 'Offprint' },
    createElement('div', { class: 'top' }, status.element, star.element),
    tagField.element,
    listField.element,
    note.element,
    from,
    also.element,
    problem,
    createElement('div', { class: 'bottom' }, library, removal),
  );
  root.append(createElement('div', { class: dark ? 'surface dark' : 'surface' }, card));

  shield.protect(host, (event, target) => {
    const isTaken = tagField.handle(event, target) || listField.handle(event, target);
    if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape' && !isTaken) close();
    if (event.type === 'input' && target === note.element) note.touched();
    if (event.type === 'input' && status.element.contains(target)) {
      void edit({ status: (target as HTMLInputElement).value as Status });
    }
    also.handle(event, target);
    if (event.type !== 'click') return;
    const button = target.closest('button');
    if (button === star.element) void edit({ starred: !known.starred });
    if (button === library) openInLibrary();
    if (button === removal) remove();
  });
  root.addEventListener('focusout', event => {
    const { relatedTarget: next, target } = event as FocusEvent;
    if (target === note.element) note.finish();
    if (target === tagField.input) tagField.finish();
    if (target === listField.input) listField.finish();
    if (next instanceof Node && next !== host && !root.contains(next)) leave();
  });

  const { signal } = life;
  const { defaultView: window } = document;
  window?.addEventListener(
    'pointerdown',
    event => {
      if (!event.composedPath().includes(host)) leave();
    },
    { capture: true, signal },
  );
  window?.addEventListener('scroll', place, { capture: true, passive: true, signal });
  window?.addEventListener('resize', place, { signal });
  window?.addEventListener('pagehide', () => finishFields(), { signal });
  request.signal.addEventListener('abort', leave, { signal });

  document.documentElement.append(host);
  host.setAttribute('popover', 'manual');
  host.showPopover?.();
  show();
  place();
  if (request.focus === 'lists') listField.input.focus({ preventScroll: true });
  else status.focus();
  // Unfolding it makes the card higher.
  also.element.addEventListener('toggle', place, { signal });
  void request.alike().then(papers => {
    also.show(papers);
    if (!signal.aborted) place();
  });
  void labels().then(all => {
    lists = all.lists;
    tagField.offer(all.tags);
    listField.offer(lists.map(({ name }) => name));
  });

  function show(): void {
    status.show(known.status);
    star.show(known.starred);
    tagField.show(known.tags);
    listField.show(known.lists.map(({ name }) => name));
    note.show(known.note);
    from.textContent = from.title = savedWords(known);
    if (!signal.aborted) place();
  }

  /** Shows the edit at once, and the truth again where it was refused; answers why it was. */
  async function edit(change: PaperEdit): Promise<string | undefined> {
    const before = known;
    known = editKnown(known, change, lists);
    show();
    const words = await request.change(change);
    settle(words, before);
    if (words !== undefined && signal.aborted) request.onRefused(change, words);
    return words;
  }

  async function addToList(name: string): Promise<void> {
    const list = lists.find(one => one.name.toLocaleLowerCase() === name.toLocaleLowerCase());
    if (list) return void edit({ addToLists: [list.id] });
    const before = known;
    settle(await request.createList(name), before);
    lists = (await labels()).lists;
    listField.offer(lists.map(one => one.name));
  }

  function settle(words: string | undefined, before: KnownPaper): void {
    problem.hidden = words === undefined;
    problem.textContent = words ?? '';
    if (words !== undefined) known = before;
    show();
  }

  function place(): void {
    if (!beside.isConnected) return;
    const { width, height } = card.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const spot = placeCard(
      beside.getBoundingClientRect(),
      { width, height },
      { width: clientWidth, height: clientHeight },
    );
    host.style.setProperty('--offprint-left', `${spot.left}px`);
    host.style.setProperty('--offprint-top', `${spot.top}px`);
  }

  function finishFields(): void {
    tagField.finish();
    note.finish();
  }

  /** Closes and leaves the focus where the user put it. */
  function leave(): void {
    if (signal.aborted) return;
    finishFields();
    life.abort();
    host.remove();
    request.onClose();
  }

  function close(): void {
    leave();
    if (beside.isConnected) beside.focus({ preventScroll: true });
  }

  return {
    update(now) {
      known = now;
      show();
    },
    close,
  };
}
