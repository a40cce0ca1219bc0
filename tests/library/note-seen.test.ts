import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { noteSeen, pruneSeen } from '@/lib/library/note-seen';
import type { Identity } from '@/lib/model/identity';
import { openTestLibrary } from './open-test-library';

const monday = Date.UTC(2026, 10, 16, 9);
const minute = 60_000;
const day = 24 * 60 * minute;
const daily = (date: string) => `https://huggingface.co/papers/date/${date}`;
const ids = (...values: string[]) => values.map((value): Identity => `arxiv:${value}`);

it('calls nothing new on a first visit', async () => {
  const database = openTestLibrary();
  expect(await noteSeen(database, daily('2026-11-16'), ids('2611.1', '2611.2'), monday)).toEqual([
    false,
    false,
  ]);
});

it('calls new what the last visit did not show', async () => {
  const database = openTestLibrary();
  await noteSeen(database, daily('2026-11-16'), ids('2611.1', '2611.2'), monday);
  const tuesday = await noteSeen(database, daily('2026-11-17'), ids('2611.2', '2611.3'), monday + day);
  expect(tuesday).toEqual([false, true]);
});

it('keeps calling it new while the visit lasts, and no longer', async () => {
  const database = openTestLibrary();
  const look = (at: number) => noteSeen(database, daily('2026-11-17'), ids('2611.3'), at);
  await noteSeen(database, daily('2026-11-16'), ids('2611.1'), monday);
  expect(await look(monday + day)).toEqual([true]);
  expect(await look(monday + day + 20 * minute)).toEqual([true]);
  expect(await look(monday + day + 45 * minute)).toEqual([true]);
  expect(await look(monday + 2 * day)).toEqual([false]);
});

it('does not call new what another listing showed before', async () => {
  const database = openTestLibrary();
  const arxiv = 'https://arxiv.org/list/cs.CL/recent?skip=0&show=50';
  await noteSeen(database, arxiv, ids('2611.1'), monday);
  await noteSeen(database, daily('2026-11-16'), ids('2611.9'), monday);
  const next = 'https://arxiv.org/list/cs.CL/recent?skip=50&show=50';
  expect(await noteSeen(database, next, ids('2611.9', '2611.4'), monday + day)).toEqual([false, true]);
});

it('takes two searches for two listings', async () => {
  const database = openTestLibrary();
  const search = (words: string) => `https://arxiv.org/search/?query=${words}&start=0`;
  await noteSeen(database, search('maps'), ids('2611.1'), monday);
  expect(await noteSeen(database, search('folding'), ids('2611.2'), monday + day)).toEqual([false]);
});

it('forgets after 400 days', async () => {
  const database = openTestLibrary();
  await noteSeen(database, daily('2026-11-16'), ids('2611.1'), monday);
  await pruneSeen(database, monday + 401 * day);
  expect(await database.seen.count()).toBe(0);
  expect(await database.visits.count()).toBe(0);
});
