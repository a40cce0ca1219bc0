import { booksByCommas } from './books-by-commas';
import { describeFields, type Gaps } from './describe-fields';

/** What is still read wrong: titles of one word, such as begin like people, and books by one person before their town and year. */
const gaps: Gaps = {
  general: [
    'family, given, title, press, year, in items',
    'family, given, title, press, town, year, in paragraphs',
    'family, initials, title, press, year, in items',
    'given family, title, press, year, in items',
    'people, title (town, year), in items',
    'people, and each, title, press, year, in paragraphs',
  ],
  mathematics: ['given family, title, press, year, in paragraphs'],
  humanities: [
    'family, given, title, press, year, in items',
    'family, given, title, press, town, year, in paragraphs',
    'family, initials, title, press, year, in items',
    'given family, title, press, year, in items',
    'people, title (town, year), in items',
  ],
  economics: [
    'family, given, title, press, year, in items',
    'family, given, title, press, town, year, in paragraphs',
    'family, initials, title, press, year, in items',
    'given family, title, press, year, in items',
    'people, title (town, year), in items',
    'people, and each, title, press, year, in paragraphs',
  ],
  robotics: [
    'family, given, title, press, year, in paragraphs',
    'family, given, title, press, town, year, in items',
    'given family, title, press, year, in paragraphs',
    'family, initials, title, press, year, in paragraphs',
    'people, title (town, year), in paragraphs',
  ],
  ecology: ['people, title (town, year), in items'],
  education: ['people, title (town, year), in paragraphs'],
  questions: ['people, title (town, year), in items'],
  unusualNames: [
    'family, given, title, press, year, in paragraphs',
    'family, given, title, press, town, year, in items',
    'family, given, title in italics, press, year, in items',
    'people, and each, title, press, year, in items',
    'people. title. town: press, year, in paragraphs',
  ],
  unusualTitles: [
    'family, given, title, press, year, in items',
    'family, given, title, press, town, year, in paragraphs',
    'family, initials, title, press, year, in items',
    'given family, title, press, year, in items',
    'people, title (town, year), in items',
    'people, and each, title, press, year, in paragraphs',
  ],
};

describeFields('books by commas, of', booksByCommas, gaps);
