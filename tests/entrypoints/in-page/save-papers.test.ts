// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createPaperMarks, isSaved, type PaperMark } from '@/entrypoints/in-page/paper-marks';
import { type SaveOptions, savePapers } from '@/entrypoints/in-page/save-papers';
import type { MessageProblem } from '@/lib/messages/message';
import { knownPaper, listed } from './listed';

function marksOf(count: number): PaperMark[] {
  const marks = createPaperMarks(entry => entry.identifiers ?? []);
  marks.update(Array.from({ length: count }, (_, index) => listed(`arxiv:${index}`)));
  return marks.all();
}

const seen = ({ entry }: PaperMark) => ({ entry, site: 'example' });

/** A library that refuses messages for which `problem` gives a reason. */
function library(problem: (titles: (string | undefined)[]) => MessageProblem | undefined = () => undefined) {
  const sizes: number[] = [];
  const send: SaveOptions['send'] = async ({ entries }) => {
    sizes.push(entries.length);
    const refused = problem(entries.map(({ entry }) => entry.title));
    if (refused) return { ok: false, problem: refused };
    return {
      ok: true,
      value: {
        act: sizes.length,
        papers: entries.map((_, index) => knownPaper(index + 1)),
        created: entries.length,
      },
    };
  };
  return { send, sizes };
}

describe('savePapers', () => {
  it('saves a long list in several messages of one batch and says how far it is', async () => {
    const marks = marksOf(120);
    const { send } = library();
    const steps: number[] = [];
    const outcome = await savePapers(marks, {
      send,
      seen,
      batch: 'b',
      onProgress: (_, done) => steps.push(done),
    });
    expect(outcome).toMatchObject({ saved: 120, failed: 0, cancelled: false });
    expect(marks.every(isSaved)).toBe(true);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.at(-1)).toBe(120);
  });

  it('saves every other paper when the library refuses one as invalid', async () => {
    const marks = marksOf(60);
    const { send } = library(titles =>
      titles.includes('Paper arxiv:17') ? { code: 'invalid', message: 'Bad entry.' } : undefined,
    );
    const outcome = await savePapers(marks, { send, seen, onProgress: () => {} });
    expect(outcome).toMatchObject({ saved: 59, failed: 1, problem: { message: 'Bad entry.' } });
    expect(marks.filter(mark => !isSaved(mark)).map(mark => mark.entry.title)).toEqual(['Paper arxiv:17']);
  });

  it('stops at a problem that the next message would meet too', async () => {
    const marks = marksOf(120);
    const { send, sizes } = library(() => ({ code: 'storage-full', message: 'The disk is full.' }));
    const outcome = await savePapers(marks, { send, seen, onProgress: () => {} });
    expect(outcome).toMatchObject({ saved: 0, failed: 120 });
    expect(sizes).toHaveLength(1);
    expect(marks.some(mark => mark.pending)).toBe(false);
  });

  it('keeps what was saved when it is cancelled', async () => {
    const marks = marksOf(120);
    const control = new AbortController();
    const outcome = await savePapers(marks, {
      send: library().send,
      seen,
      signal: control.signal,
      onProgress: () => control.abort(),
    });
    expect(outcome.cancelled).toBe(true);
    expect(marks.filter(isSaved)).toHaveLength(outcome.saved);
    expect(outcome.saved).toBeLessThan(120);
  });
});
