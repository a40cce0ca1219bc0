import { createElement } from '@/entrypoints/in-page/create-element';

/** How many completions are offered at once. */
const offered = 6;

export interface LabelFieldOptions {
  /** The field's word ("Tags"), and a prefix of its ids. */
  label: string;
  placeholder: string;
  /** The words of the option that makes a label that does not exist yet. */
  createWords(text: string): string;
  /** Whether a comma and leaving the field take the typed text too, as is usual for tags. */
  takesEagerly: boolean;
  onAdd(text: string): void;
  onRemove(text: string): void;
}

export interface LabelField {
  element: HTMLElement;
  input: HTMLInputElement;
  /** Shows the paper's labels. */
  show(labels: string[]): void;
  /** The labels to complete from. */
  offer(labels: string[]): void;
  /** Answers an event inside the field; true when the key was meant for it. */
  handle(event: Event, target: Element): boolean;
  /** Takes typed text that was not yet taken. */
  finish(): void;
}

/** Trimmed, inner white space single: a label as it is stored. */
export function normalizeLabel(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, 100);
}

/** Makes a row of labels with an input that completes: type, arrow keys, Enter; Backspace takes the last one off. */
export function createLabelField(options: LabelFieldOptions): LabelField {
  const { label, placeholder, createWords, takesEagerly, onAdd, onRemove } = options;
  const id = `${label.toLowerCase()}-input`;
  const listId = `${label.toLowerCase()}-options`;
  const input = createElement('input', {
    id,
    type: 'text',
    placeholder,
    maxlength: '100',
    autocomplete: 'off',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
  });
  const list = createElement('ul', {
    class: 'options',
    id: listId,
    role: 'listbox',
    'aria-label': label,
    hidden: true,
  });
  const box = createElement('div', { class: 'labels' }, input, list);
  const element = createElement('div', { class: 'row' }, createElement('label', { for: id }, label), box);
  let shown: string[] = [];
  let known: string[] = [];
  /** What each option of the open list adds. */
  let choices: string[] = [];
  let active = -1;

  const same = (a: string, b: string) => a.toLocaleLowerCase() === b.toLocaleLowerCase();

  function suggest(): void {
    const text = normalizeLabel(input.value);
    const free = known.filter(one => !shown.some(other => same(one, other)));
    const found = free.filter(one => one.toLocaleLowerCase().includes(text.toLocaleLowerCase()));
    const starts = (one: string) => (one.toLocaleLowerCase().startsWith(text.toLocaleLowerCase()) ? 0 : 1);
    const matches = found.sort((a, b) => starts(a) - starts(b)).slice(0, offered);
    const isNew = text !== '' && ![...known, ...shown].some(one => same(one, text));
    choices = isNew ? [...matches, text] : matches;
    active = text && choices.length > 0 ? 0 : -1;
    const words = choices.map((choice, index) =>
      isNew && index === matches.length ? createWords(choice) : choice,
    );
    list.replaceChildren(
      ...words.map((word, index) => createElement('li', { role: 'option', id: `${listId}-${index}` }, word)),
    );
    list.hidden = choices.length === 0;
    mark();
  }

  function mark(): void {
    [...list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === active));
    });
    input.setAttribute('aria-expanded', String(!list.hidden));
    if (active >= 0) input.setAttribute('aria-activedescendant', `${listId}-${active}`);
    else input.removeAttribute('aria-activedescendant');
  }

  function close(): void {
    list.hidden = true;
    active = -1;
    mark();
  }

  function take(text: string): void {
    input.value = '';
    close();
    const clean = normalizeLabel(text);
    if (clean && !shown.some(one => same(one, clean))) onAdd(clean);
  }

  function onKey(event: KeyboardEvent): boolean {
    const text = normalizeLabel(input.value);
    if (event.key === 'Escape' && !list.hidden) close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) suggest();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      active = choices.length === 0 ? -1 : (active + step + choices.length) % choices.length;
      mark();
    } else if (event.key === 'Enter' && !event.isComposing) take(choices[active] ?? text);
    else if (event.key === ',' && takesEagerly && text) take(text);
    else if (event.key === 'Backspace' && input.value === '' && shown.length > 0) {
      const last = shown[shown.length - 1];
      if (last !== undefined) onRemove(last);
    } else return false;
    event.preventDefault();
    return true;
  }

  return {
    element,
    input,
    show(labels) {
      shown = labels;
      for (const chip of box.querySelectorAll('.chip')) chip.remove();
      input.before(
        ...labels.map(text =>
          createElement(
            'span',
            { class: 'chip' },
            createElement('span', {}, text),
            createElement(
              'button',
              { type: 'button', 'aria-label': `Take off ${text}`, title: `Take off ${text}` },
              '×',
            ),
          ),
        ),
      );
    },
    offer(labels) {
      known = labels;
      if (input.value) suggest();
    },
    handle(event, target) {
      if (!element.contains(target)) return false;
      if (event.type === 'input') suggest();
      // The list must not cost the input its focus.
      if (event.type === 'mousedown' && list.contains(target)) event.preventDefault();
      if (event.type === 'click') {
        const option = target.closest('li');
        const chip = target.closest('.chip button')?.closest('.chip');
        if (option) take(choices[[...list.children].indexOf(option)] ?? '');
        else if (chip) {
          onRemove(chip.firstElementChild?.textContent ?? '');
          input.focus();
        } else if (target === input && list.hidden) suggest();
      }
      return event.type === 'keydown' && target === input && onKey(event as KeyboardEvent);
    },
    finish() {
      if (takesEagerly && input.value) take(input.value);
      close();
    },
  };
}
