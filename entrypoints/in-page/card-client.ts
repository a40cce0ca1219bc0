import type { PaperEdit } from '@/lib/messages/protocol';
import { sendToBackground } from '@/lib/messages/send';
import type { Card, CardFocus } from './card-contract';
import type { PaperMark } from './paper-marks';
import type { Shield } from './shield';
import type { Notice } from './toast';

export interface CardClient {
  /** Opens the card of a saved paper beside a button, in place of the one that is open. */
  open(mark: PaperMark, beside: HTMLElement, focus?: CardFocus): Promise<void>;
  /** Brings an open card up to date after marks changed; closes it when its paper is gone. */
  refresh(): void;
}

export interface CardSurroundings {
  shield: Shield;
  signal: AbortSignal;
  isDark(): boolean;
  notify(notice: Notice): void;
  /** Undoes an act and says so. */
  undo(act: number): void;
}

/** Loads the card's script with the first card and connects cards with the library. */
export function createCardClient({ shield, signal, isDark, notify, undo }: CardSurroundings): CardClient {
  // Not asked of the global: an orphaned script may have left its own there.
  let isLoaded = false;
  let open: { card: Card; mark: PaperMark } | undefined;

  async function change(mark: PaperMark, edit: PaperEdit) {
    const paperId = mark.known?.paperId;
    if (paperId === undefined) return 'This paper is no longer in the library.';
    const result = await sendToBackground('papers.change', { paperIds: [paperId], change: edit });
    return result.ok ? undefined : result.problem.message;
  }

  /** Says that an edit was refused after its card had closed, and offers to try it again. */
  function tellRefused(mark: PaperMark, edit: PaperEdit, problem: string) {
    const again = async () => {
      const still = await change(mark, edit);
      if (still === undefined) notify({ text: 'Saved' });
      else tellRefused(mark, edit, still);
    };
    notify({
      text: `Not saved. ${problem}`,
      error: true,
      actions: [{ label: 'Try again', run: () => void again() }],
    });
  }

  async function remove(mark: PaperMark) {
    const paperId = mark.known?.paperId;
    if (paperId === undefined) return;
    const result = await sendToBackground('papers.remove', { paperIds: [paperId] });
    if (!result.ok) return notify({ text: result.problem.message, error: true });
    const { act } = result.value;
    notify({ text: 'Moved to the trash', actions: [{ label: 'Undo', run: () => undo(act) }] });
  }

  return {
    async open(mark, beside, focus = 'status') {
      open?.card.close();
      if (!isLoaded) {
        const result = await sendToBackground('script.inject', { script: 'card' });
        if (!result.ok) return notify({ text: result.problem.message, error: true });
        isLoaded = true;
      }
      const { known } = mark;
      const openCard = globalThis.offprintOpenCard;
      if (!known || signal.aborted) return;
      if (!openCard)
        return notify({ text: 'The card could not be opened. Reload this page and try again.', error: true });
      const card = openCard({
        beside,
        title: mark.entry.title,
        known,
        dark: isDark(),
        focus,
        shield,
        signal,
        change: edit => change(mark, edit),
        async createList(name) {
          const made = await sendToBackground('lists.create', { name });
          if (!made.ok) return made.problem.message;
          return change(mark, { addToLists: [made.value.listId] });
        },
        async labels() {
          const labels = await sendToBackground('library.labels', {});
          return labels.ok ? labels.value : { tags: [], lists: [] };
        },
        async alike() {
          const about = { paperId: known.paperId };
          const [related, duplicates] = await Promise.all([
            sendToBackground('papers.related', about),
            sendToBackground('papers.duplicates', about),
          ]);
          return {
            related: related.ok ? related.value : [],
            duplicates: duplicates.ok ? duplicates.value : [],
          };
        },
        openInLibrary: (paperId = known.paperId) => void sendToBackground('library.open', { paperId }),
        remove: () => {
          card.close();
          void remove(mark);
        },
        onClose: () => {
          if (open?.card === card) open = undefined;
        },
        onRefused: (edit, problem) => tellRefused(mark, edit, problem),
      });
      open = { card, mark };
    },
    refresh() {
      if (!open) return;
      const { known } = open.mark;
      if (known && !known.trashed) open.card.update(known);
      else open.card.close();
    },
  };
}
