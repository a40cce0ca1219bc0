import { describeFields, type Gaps } from './describe-fields';
import { listsOfGroups } from './lists-of-groups';

/** What is still read wrong: a journal behind a question, a journal that reads like the last of the people, a title of one word. */
const gaps: Gaps = {
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

describeFields('lists of groups, of', listsOfGroups, gaps);
