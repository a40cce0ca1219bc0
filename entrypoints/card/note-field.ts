import { createElement } from '@/entrypoints/in-page/create-element';

/** A note is saved when typing rests this long. Milliseconds. */
const rest = 800;

export interface NoteField {
  element: HTMLTextAreaElement;
  /** Shows the note as stored, unless one is being written that is not. */
  show(note: string | undefined): void;
  /** The text was changed by the user. */
  touched(): void;
  /** Saves at once what is not yet saved, and tries again what was refused. */
  finish(): void;
}

/**
 * Makes the note's field. `onSave` gets the new text, or null for an emptied note, and answers whether it was saved;
 * what was refused stays in the field, marked.
 */
export function createNoteField(onSave: (note: string | null) => Promise<boolean>): NoteField {
  const element = createElement('textarea', {
    'aria-label': 'Note',
    placeholder: 'Note',
    rows: '2',
    maxlength: '100000',
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  // The user's changes are counted: all of them, those on their way to the library, and those that are in it.
  let typed = 0;
  let sent = 0;
  let saved = 0;
  const finish = async () => {
    clearTimeout(timer);
    if (sent === typed) return;
    sent = typed;
    const asked = typed;
    const isSaved = await onSave(element.value.trim() === '' ? null : element.value);
    if (isSaved) saved = Math.max(saved, asked);
    if (asked !== typed) return;
    if (isSaved) element.removeAttribute('aria-invalid');
    else {
      sent = saved;
      element.setAttribute('aria-invalid', 'true');
    }
  };
  return {
    element,
    show(note = '') {
      // The library keeps notes trimmed; the space behind a word that is being written stays, and the cursor with it.
      if (saved === typed && element.value.trim() !== note.trim()) element.value = note;
    },
    touched() {
      typed += 1;
      clearTimeout(timer);
      timer = setTimeout(finish, rest);
    },
    finish,
  };
}
