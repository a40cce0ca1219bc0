import type { Paper } from '@/lib/model/paper';
import { Button } from '../base/button';
import { Dialog } from '../base/dialog';
import type { Acts } from '../use-acts';
import { papersNamed } from '../wording';

interface DeleteDialogProps {
  papers: readonly Paper[];
  acts: Acts;
  onDeleted: (papers: readonly Paper[]) => void;
  onClose: () => void;
}

/** Asks before the one act that cannot be taken back. */
export function DeleteDialog({ papers, acts, onDeleted, onClose }: DeleteDialogProps) {
  const remove = async () => {
    onClose();
    if (await acts.deleteForEver(papers)) onDeleted(papers);
  };
  return (
    <Dialog
      title={`Delete ${papersNamed(papers)} for ever?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Keep</Button>
          <Button look="danger" onClick={remove}>
            Delete for ever
          </Button>
        </>
      }
    >
      <p>Tags, notes and places on lists go with them. This cannot be undone.</p>
    </Dialog>
  );
}
