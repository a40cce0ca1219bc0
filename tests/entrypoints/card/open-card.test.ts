// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCard } from '@/entrypoints/card/open-card';
import type { Card, CardRequest } from '@/entrypoints/in-page/card-contract';
import { createShield } from '@/entrypoints/in-page/shield';
import type { KnownPaper } from '@/lib/messages/known-paper';

const known: KnownPaper = {
  paperId: 1,
  trashed: false,
  status: 'to-read',
  starred: false,
  tags: ['llm'],
  lists: [{ id: 5, name: 'Thesis' }],
  addedAt: new Date(2026, 10, 3).getTime(),
  savedFrom: { site: 'arxiv', pageTitle: 'arXiv cs.CL' },
};
const change = vi.fn<CardRequest['change']>();
const createList = vi.fn<CardRequest['createList']>();
const labels = vi.fn<CardRequest['labels']>();
const alike = vi.fn<CardRequest['alike']>();
const remove = vi.fn();
const openInLibrary = vi.fn();
const onClose = vi.fn();
const onRefused = vi.fn<CardRequest['onRefused']>();
let life: AbortController;
let card: Card;
let beside: HTMLButtonElement;

const root = () => document.querySelector('offprint-card')?.shadowRoot as ShadowRoot;
const find = <Found extends Element>(selector: string) => root().querySelector<Found>(selector) as Found;
const tags = () =>
  [...root().querySelectorAll('.row')].map(row =>
    [...row.querySelectorAll('.chip span')].map(chip => chip.textContent),
  );
const press = (element: Element) =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
const key = (element: Element, name: string) =>
  element.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );
