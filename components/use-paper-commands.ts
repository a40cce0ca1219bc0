import { useCallback, useState } from 'react';
import type { Paper } from '@/lib/model/paper';
import type { RowCommand } from './papers/row-command';
import type { Acts } from './use-acts';
import type { Selection } from './use-selection';

/** A small surface that a command opened, and the papers it is about. */
export interface OpenPicker {
  of: 'tag' | 'list' | 'status' | 'more' | 'delete';
  /** As they were when it opened. */
  papers: readonly Paper[];
  anchor: HTMLElement;
}

interface CommandContext {
  acts: Acts;
  selection: Selection;
  papers: readonly Paper[];
  /** The ticked papers as they are now. */
  tickedPapers: readonly Paper[];
  /** The list in whose order the rows are; absent where they have another. */
  orderedListId: number | undefined;
  onExpand: (paper: Paper) => void;
}

/** Carries out the commands of rows: on the ticked papers where the row is one of them, else on the row's paper. */
export function usePaperCommands(context: CommandContext) {
  const { acts, selection, papers, tickedPapers, orderedListId, onExpand } = context;
  const [picker, setPicker] = useState<OpenPicker>();
  const closePicker = useCallback(() => setPicker(undefined), []);

  /** The ticks have served once something was done with their papers; done with another, they stay. */
  const untick = useCallback(
    (done: readonly Paper[]) => {
      if (done.some(({ id }) => selection.ticked.has(id))) selection.clearTicks();
    },
    [selection],
  );

  const performOn = useCallback(
    async (command: RowCommand, targets: readonly Paper[], anchor: HTMLElement) => {
      const [first] = targets;
      if (!first) return;
      switch (command) {
        case 'tag':
        case 'list':
        case 'status':
        case 'delete':
          setPicker({ of: command, papers: targets, anchor });
          return;
        case 'star': {
          const starred = targets.some(({ starredAt }) => starredAt === undefined);
          await acts.change(targets, { starred });
          return;
        }
        case 'copy':
          await acts.copyBibtex(targets);
          return;
        case 'remove': {
          const saved = targets.filter(({ deletedAt }) => deletedAt === undefined);
          // What is in the trash already can only be deleted for ever, which asks.
          if (saved.length === 0) setPicker({ of: 'delete', papers: targets, anchor });
          else if (await acts.remove(saved)) untick(targets);
          return;
        }
        case 'restore':
          if (await acts.restore(targets)) untick(targets);
          return;
        case 'tick':
          selection.toggleTick(first.id);
          return;
        case 'expand':
          onExpand(first);
          return;
        case 'open':
          await acts.open(first, 'page');
          return;
        case 'pdf':
          await acts.open(first, 'pdf');
          return;
        case 'move-up':
        case 'move-down':
          if (orderedListId !== undefined) {
            const before = placeFor(first.id, command, papers);
            if (before !== undefined) await acts.movePaper(orderedListId, first.id, before);
          }
      }
    },
    [acts, selection, untick, papers, orderedListId, onExpand],
  );

  const perform = useCallback(
    (command: RowCommand, paper: Paper, anchor: HTMLElement) => {
      const onTicked = selection.ticked.has(paper.id) && forSeveral.has(command);
      return performOn(command, onTicked ? tickedPapers : [paper], anchor);
    },
    [performOn, selection, tickedPapers],
  );

  const openMenu = useCallback((paper: Paper, anchor: HTMLElement) => {
    setPicker({ of: 'more', papers: [paper], anchor });
  }, []);

  return { perform, performOn, untick, openMenu, picker, closePicker };
}

const forSeveral = new Set<RowCommand>([
  'tag',
  'list',
  'status',
  'star',
  'copy',
  'remove',
  'restore',
  'delete',
]);

/** The paper before which it goes, null for the end, undefined where it stays. */
function placeFor(
  id: number,
  direction: 'move-up' | 'move-down',
  papers: readonly Paper[],
): number | null | undefined {
  const index = papers.findIndex(paper => paper.id === id);
  if (direction === 'move-up') return index > 0 ? papers[index - 1]?.id : undefined;
  return index >= 0 && index < papers.length - 1 ? (papers[index + 2]?.id ?? null) : undefined;
}
