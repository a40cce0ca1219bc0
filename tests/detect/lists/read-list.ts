import { detectListing } from '@/lib/detect/detect-listing';
import type { Entry } from '@/lib/model/entry';
import { parsePage } from '../../sites/parse-page';
import { papers } from './written-papers';

export const titles = papers.map(({ title }) => title);

/** A title that nobody takes for a label. */
export const long = (title: string) => `${title} in Small Towns by the Sea`;

/** What the detector reads from a page of somebody's site. */
export function read(page: string, name = 'papers.html'): Entry[] {
  const url = `https://harbour.example.org/${name}`;
  return detectListing(parsePage(page, url), url).entries.map(({ entry }) => entry);
}
