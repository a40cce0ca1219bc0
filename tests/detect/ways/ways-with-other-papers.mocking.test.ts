import { describe, test, vi } from 'vitest';
import { groups } from './all-ways';
import { checkWay } from './check-way';

vi.mock('./papers-by-field', () => import('./other-papers-by-field'));

/** What these papers make of it nothing tells: "Xi Ma, Jane Doe, Paxos Made Modular", "Wolves recolonise / Jutland". */
const UNTOLD =
  /^everything by commas, a title that begins with one word|^a line break in (?:the middle|every third)/;

describe('with other papers', () => {
  describe.each(Object.entries(groups))('%s', (_, ways) => {
    const told = ways.filter(({ name }) => !UNTOLD.test(name));
    test.each(told.map(way => [way.name, way] as const))('%s', (_, way) => checkWay(way));
  });
});
