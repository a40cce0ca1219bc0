import { groups } from './all-ways';
import { describeWays } from './describe-ways';
import { withOneInAnotherStyle } from './one-in-another-style';

/** What is still read wrong: mostly in lists of titles in italics, where the other entry's journal stands so. */
const gaps = [
  'Vancouver: links around the titles of some, a venue in italics behind all',
  'a bold title and lines: translations: author, title, translated by X, publisher, year',
  'a bold title and lines: title italics, venue plain, no stop between title and venue',
  'IEEE: lawyer: title, journal (year) (with X)',
  'names in full: German: own list without any markup, with whom in parentheses',
];

describeWays(
  'with one entry in another style',
  Object.values(groups).flat().flatMap(withOneInAnotherStyle),
  gaps,
);
