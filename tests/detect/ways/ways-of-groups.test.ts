import { describeWays } from './describe-ways';
import { listsOfGroups } from './lists-of-groups';
import * as fields from './papers-by-field';

/** What is still read wrong: a journal behind a question, a journal that reads like the last of the people, a title of one word. */
const gaps: Partial<Record<keyof typeof fields, string[]>> = {
  general: ['meeting: title, dash, people with places'],
  physics: ['readings: day, linked title (people, venue year), presenter'],
  medicine: ['readings: a table of day, presenter, title with people'],
  humanities: [
    'readings: day, linked title (people, venue year), presenter',
    'theses: name: title. Thesis, university, year',
  ],
  ecology: ['readings: day, linked title (people, venue year), presenter'],
  questions: [
    'readings: day, linked title (people, venue year), presenter',
    'readings: year in parentheses first',
  ],
  unusualTitles: ['readings: day, linked title (people, venue year), presenter'],
};

for (const [place, [field, papers]] of Object.entries(fields).entries())
  describeWays(
    `lists of groups, of ${field}`,
    listsOfGroups(papers, place),
    gaps[field as keyof typeof fields],
  );
