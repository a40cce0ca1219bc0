import { describeFields, type Gaps } from './describe-fields';
import { peopleToldShortly } from './people-told-shortly';

/** What is still read wrong: the same family everywhere, a journal behind a question, titles and families like others. */
const gaps: Gaps = {
  mathematics: ['spaces between people, in items', 'spaces between people, some alone, in items'],
  humanities: [
    'families, year, a linked title, some alone, in items',
    'families and year, some alone, in paragraphs',
    'families, year, a quoted title, some alone, in items',
    'spaces between people, in paragraphs',
  ],
  economics: ['spaces between people, in paragraphs', 'spaces between people, some alone, in paragraphs'],
  unusualNames: [
    'families, year, a linked title, in paragraphs',
    'families and year, in items',
    'families and year, some alone, in items',
    'families, year, a quoted title, in paragraphs',
    'spaces between people, in items',
    'spaces between people, and before the last, in paragraphs',
  ],
  unusualTitles: [
    'single quotation marks without a comma, in paragraphs',
    'single quotation marks without a comma, some alone, in paragraphs',
  ],
};

describeFields('people told shortly, of', peopleToldShortly, gaps);
