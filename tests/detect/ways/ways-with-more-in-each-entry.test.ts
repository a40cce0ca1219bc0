import { groups } from './all-ways';
import { describeWays } from './describe-ways';
import { withMore } from './more-in-each-entry';

/** What is still read wrong: two labels, titles that are like dates or people, and what is written like news. */
const gaps = [
  'the year in bold before: links around the titles of some, a venue in italics behind all',
  'a prize on a line of its own behind: links around the titles of some, a venue in italics behind all',
  'newspapers behind: economist: sentences, "With X and Y." behind those that were not written alone',
  'a key of the citation before: CCF tags before the names',
  'further material behind: working papers: No. 123 names, linked title, month',
  'further material behind: title in quotation marks, the venue in bold, and the names at the end',
  'the year and a dash before: title in quotation marks, the venue in bold, and the names at the end',
];

describeWays('with more in each entry', Object.values(groups).flat().flatMap(withMore), gaps);