const type = (element: HTMLInputElement | HTMLTextAreaElement, text: string) => {
  element.focus();
  element.value = text;
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const tagInput = () => find<HTMLInputElement>('#tags-input');
const listInput = () => find<HTMLInputElement>('#lists-input');
const options = (id: string) => [...find(id).children].map(option => option.textContent);

beforeEach(async () => {
  vi.useFakeTimers();
  change.mockResolvedValue(undefined);
  createList.mockResolvedValue(undefined);
  alike.mockResolvedValue({
    related: [
      { paperId: 7, title: 'A near paper', creators: 'Silva et al.', year: 2024 },
      { paperId: 8, title: 'Another <i>one</i>' },
    ],
    duplicates: [{ paperId: 9, title: 'A <b>title</b>' }],
  });
  labels.mockResolvedValue({
    tags: ['llm', 'retrieval', 'Reasoning'],
    lists: [
      { id: 5, name: 'Thesis' },
      { id: 6, name: 'Group' },
    ],
  });
  document.body.innerHTML = '<button>mark</button>';
  beside = document.querySelector('button') as HTMLButtonElement;
  life = new AbortController();
  open();
  await vi.advanceTimersByTimeAsync(0);
});

function open() {
  card = openCard({
    beside,
    title: 'A <b>title</b>',
    known,
    dark: false,
    focus: 'status',
    shield: createShield(window, life.signal, () => true),
    signal: life.signal,
    change,
    createList,
    labels,
    alike,
    remove,
    openInLibrary,
    onClose,
    onRefused,
  });
}
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('the card', () => {
  it('shows what is known of the paper, the status in focus', () => {
    expect(root().activeElement).toBe(find('input[value=to-read]'));
    expect(tags()).toEqual([['llm'], ['Thesis']]);
    expect(find('.from').textContent).toMatch(/^Saved 3 Nov(?: 2026)? from arXiv cs.CL$/);
    expect(find('.card').getAttribute('aria-label')).toBe('Offprint: A <b>title</b>');
  });

  it('changes status and star at once', () => {
    const read = find<HTMLInputElement>('input[value=read]');
    read.checked = true;
    read.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    press(find('.star'));
    expect(find('.star').getAttribute('aria-pressed')).toBe('true');
    expect(change.mock.calls.map(([edit]) => edit)).toEqual([{ status: 'read' }, { starred: true }]);
  });

  it('says what else the library has that is like it, and opens that', () => {
    expect(find('.also summary').textContent).toBe('Also: two like this · possible duplicate');
    expect([...root().querySelectorAll('.also li')].map(item => item.textContent)).toEqual([
      'A <b>title</b>Possible duplicate',
      'A near paperSilva et al. · 2024',
      'Another <i>one</i>',
    ]);
    press(find('.also li:nth-child(2) button'));
    expect(openInLibrary).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('says nothing of it where nothing is like it', async () => {
    card.close();
    alike.mockResolvedValue({ related: [], duplicates: [] });
    open();
    await vi.advanceTimersByTimeAsync(0);
    expect(find<HTMLElement>('.also').hidden).toBe(true);
  });

  it('completes tags, takes them off, and makes new ones', () => {
    type(tagInput(), 're');
    expect(options('#tags-options')).toEqual(['retrieval', 'Reasoning', 'Add “re”']);
    key(tagInput(), 'ArrowDown');
    key(tagInput(), 'Enter');
    type(tagInput(), '  two   words ');
    key(tagInput(), ',');
    key(tagInput(), 'Backspace');
    press(find('.chip button'));
    expect(change.mock.calls.map(([edit]) => edit)).toEqual([
      { addTags: ['Reasoning'] },
      { addTags: ['two words'] },
      { removeTags: ['two words'] },
      { removeTags: ['llm'] },
    ]);
  });

  it('does not put a tag on twice, whatever its case', () => {
    type(tagInput(), 'LLM');
    key(tagInput(), 'Enter');
    expect(change).not.toHaveBeenCalled();
  });

  it('puts the paper on a list, and makes one that is not there', async () => {
    type(listInput(), 'gro');
    key(listInput(), 'Enter');
    expect(change).toHaveBeenCalledWith({ addToLists: [6] });
    expect(tags()[1]).toEqual(['Thesis', 'Group']);
    type(listInput(), 'Reading group');
    expect(options('#lists-options')).toEqual(['Create “Reading group”']);
    key(listInput(), 'Enter');
    await vi.advanceTimersByTimeAsync(0);
    expect(createList).toHaveBeenCalledWith('Reading group');
  });

  it('shows the truth again, and why, when a change is refused', async () => {
    change.mockResolvedValue('The library cannot be opened.');
    press(find('.star'));
    await vi.advanceTimersByTimeAsync(0);
    expect(find('.star').getAttribute('aria-pressed')).toBe('false');
    expect(find<HTMLElement>('.problem').textContent).toBe('The library cannot be opened.');
  });

  it('saves a note when typing rests, and loses none on closing', () => {
    const note = find<HTMLTextAreaElement>('textarea');
    type(note, 'See section 3');
    vi.advanceTimersByTime(1000);
    expect(change).toHaveBeenCalledWith({ note: 'See section 3' });
    type(note, 'See section 4');
    key(note, 'Escape');
    expect(change).toHaveBeenLastCalledWith({ note: 'See section 4' });
  });

  it('keeps a note that was refused, marks it, and tries it again when the field is left', async () => {
    const note = find<HTMLTextAreaElement>('textarea');
    change.mockResolvedValue('The disk is full.');
    type(note, 'Compare with chapter 2');
    await vi.advanceTimersByTimeAsync(1000);
    expect(note.value).toBe('Compare with chapter 2');
    expect(note.getAttribute('aria-invalid')).toBe('true');
    expect(find<HTMLElement>('.problem').textContent).toBe('The disk is full.');
    card.update({ ...known, note: 'Other' });
    expect(note.value).toBe('Compare with chapter 2');
    change.mockResolvedValue(undefined);
    tagInput().focus();
    await vi.advanceTimersByTimeAsync(0);
    expect(change.mock.calls.map(([edit]) => edit)).toEqual([
      { note: 'Compare with chapter 2' },
      { note: 'Compare with chapter 2' },
    ]);
    expect(note.hasAttribute('aria-invalid')).toBe(false);
    expect(find<HTMLElement>('.problem').hidden).toBe(true);
  });

  it('hands a note on that is refused after the card has closed', async () => {
    const note = find<HTMLTextAreaElement>('textarea');
    change.mockResolvedValue('The disk is full.');
    type(note, 'Compare with chapter 2');
    key(note, 'Escape');
    await vi.advanceTimersByTimeAsync(0);
    expect(change).toHaveBeenCalledExactlyOnceWith({ note: 'Compare with chapter 2' });
    expect(onRefused).toHaveBeenCalledExactlyOnceWith(
      { note: 'Compare with chapter 2' },
      'The disk is full.',
    );
  });

  it('saves what was typed while an earlier part of the note was on its way', async () => {
    const note = find<HTMLTextAreaElement>('textarea');
    let answer: (problem?: string) => void = () => {};
    change.mockReturnValueOnce(
      new Promise(resolve => {
        answer = resolve;
      }),
    );
    type(note, 'Compare');
    await vi.advanceTimersByTimeAsync(1000);
    type(note, 'Compare with');
    answer();
    card.update({ ...known, note: 'Compare' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(note.value).toBe('Compare with');
    expect(change).toHaveBeenLastCalledWith({ note: 'Compare with' });
  });

  it('leaves the space behind a word that is still being written', async () => {
    const note = find<HTMLTextAreaElement>('textarea');
    type(note, 'Compare ');
    await vi.advanceTimersByTimeAsync(1000);
    card.update({ ...known, note: 'Compare' });
    expect(note.value).toBe('Compare ');
  });

  it('leaves a note that is being written alone when the paper changes elsewhere', () => {
    type(find<HTMLTextAreaElement>('textarea'), 'Half a sen');
    card.update({ ...known, note: 'Other', status: 'read', tags: [] });
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Half a sen');
    expect(find<HTMLInputElement>('input[value=read]').checked).toBe(true);
    expect(tags()[0]).toEqual([]);
  });

  it('closes with Esc, completions first, and gives the focus back', () => {
    type(tagInput(), 're');
    key(tagInput(), 'Escape');
    expect(document.querySelector('offprint-card')).not.toBeNull();
    key(tagInput(), 'Escape');
    expect(document.querySelector('offprint-card')).toBeNull();
    expect(document.activeElement).toBe(beside);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('closes when the page is pressed', () => {
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(document.querySelector('offprint-card')).toBeNull();
  });

  it('hands "Open in library" and "Remove" on', () => {
    const [library, removal] = root().querySelectorAll('.bottom button');
    press(library as Element);
    press(removal as Element);
    expect([openInLibrary.mock.calls.length, remove.mock.calls.length]).toEqual([1, 1]);
  });
});
