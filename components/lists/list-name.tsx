import { useState } from 'react';
import { Button } from '../base/button';
import styles from './lists-dialog.module.css';

interface ListNameProps {
  label: string;
  value: string;
  submit: string;
  onSubmit: (name: string) => void;
  onCancel?: () => void;
}

/** A field for a list's name. Enter submits, Esc gives up. */
export function ListName({ label, value, submit, onSubmit, onCancel }: ListNameProps) {
  const [name, setName] = useState(value);
  const clean = name.trim().replace(/\s+/g, ' ');
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (clean === '') return;
        onSubmit(clean);
        setName(value);
      }}
    >
      <input
        type="text"
        data-autofocus=""
        // biome-ignore lint/a11y/noAutofocus: the field appears because the user asked for it
        autoFocus
        aria-label={label}
        placeholder={label}
        maxLength={200}
        dir="auto"
        value={name}
        onChange={event => setName(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Escape' || !onCancel) return;
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        }}
      />
      <Button type="submit" look="plain" disabled={clean === ''}>
        {submit}
      </Button>
    </form>
  );
}
