import { Button } from '../base/button';
import { Dialog } from '../base/dialog';
import { grouped, plural } from '../wording';

interface SaveAllDialogProps {
  count: number;
  onSave: () => void;
  onClose: () => void;
}

/** Asks before many papers are saved at one press. */
export function SaveAllDialog({ count, onSave, onClose }: SaveAllDialogProps) {
  return (
    <Dialog
      title={`Save ${plural(count, 'paper')}?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="accent" data-autofocus="" onClick={onSave}>
            Save {grouped(count)}
          </Button>
        </>
      }
    >
      <p>
        Every paper on this page that is not saved yet goes into your library. One undo takes all of them
        back.
      </p>
    </Dialog>
  );
}
