import { createElement } from '@/entrypoints/in-page/create-element';

/** A note is saved when typing rests this long. Milliseconds. */
const rest = 800;

export interface NoteField {
  element: HTMLTextAreaElement;
  /** Shows the note as stored, unless an unsaved one is being written. */
  show(note: string | undefined): void;
  /** The text was changed by the user. */
  touched(): void;
  /** Saves at once what is not yet saved. */
  finish(): void;
}

/** Makes the note's field. `onSave` gets the new text, or null for an emptied note. */
export function createNoteField(onSave: (note: string | null) => void): NoteField {
  const element = createElement('textarea', {
    'aria-label': 'Note',
    placeholder: 'Note',
    rows: '2',
    maxlength: '100000',
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDirty = false;
  const finish = () => {
    clearTimeout(timer);
    if (!isDirty) return;
    isDirty = false;
    onSave(element.value.trim() === '' ? null : element.value);
  };
  return {
    element,
    show(note = '') {
      if (!isDirty && element.value !== note) element.value = note;
    },
    touched() {
      isDirty = true;
      clearTimeout(timer);
      timer = setTimeout(finish, rest);
    },
    finish,
  };
}
