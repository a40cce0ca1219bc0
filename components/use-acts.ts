import { useCallback, useMemo, useState } from 'react';
import { browser } from '#imports';
import type { MessageName, PaperEdit, Payload, Reply } from '@/lib/messages/protocol';
import { sendToBackground } from '@/lib/messages/send';
import type { List } from '@/lib/model/list';
import type { Paper } from '@/lib/model/paper';
import { paperPdfUrl, paperUrl } from '@/lib/model/paper-link';
import type { Selection } from '@/lib/model/selection';
import { listNamed, papersNamed, plural } from './wording';

/** What an undo takes back. */
export type UndoTarget = { act: number } | { batch: string };

/** One sentence on what happened, with its undo where it has one. `key` grows, so that the same words show anew. */
export interface Notice {
  key: number;
  text: string;
  undo?: UndoTarget;
  /** Does again what was refused. */
  again?: () => void;
  error?: true;
}

/** What the user can do; each tells the user what came of it and answers whether it was done. */
export interface Acts {
  change: (papers: readonly Paper[], change: PaperEdit, said?: string) => Promise<boolean>;
  /** Saves a note that was refused and stands nowhere any more; refused again, it offers to try once more. */
  saveNoteAgain: (paper: Paper, note: string | undefined) => Promise<boolean>;
  remove: (papers: readonly Paper[]) => Promise<boolean>;
  restore: (papers: readonly Paper[]) => Promise<boolean>;
  deleteForEver: (papers: readonly Paper[]) => Promise<boolean>;
  open: (paper: Paper, what: 'page' | 'pdf') => Promise<boolean>;
  copyBibtex: (papers: readonly Paper[]) => Promise<boolean>;
  exportPapers: (selection: Selection, format: string) => Promise<boolean>;
  createList: (name: string) => Promise<boolean>;
  saveSearch: (name: string, query: string) => Promise<boolean>;
  /** Makes a list with these papers on it; one undo takes back both. */
  createListOf: (papers: readonly Paper[], name: string) => Promise<boolean>;
  renameList: (list: List, name: string) => Promise<boolean>;
  moveList: (list: List, before: number | null) => Promise<boolean>;
  deleteList: (list: List) => Promise<boolean>;
  movePaper: (listId: number, paperId: number, before: number | null) => Promise<boolean>;
  undo: (target: UndoTarget) => Promise<boolean>;
  openLibrary: (paperId?: number) => Promise<boolean>;
  say: (text: string, undo?: UndoTarget) => void;
  /** Says what went wrong; stays until it is dismissed. */
  complain: (text: string, undo?: UndoTarget) => void;
}

/** The acts of a screen and the last notice about them. */
export function useActs(): { acts: Acts; notice: Notice | undefined; dismissNotice: () => void } {
  const [notice, setNotice] = useState<Notice>();
  const acts = useMemo(
    () =>
      createActs(next => {
        setNotice(last => ({ ...next, key: (last?.key ?? 0) + 1 }));
      }),
    [],
  );
  const dismissNotice = useCallback(() => setNotice(undefined), []);
  return { acts, notice, dismissNotice };
}

