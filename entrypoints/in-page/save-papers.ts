import type { MessageProblem, MessageResult } from '@/lib/messages/message';
import type { Payload, Reply, SeenEntry } from '@/lib/messages/protocol';
import type { PaperMark } from './paper-marks';

/** How many entries go into one message: few enough for visible progress, and below the message's limit of 200. */
const batchSize = 50;

export interface SaveOutcome {
  saved: number;
  failed: number;
  cancelled: boolean;
  /** The last act, to undo a single save. */
  act?: number;
  /** Why the first of the failed ones failed. */
  problem?: MessageProblem;
}

export interface SaveOptions {
  send: (payload: Payload<'papers.save'>) => Promise<MessageResult<Reply<'papers.save'>>>;
  /** The entry of a mark with where it was seen. */
  seen: (mark: PaperMark) => SeenEntry;
  /** Groups the saves, so that one undo takes all of them back. */
  batch?: string;
  signal?: AbortSignal;
  /** Called after each answer with the marks that were just answered, or refused. */
  onProgress: (answered: PaperMark[], done: number) => void;
}

/**
 * Saves papers in their order and writes what the library answers into their marks.
 *
 * One entry that the background refuses as invalid does not keep the others of its message from being saved: the
 * message is halved until that entry is alone. Any other problem ends the saving.
 */
export async function savePapers(marks: PaperMark[], options: SaveOptions): Promise<SaveOutcome> {
  const { send, seen, batch, signal, onProgress } = options;
  const outcome: SaveOutcome = { saved: 0, failed: 0, cancelled: false };
  const queue: PaperMark[][] = [];
  for (let from = 0; from < marks.length; from += batchSize) queue.push(marks.slice(from, from + batchSize));

  for (let group = queue.shift(); group; group = queue.shift()) {
    if (signal?.aborted) {
      outcome.cancelled = true;
      break;
    }
    for (const mark of group) mark.pending = true;
    const result = await send({ entries: group.map(seen), ...(batch !== undefined && { batch }) });
    for (const mark of group) mark.pending = false;
    if (result.ok) {
      group.forEach((mark, index) => {
        mark.known = result.value.papers[index];
      });
      outcome.saved += group.length;
      outcome.act = result.value.act;
    } else if (result.problem.code === 'invalid' && group.length > 1) {
      const half = Math.ceil(group.length / 2);
      queue.unshift(group.slice(0, half), group.slice(half));
      continue;
    } else {
      outcome.problem ??= result.problem;
      outcome.failed += group.length;
      if (result.problem.code !== 'invalid') {
        outcome.failed += queue.flat().length;
        queue.length = 0;
      }
    }
    onProgress(group, outcome.saved + outcome.failed);
  }
  return outcome;
}
