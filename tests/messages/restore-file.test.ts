import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { BackupSlice } from '@/lib/formats/backup-slices';
import { type RestoreProgress, restoreFile } from '@/lib/messages/restore-file';

const batch = 'b0c5a8f0-0000-4000-8000-000000000001';
let slices: BackupSlice[];
let progress: RestoreProgress[];

beforeEach(() => {
  fakeBrowser.reset();
  slices = [];
  progress = [];
});

/** A background that takes every paper whose title is not "bad", and breaks at the slice of that number. */
function startBackground(breaksAt = Number.POSITIVE_INFINITY): void {
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
    const { payload } = message as { payload: { slice: BackupSlice } };
    slices.push(payload.slice);
    if (slices.length === breaksAt) {
      return Promise.resolve({
        ok: false,
        problem: { code: 'storage-full', message: 'The disk is full.' },
      });
    }
    const bad = payload.slice.papers.filter(paper => paper === 'bad');
    return Promise.resolve({
      ok: true,
      value: {
        added: payload.slice.papers.length - bad.length,
        merged: 0,
        lists: payload.slice.lists.length,
        problems: bad.map(() => ({ record: 'Paper', reason: 'It is bad.' })),
      },
    });
  });
}

function backup(papers: unknown[], lists: unknown[] = []): Blob {
  return new Blob([JSON.stringify({ format: 'offprint-backup', version: 1, papers, lists })]);
}

function restore(file: Blob, stopping = new AbortController()) {
  return restoreFile(file, {
    batch,
    onProgress: each => {
      progress.push(each);
      if (each.done > 0) stopping.signal.dispatchEvent(new Event('progressed'));
    },
    signal: stopping.signal,
  });
}

describe('restoring a file', () => {
  it('sends it slice by slice, tells how far it is, and sums up', async () => {
    startBackground();
    const file = backup([...Array(399).fill('good'), 'bad', 'good'], [{ name: 'Thesis', papers: [] }]);
    const end = await restore(file);
    expect(end).toEqual({
      summary: { added: 400, merged: 0, lists: 1, problems: [{ record: 'Paper', reason: 'It is bad.' }] },
    });
    expect(progress.map(({ done, of }) => `${done}/${of}`)).toEqual([
      '0/401',
      '200/401',
      '400/401',
      '401/401',
      '401/401',
    ]);
  });

  it('takes the copy that is saved of a library that cannot be opened', async () => {
    startBackground();
    const tables = {
      papers: [{ id: 4, title: 'Kept' }],
      identities: [{ identity: 'arxiv:2501.00001', paperId: 4 }],
      lists: [{ id: 1, name: 'Thesis', position: 1 }],
      members: [{ listId: 1, paperId: 4, position: 1, addedAt: 5 }],
    };
    const end = await restore(new Blob([JSON.stringify({ version: 2, tables })]));
    expect(end).toMatchObject({ summary: { added: 1, lists: 1 } });
    expect(slices.map(({ papers, lists }) => [...papers, ...lists])).toMatchObject([
      [{ paper: { title: 'Kept' }, identities: ['arxiv:2501.00001'] }],
      [{ name: 'Thesis', papers: [{ identity: 'arxiv:2501.00001', addedAt: 5 }] }],
    ]);
  });

  it('stops between two slices', async () => {
    startBackground();
    const stopping = new AbortController();
    stopping.signal.addEventListener('progressed', () => stopping.abort());
    const end = await restore(backup(Array(401).fill('good')), stopping);
    expect(end).toMatchObject({ stopped: true, summary: { added: 200 } });
    expect(slices).toHaveLength(1);
  });

  it('ends where the library refuses, and tells what came in before', async () => {
    startBackground(2);
    const end = await restore(backup(Array(401).fill('good')));
    expect(end).toMatchObject({ reason: 'The disk is full.', summary: { added: 200 } });
    expect(slices).toHaveLength(2);
  });

  it('says so where the file cannot be read any more', async () => {
    const gone = {
      text: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    } as unknown as Blob;
    expect((await restore(gone)).reason).toMatch(/could not be read \(NotReadableError: gone\)/);
  });

  it.each([
    ['{', /not JSON, or it is cut off/],
    ['{"references":[]}', /not an Offprint backup/],
    ['{"format":"offprint-backup","version":9,"papers":[]}', /newer Offprint/],
    ['{"version":99,"tables":{"papers":[]}}', /newer Offprint/],
  ])('refuses %s before anything is sent', async (text, reason) => {
    startBackground();
    const end = await restore(new Blob([text]));
    expect(end.reason).toMatch(reason);
    expect(slices).toEqual([]);
  });
});
