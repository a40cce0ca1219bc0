import { bibliographies } from './bibliographies';
import { describeFields, type Gaps } from './describe-fields';

/** What is still read wrong: a question that goes on without a venue, short titles, families like other words. */
const gaps: Gaps = {
  general: ['title, people, press, year, without markup, in items', 'a library’s card, in paragraphs'],
  mathematics: [
    'title, people, press, year, without markup, in paragraphs',
    'a library’s card, in items',
    'a library’s card below its heading, in paragraphs',
  ],
  physics: ['a library’s card below its heading, in items'],
  humanities: [
    'title, people, press, year, without markup, in items',
    'a library’s card below its heading, in items',
    'people, year, title, in paragraphs',
  ],
  robotics: ['people, year, title, in items'],
  ecology: ['people, year, title, in paragraphs'],
  education: ['title, people, press, year, without markup, in paragraphs', 'people, year, title, in items'],
  questions: ['people, year, title, in paragraphs'],
  unusualNames: [
    'people, year, title, in items',
    'people (year) title in italics, in paragraphs',
    'a remark on the next line, in items',
    'a remark in a block, in paragraphs',
  ],
  unusualTitles: ['title, people, press, year, without markup, in items'],
};

describeFields('bibliographies of', bibliographies, gaps);
