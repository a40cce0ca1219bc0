import { expect } from 'vitest';
import { readEntries } from './read-entries';
import { pageAround } from './way';

/** A page that lists something else than papers. */
export type OtherPage = [what: string, heading: string, body: string];

/** Expects that nothing is read from a page of a site, whose titles end in the site's name. */
export const checkNothing = ([, heading, body]: OtherPage, site = 'town.example.org', siteName = '') => {
  const path = heading.toLowerCase().replace(/[^a-z]+/g, '-');
  const html = pageAround(body, heading + siteName, heading);
  expect(readEntries(html, `https://${site}/${path}.html`).map(({ title }) => title)).toEqual([]);
};
