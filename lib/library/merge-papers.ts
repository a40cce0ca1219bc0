import type { Paper } from '@/lib/model/paper';
import { type Status, statuses } from '@/lib/model/status';
import type { Act } from './act';
import { bibliographyOf } from './bibliography-of';
import { mergeFields } from './merge-fields';

/**
 * Makes one paper of two in an act: `kept` keeps its number and gains every identity, sighting, tag and list place of
 * `merged`, which is gone. Answers the paper that stays.
 */
export async function mergePapers(act: Act, kept: Paper, merged: Paper): Promise<Paper> {
  const paper = onePaper(kept, merged);
  act.papers.put(paper);
  await moveIdentities(act, merged.id, kept.id);
  await moveSightings(act, merged.id, kept.id);
  await movePlaces(act, merged.id, kept.id);
  act.papers.remove(merged.id);
  return paper;
}

/** What the user edited is preferred, then the fuller value; the further status; both notes. */
function onePaper(kept: Paper, merged: Paper): Paper {
  const keptEdits = kept.edited ?? [];
  const mergedEdits = (merged.edited ?? []).filter(field => !keptEdits.includes(field));
  const edited = [...keptEdits, ...mergedEdits];
  const theirEdits = Object.fromEntries(
    Object.entries(bibliographyOf(merged)).filter(([field]) => mergedEdits.includes(field)),
  );
  const notes = [...new Set([kept.note, merged.note].flatMap(note => note ?? []))];
  const starredAt = earliest(kept.starredAt, merged.starredAt);
  const lastOpenedAt = Math.max(kept.lastOpenedAt ?? 0, merged.lastOpenedAt ?? 0);
  const { deletedAt, ...alive } = kept;
  const stays = deletedAt === undefined || merged.deletedAt === undefined ? alive : kept;
  return {
    ...stays,
    ...mergeFields({ ...bibliographyOf(kept), ...theirEdits }, bibliographyOf(merged), edited),
    tags: [...kept.tags, ...merged.tags].slice(0, 200),
    status: furthest(kept.status, merged.status),
    addedAt: Math.min(kept.addedAt, merged.addedAt),
    ...(edited.length > 0 && { edited }),
    ...(notes.length > 0 && { note: notes.join('\n\n').slice(0, 100_000) }),
    ...(starredAt !== undefined && { starredAt }),
    ...(lastOpenedAt > 0 && { lastOpenedAt }),
  };
}

function earliest(...times: (number | undefined)[]): number | undefined {
  const known = times.filter(time => time !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

function furthest(a: Status, b: Status): Status {
  return statuses.indexOf(a) >= statuses.indexOf(b) ? a : b;
}

async function moveIdentities(act: Act, from: number, to: number): Promise<void> {
  const { identities } = act.database;
  const bears = (row: { paperId: number; others?: number[] }) =>
    row.paperId === from || row.others?.includes(from) === true;
  const stored = identities.where('paperId').equals(from).or('others').equals(from);
  for (const { identity, paperId, others = [] } of await act.identities.find(stored, bears)) {
    const [first = to, ...rest] = new Set([paperId, ...others].map(id => (id === from ? to : id)));
    act.identities.put({ identity, paperId: first, ...(rest.length > 0 && { others: rest }) });
  }
}

async function moveSightings(act: Act, from: number, to: number): Promise<void> {
  const stored = act.database.sightings.where('paperId').equals(from);
  const moved = await act.sightings.find(stored, sighting => sighting.paperId === from);
  for (const sighting of moved) act.sightings.put({ ...sighting, paperId: to });
}

async function movePlaces(act: Act, from: number, to: number): Promise<void> {
  const stored = act.database.members.where('paperId').equals(from);
  const places = await act.members.find(stored, place => place.paperId === from);
  await act.members.load(places.map(({ listId }): [number, number] => [listId, to]));
  for (const place of places) {
    if (!act.members.get([place.listId, to])) act.members.put({ ...place, paperId: to });
    act.members.remove([place.listId, from]);
  }
}
