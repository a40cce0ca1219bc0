import { useCallback, useEffect, useRef, useState } from 'react';
import styles from './note-field.module.css';

interface NoteFieldProps {
  note: string | undefined;
  /** Called with the whole note, undefined when it was emptied. */
  onChange: (note: string | undefined) => void;
}

const pause = 1000;

/**
 * A note that saves itself: when typing pauses, when the field is left, and when the page goes away, because a
 * popup closes without asking.
 */
export function NoteField({ note, onChange }: NoteFieldProps) {
  const [draft, setDraft] = useState<string>();
  const unsaved = useRef<string>(undefined);
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  });

  const save = useCallback(() => {
    if (unsaved.current === undefined) return;
    const text = unsaved.current.trim();
    unsaved.current = undefined;
    change.current(text === '' ? undefined : text);
  }, []);

  useEffect(() => {
    if (draft === undefined) return;
    const timer = setTimeout(save, pause);
    return () => clearTimeout(timer);
  }, [draft, save]);

  useEffect(() => {
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  // Written elsewhere, or taken back by an undo, while nobody types here.
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the stored note changes
  useEffect(() => {
    if (document.activeElement !== field.current) setDraft(undefined);
  }, [note]);

  return (
    <textarea
      ref={field}
      className={styles.note}
      aria-label="Note"
      placeholder="Note"
      dir="auto"
      rows={2}
      maxLength={100_000}
      value={draft ?? note ?? ''}
      onChange={event => {
        unsaved.current = event.target.value;
        setDraft(event.target.value);
      }}
      onBlur={save}
    />
  );
}
