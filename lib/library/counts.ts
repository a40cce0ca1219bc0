import type { Member } from '@/lib/model/list';
import type { Paper } from '@/lib/model/paper';
import { cleanTag, tagKey } from '@/lib/model/tag';
import type { Act } from './act';
import type { CountRow } from './database';
import { rowsOfPapers } from './rows-by-paper';

/** Gives each tag of the act's papers the spelling that the library has for it, and drops tags that are doubled. */
export async function settleTags(act: Act): Promise<void> {
  const changed = act.papers.differences().flatMap(({ after }) => (after && isLive(after) ? [after] : []));
  const keys = [...new Set(changed.flatMap(paper => paper.tags.map(tag => `tag:${tagKey(tag)}`)))];
  const spellings = new Map<string, string>();
  for (const row of await act.database.counts.bulkGet(keys)) {
    if (row?.label !== undefined) spellings.set(row.key, row.label);
  }
  for (const paper of changed) {
    const tags = new Map<string, string>();
    for (const tag of paper.tags) {
      const key = `tag:${tagKey(tag)}`;
      if (!spellings.has(key)) spellings.set(key, cleanTag(tag));
      tags.set(key, spellings.get(key) ?? tag);
    }
    act.papers.put({ ...paper, tags: [...tags.values()] });
  }
}

/** Moves the kept counts by what the act changes. */
export async function keepCounts(act: Act): Promise<void> {
  const moves = new Map<string, number>();
  const labels = new Map<string, string>();
  const move = (key: string, by: number) => moves.set(key, (moves.get(key) ?? 0) + by);

  for (const { before, after } of act.papers.differences()) {
    for (const key of before ? countedUnder(before) : []) move(key, -1);
    for (const key of after ? countedUnder(after) : []) move(key, 1);
    for (const tag of after?.tags ?? []) labels.set(`tag:${tagKey(tag)}`, tag);
  }
  await moveListCounts(act, move);
  await writeCounts(act, moves, labels);
}

function isLive(paper: Paper): boolean {
  return paper.deletedAt === undefined;
}

function countedUnder(paper: Paper): string[] {
  if (!isLive(paper)) return ['trash'];
  return [
    'papers',
    `status:${paper.status}`,
    ...(paper.starredAt === undefined ? [] : ['starred']),
    ...paper.tags.map(tag => `tag:${tagKey(tag)}`),
  ];
}

/** A list counts the papers on it that are not in the trash, so it moves with its places and with their papers. */
async function moveListCounts(act: Act, move: (key: string, by: number) => void): Promise<void> {
  // A paper that the act made has no places but those that the act gave it.
  const turned = act.papers
    .differences()
    .filter(({ before, after }) => before && isLive(before) !== (after !== undefined && isLive(after)))
    .map(({ key }) => key);
  const places = act.members.differences();
  await act.papers.load(
    places.flatMap(({ before, after }) => [before, after].flatMap(row => row?.paperId ?? [])),
  );
  const earlier = new Map(act.papers.differences().map(({ key, before }) => [key, before]));
  const wasLive = (id: number) => {
    const paper = earlier.has(id) ? earlier.get(id) : act.papers.get(id);
    return paper !== undefined && isLive(paper);
  };
  const isLiveNow = (id: number) => {
    const paper = act.papers.get(id);
    return paper !== undefined && isLive(paper);
  };
  for (const { before, after } of places) {
    if (before && wasLive(before.paperId)) move(`list:${before.listId}`, -1);
    if (after && isLiveNow(after.paperId)) move(`list:${after.listId}`, 1);
  }
  const moved = new Set(places.map(({ key }) => key.join('/')));
  const { members } = act.database;
  for (const { listId, paperId } of await rowsOfPapers<Member>(members, turned).toArray()) {
    if (!moved.has([listId, paperId].join('/'))) move(`list:${listId}`, isLiveNow(paperId) ? 1 : -1);
  }
}

async function writeCounts(act: Act, moves: Map<string, number>, labels: Map<string, string>): Promise<void> {
  const keys = [...moves].filter(([, by]) => by !== 0).map(([key]) => key);
  if (keys.length === 0) return;
  const { counts } = act.database;
  const stored = await counts.bulkGet(keys);
  const rows = keys.map((key, index): CountRow => {
    const row = stored[index];
    const label = row?.label ?? labels.get(key);
    return { key, value: (row?.value ?? 0) + (moves.get(key) ?? 0), ...(label !== undefined && { label }) };
  });
  const empty = rows.filter(({ value }) => value === 0).map(({ key }) => key);
  if (empty.length > 0) await counts.bulkDelete(empty);
  if (empty.length < rows.length) await counts.bulkPut(rows.filter(({ value }) => value !== 0));
}
