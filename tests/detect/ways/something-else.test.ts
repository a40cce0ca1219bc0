import { describe, test } from 'vitest';
import { checkNothing } from './check-nothing';
import { listsAtAUniversity } from './lists-at-a-university';
import { listsOfSomethingElse } from './lists-of-something-else';
import { madeTogether } from './made-together';
import { neighboursOfPublications } from './neighbours-of-publications';
import { stagesAndMagazines } from './stages-and-magazines';

describe('nothing is found on a page of a town that lists', () => {
  const pages = [...listsOfSomethingElse, ...listsAtAUniversity, ...stagesAndMagazines, ...madeTogether];
  test.each(pages.map(page => [page[0], page] as const))('%s', (_, page) => checkNothing(page));
});

describe('nothing is found on a page of somebody who has papers elsewhere that lists', () => {
  test.each(neighboursOfPublications.map(page => [page[0], page] as const))('%s', (_, page) =>
    checkNothing(page, 'harbour.example.org/~doe', ' | Harbour University'),
  );
});