function createActs(show: (notice: Omit<Notice, 'key'>) => void): Acts {
  /** Sends an act; a refusal is told as it is, a success with `said`, and undo where the act has a number. */
  async function run<Name extends MessageName>(
    name: Name,
    payload: Payload<Name>,
    said?: (reply: Reply<Name>) => string,
  ): Promise<Reply<Name> | undefined> {
    const result = await sendToBackground(name, payload);
    if (!result.ok) {
      show({ text: result.problem.message, error: true });
      return undefined;
    }
    if (said) show({ text: said(result.value), ...undoOf(result.value) });
    return result.value;
  }
  async function saveNoteAgain(paper: Paper, note: string | undefined): Promise<boolean> {
    const change = { note: note ?? null };
    const result = await sendToBackground('papers.change', { paperIds: [paper.id], change });
    if (result.ok) show({ text: `Saved the note to ${papersNamed([paper])}`, ...undoOf(result.value) });
    else
      show({
        text: `The note to ${papersNamed([paper])} is not saved. ${result.problem.message}`,
        again: () => void saveNoteAgain(paper, note),
        error: true,
      });
    return result.ok;
  }
  const done = (reply: unknown) => reply !== undefined;
  const idsOf = (papers: readonly Paper[]) => papers.map(({ id }) => id);

  return {
    change: async (papers, change, said) =>
      done(await run('papers.change', { paperIds: idsOf(papers), change }, said ? () => said : undefined)),
    saveNoteAgain,
    remove: async papers =>
      done(await run('papers.remove', { paperIds: idsOf(papers) }, () => `Removed ${papersNamed(papers)}`)),
    restore: async papers =>
      done(await run('papers.restore', { paperIds: idsOf(papers) }, () => `Restored ${papersNamed(papers)}`)),
    deleteForEver: async papers =>
      done(
        await run(
          'papers.delete',
          { paperIds: idsOf(papers) },
          ({ deleted }) => `Deleted ${plural(deleted, 'paper')} for ever`,
        ),
      ),
    open: async (paper, what) => {
      const url = what === 'pdf' ? paperPdfUrl(paper) : paperUrl(paper);
      if (!url) {
        show({
          text: `No ${what === 'pdf' ? 'PDF' : 'address'} is known for ${papersNamed([paper])}.`,
          error: true,
        });
        return false;
      }
      // Noted first: the popup closes as the tab opens.
      const noted = sendToBackground('papers.opened', { paperId: paper.id });
      await browser.tabs.create({ url });
      await noted;
      return true;
    },
    copyBibtex: async papers => {
      const copied = await run('library.copy', { paperIds: idsOf(papers), format: 'bibtex' });
      if (!copied) return false;
      try {
        await navigator.clipboard.writeText(copied.text);
      } catch {
        show({ text: 'The clipboard refused the text. Click into Offprint and try again.', error: true });
        return false;
      }
      show({ text: `Copied BibTeX of ${papersNamed(papers)}` });
      return true;
    },
    exportPapers: async (selection, format) =>
      done(
        await run(
          'library.export',
          { selection, format },
          ({ filename, papers }) => `Exported ${plural(papers, 'paper')} to ${filename}`,
        ),
      ),
    createList: async name => done(await run('lists.create', { name }, () => `Created ${listNamed(name)}`)),
    saveSearch: async (name, query) =>
      done(await run('lists.create', { name, query }, () => `Saved the search as ${listNamed(name)}`)),
    createListOf: async (papers, name) => {
      const batch = crypto.randomUUID();
      const made = await run('lists.create', { name, batch });
      if (!made) return false;
      const change = { addToLists: [made.listId] };
      const put = await run('papers.change', { paperIds: idsOf(papers), change, batch });
      if (put) show({ text: `Put ${papersNamed(papers)} on ${listNamed(name)}`, undo: { batch } });
      return done(put);
    },
    renameList: async (list, name) =>
      done(await run('lists.rename', { listId: list.id, name }, () => `Renamed ${listNamed(list.name)}`)),
    moveList: async (list, before) => done(await run('lists.move', { listId: list.id, before })),
    deleteList: async list =>
      done(
        await run(
          'lists.delete',
          { listId: list.id },
          () => `Deleted ${listNamed(list.name)}${list.query === undefined ? '; its papers stay' : ''}`,
        ),
      ),
    movePaper: async (listId, paperId, before) =>
      done(await run('lists.move-paper', { listId, paperId, before })),
    undo: async target => done(await run('journal.undo', target, () => 'Undone')),
    openLibrary: async paperId => done(await run('library.open', paperId === undefined ? {} : { paperId })),
    say: (text, undo) => show(undo ? { text, undo } : { text }),
    complain: (text, undo) => show({ text, error: true, ...(undo && { undo }) }),
  };
}

function undoOf(reply: unknown): { undo?: UndoTarget } {
  const hasAct = typeof reply === 'object' && reply !== null && 'act' in reply;
  return hasAct && typeof reply.act === 'number' ? { undo: { act: reply.act } } : {};
}
