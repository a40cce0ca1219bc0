import { useRef, useState } from 'react';
import { Button } from '@/components/base/button';
import { FieldRow } from '@/components/base/field-row';
import type { Acts } from '@/components/use-acts';
import { RestorePanel } from './restore-panel';
import { useRestore } from './use-restore';

interface BackupRowsProps {
  acts: Acts;
  /** Papers in the library, trash included; a library without any has nothing to back up. */
  papers: number | undefined;
}

/** Save a backup, restore one. */
export function BackupRows({ acts, papers }: BackupRowsProps) {
  const [isSaving, setSaving] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const restore = useRestore();
  const isBusy = restore.state.at === 'reading' || restore.state.at === 'restoring';

  const save = async () => {
    setSaving(true);
    await acts.exportPapers({ of: 'library' }, 'json');
    setSaving(false);
  };

  return (
    <>
      <FieldRow
        label="Save a backup"
        hint="One file with everything: papers, tags, notes, lists, what is in the trash. Removing Offprint from the browser removes its library, so keep one elsewhere."
      >
        <Button icon="export" disabled={isSaving || !papers} onClick={save}>
          {isSaving ? 'Saving…' : 'Save backup'}
        </Button>
      </FieldRow>
      <FieldRow
        label="Restore a backup"
        hint="Adds what the file holds to this library. Nothing that you wrote here is replaced, nothing is added twice, and you can undo it."
      >
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          className="visually-hidden"
          tabIndex={-1}
          aria-label="Backup file"
          onChange={event => {
            const [file] = event.target.files ?? [];
            if (file) restore.start(file);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
        <Button icon="restore" disabled={isBusy} onClick={() => picker.current?.click()}>
          Choose file…
        </Button>
      </FieldRow>
      <RestorePanel restore={restore} />
    </>
  );
}
