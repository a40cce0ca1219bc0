import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFormat } from '@/lib/formats/index';
import { giveCitationKeys } from '@/lib/library/citation-keys';
import { createLibraryDatabase, type LibraryDatabase } from '@/lib/library/database';
import { selectedIds } from '@/lib/library/read-selection';
import { writeExport } from '@/lib/library/write-export';
import type { Paper } from '@/lib/model/paper';
import type { Selection } from '@/lib/model/selection';
import { paper } from '../formats/papers';

const at = new Date(2026, 10, 22, 12).getTime();
let database: LibraryDatabase;

beforeEach(() => {
  database = createLibraryDatabase(`export-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

async function add(...papers: Partial<Paper>[]): Promise<void> {
  await database.papers.bulkAdd(papers.map((each, index) => paper({ id: index + 1, ...each })));
}

async function exportAs(formatId: string, selection: Selection) {
  const format = findFormat(formatId);
  if (!format) throw new Error(`no format ${formatId}`);
  await giveCitationKeys(database, await selectedIds(database, selection));
  const { blob, ...rest } = await writeExport(database, selection, format, at);
  return { ...rest, type: blob.type, text: await blob.text() };
}

function keysIn(bibtex: string): string[] {
  return [...bibtex.matchAll(/^@\w+\{(.*),$/gm)].map(match => match[1] ?? '');
}

describe('an export', () => {
  it('of a list has its papers in its order, its name and no paper of the trash', async () => {
    await add({ title: 'First map' }, { title: 'Second map' }, { title: 'Third map', deletedAt: 5 });
    await database.lists.add({ id: 1, name: 'Thesis: ch. 2', position: 1, createdAt: 1, updatedAt: 1 });
    await database.members.bulkAdd([
      { listId: 1, paperId: 1, position: 8, addedAt: 1 },
      { listId: 1, paperId: 2, position: 0.5, addedAt: 1 },
      { listId: 1, paperId: 3, position: 3, addedAt: 1 },
    ]);
    const file = await exportAs('bibtex', { of: 'list', listId: 1 });
    expect(file).toMatchObject({
      filename: 'Thesis ch. 2 2026-11-22.bib',
      papers: 2,
      type: 'application/x-bibtex',
    });
    expect(keysIn(file.text)).toEqual(['okafor2021second', 'okafor2021first']);
  });

  it('of a search result has the papers in the given order', async () => {
    await add({ title: 'First map' }, { title: 'Second map' }, { title: 'Third map' });
    const file = await exportAs('markdown', { of: 'papers', paperIds: [3, 1, 99] });
    expect(file).toMatchObject({ filename: 'Offprint 3 papers 2026-11-22.md', papers: 2 });
    expect(file.text.match(/(?:First|Second|Third) map/g)).toEqual(['Third map', 'First map']);
  });

  it('of the library has the trash in a backup only', async () => {
    await add({ title: 'First map' }, { title: 'Second map', deletedAt: 5 });
    expect(await exportAs('bibtex', { of: 'library' })).toMatchObject({
      filename: 'Offprint library 2026-11-22.bib',
      papers: 1,
    });
    expect(await exportAs('json', { of: 'library' })).toMatchObject({
      filename: 'Offprint backup 2026-11-22.json',
      papers: 2,
    });
  });

  it('of more papers than a slice holds each once', async () => {
    await add(...Array.from({ length: 1201 }, (_, index) => ({ title: `Map number ${index}` })));
    const { text, papers } = await exportAs('bibtex', { of: 'library' });
    expect(papers).toBe(1201);
    expect(new Set(keysIn(text)).size).toBe(1201);
  });
});

describe('a citation key', () => {
  it('stays when the paper changes, and whatever it is exported with', async () => {
    await add({ title: 'First map' }, { title: 'First map of all' });
    const alone = await exportAs('bibtex', { of: 'papers', paperIds: [2] });
    expect(keysIn(alone.text)).toEqual(['okafor2021first']);
    await database.papers.update(2, { title: 'Another title', issued: { year: 1999 } });
    const both = await exportAs('bibtex', { of: 'papers', paperIds: [1, 2] });
    expect(keysIn(both.text)).toEqual(['okafor2021firsta', 'okafor2021first']);
  });

  it('goes to the paper that was saved first where two are exported together', async () => {
    await add({ title: 'First map' }, { title: 'First map of all' });
    const file = await exportAs('bibtex', { of: 'papers', paperIds: [2, 1] });
    expect(keysIn(file.text)).toEqual(['okafor2021firsta', 'okafor2021first']);
  });

  it('is free again when its paper is gone, and never another’s with a letter behind it', async () => {
    await add({ title: 'First map' }, { title: 'First map' }, { title: 'Firsta map' });
    await exportAs('bibtex', { of: 'papers', paperIds: [1, 3] });
    const second = await exportAs('bibtex', { of: 'papers', paperIds: [2] });
    expect(keysIn(second.text)).toEqual(['okafor2021firstb']);
    await database.papers.delete(1);
    await add({ id: 9, title: 'First map' });
    expect(keysIn((await exportAs('bibtex', { of: 'papers', paperIds: [9] })).text)).toEqual([
      'okafor2021first',
    ]);
  });
});
