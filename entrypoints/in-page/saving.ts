import { askAbove } from '@/components/page/ask-above';
import { plural } from '@/components/wording';
import { sendToBackground } from '@/lib/messages/send';
import { createBatchId } from './batch-id';
import { isSaved, type PaperMark } from './paper-marks';
import { type SaveOptions, type SaveOutcome, savePapers } from './save-papers';
import type { Notice } from './toast';

export interface Saving {
  /** Saves one paper, for a press of its button. */
  save(mark: PaperMark): Promise<void>;
  /** "Save all" in the bar: asks first where there are many. */
  askSaveAll(): void;
  confirm(): void;
  /** Saves every paper that is not saved, as one act to undo. */
  saveAll(batch: string): Promise<SaveOutcome>;
  /** Takes the question back, or stops the saving after the message under way. */
  cancel(): void;
  undo(what: { act: number } | { batch: string }): Promise<void>;
  readonly asking: number | undefined;
  readonly progress: { done: number; of: number } | undefined;
}

export interface SavingSurroundings {
  marks(): PaperMark[];
  seen: SaveOptions['seen'];
  notify(notice: Notice): void;
  /** Repaints these papers' buttons and the bar. */
  repaint(marks: PaperMark[]): void;
  /** Asks the library anew what it knows of the page's papers. */
  lookUp(): Promise<void>;
  openCard(mark: PaperMark): void;
}

/** The acts of saving on one page: one at a press, all of them with a question, progress and undo. */
export function createSaving(page: SavingSurroundings): Saving {
  const send: SaveOptions['send'] = payload => sendToBackground('papers.save', payload);
  let asking: number | undefined;
  let progress: { done: number; of: number } | undefined;
  let running: AbortController | undefined;

  const unsaved = () => page.marks().filter(mark => !isSaved(mark) && !mark.pending);

  async function undo(what: { act: number } | { batch: string }): Promise<void> {
    const result = await sendToBackground('journal.undo', what);
    await page.lookUp();
    page.notify(result.ok ? { text: 'Undone' } : { text: result.problem.message, error: true });
  }

  async function saveAll(batch: string): Promise<SaveOutcome> {
    if (running) return { saved: 0, failed: 0, cancelled: false };
    const control = new AbortController();
    running = control;
    asking = undefined;
    const marks = unsaved();
    progress = { done: 0, of: marks.length };
    page.repaint([]);
    const outcome = await savePapers(marks, {
      send,
      seen: page.seen,
      batch,
      signal: control.signal,
      onProgress: (answered, done) => {
        progress = { done, of: marks.length };
        page.repaint(answered);
      },
    });
    running = progress = undefined;
    page.repaint([]);
    page.notify(noticeOf(outcome, () => void undo({ batch })));
    return outcome;
  }

  return {
    async save(mark) {
      const wasTrashed = mark.known?.trashed;
      const saving = savePapers([mark], { send, seen: page.seen, onProgress: page.repaint });
      page.repaint([mark]);
      const { act, problem } = await saving;
      if (problem) return page.notify({ text: `Not saved. ${problem.message}`, error: true });
      const actions = [{ label: 'Add to list ▾', run: () => page.openCard(mark) }];
      if (act !== undefined) actions.unshift({ label: 'Undo', run: () => void undo({ act }) });
      page.notify({ text: wasTrashed ? 'Saved again, out of the trash' : 'Saved', actions });
    },
    askSaveAll() {
      const { length } = unsaved();
      if (length > askAbove) {
        asking = length;
        page.repaint([]);
      } else void saveAll(createBatchId());
    },
    confirm: () => void saveAll(createBatchId()),
    saveAll,
    cancel() {
      asking = undefined;
      running?.abort();
      page.repaint([]);
    },
    undo,
    get asking() {
      return asking;
    },
    get progress() {
      return progress;
    },
  };
}

function noticeOf({ saved, failed, cancelled, problem }: SaveOutcome, undo: () => void): Notice {
  const words = [
    cancelled
      ? `Stopped. ${plural(saved, 'paper')} saved.`
      : saved > 0 || !failed
        ? `Saved ${plural(saved, 'paper')}.`
        : '',
    failed > 0 ? `${plural(failed, 'paper')} not saved. ${problem?.message ?? ''}` : '',
  ];
  const actions = saved > 0 ? [{ label: 'Undo', run: undo }] : [];
  return { text: words.filter(Boolean).join(' ').trim(), error: failed > 0, actions };
}
