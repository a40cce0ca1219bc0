import { useCallback, useEffect, useRef, useState } from 'react';
import styles from './note-field.module.css';

interface NoteFieldProps {
  note: string | undefined;
  /** Called with the whole note, undefined when it was emptied; answers whether it was saved. */
  onChange: (note: string | undefined) => Promise<boolean>;
  /** Called with a note that was refused when the field was gone already and could not keep it. */
  onLost: (note: string | undefined) => void;
}

const pause = 1000;

/**
 * A note that saves itself: when typing pauses, when the field is left, and when the page goes away, because a
 * popup closes without asking. What was refused stays in it, marked, and is tried again at the next of these; without a
 * field to stay in it is handed on.
 */
export function NoteField({ note, onChange, onLost }: NoteFieldProps) {
  const [draft, setDraft] = useState<string>();
  const [refused, setRefused] = useState(false);
  const unsaved = useRef<string>(undefined);
  const sent = useRef<string>(undefined);
  const isGone = useRef(false);
  const calls = useRef({ onChange, onLost });
  useEffect(() => {
    calls.current = { onChange, onLost };
  });

  const save = useCallback(async () => {
    const text = unsaved.current;
    if (text === undefined || text === sent.current) return;
    sent.current = text;
    const written = text.trim() || undefined;
    const saved = await calls.current.onChange(written);
    // What was typed since then is sent by itself.
    if (sent.current !== text) return;
    sent.current = undefined;
    if (unsaved.current !== text) return;
    if (saved) unsaved.current = undefined;
    if (!saved && isGone.current) calls.current.onLost(written);
    else setRefused(!saved);
  }, []);

  useEffect(() => {
    if (draft === undefined) return;
    const timer = setTimeout(save, pause);
    return () => clearTimeout(timer);
  }, [draft, save]);

  useEffect(() => {
    isGone.current = false;
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      isGone.current = true;
      save();
    };
  }, [save]);

  // Written elsewhere, or taken back by an undo, while nobody types here.
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the stored note changes
  useEffect(() => {
    if (document.activeElement !== field.current && unsaved.current === undefined) setDraft(undefined);
  }, [note]);

  return (
    <textarea
      ref={field}
      className={styles.note}
      aria-label="Note"
      aria-invalid={refused || undefined}
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
