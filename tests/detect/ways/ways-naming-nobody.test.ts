import { describeFields, type Gaps } from './describe-fields';
import { namingNobody, namingNobodyByHand } from './naming-nobody';

/** What is still read wrong: titles that read like names, and journals that do in most rows of a list. */
const gaps: Gaps = {
  mathematics: [
    'title, journal and year without a mark, in paragraphs',
    'year and dash before a title, in paragraphs',
    'headings of kinds',
  ],
  medicine: ['headings of kinds'],
  economics: [
    'title, journal in italics, volume, in items',
    'title, journal in italics, year, in paragraphs',
    'title, journal and year without a mark, in items',
    'title, comma, journal in italics, in paragraphs',
    'title and edited book in italics, in paragraphs',
    'bold title, journal on the next line, in paragraphs',
    'title, journal in italics on the next line, in items',
    'linked title, in paragraphs',
    'year and dash before a title, in items',
    'with whom in parentheses, in paragraphs',
    'state of each, in items',
    'title and journal in a paragraph each',
    'a table of year, title and journal',
    'headings of years',
    'headings of kinds',
  ],
  ecology: ['headings of kinds'],
  education: [
    'title, journal in italics, year, in items',
    'title, journal in italics on the next line, in paragraphs',
    'year and colon before a title, journal in italics, in items',
    'state of each, in paragraphs',
    'a table of year, title and journal',
    'headings of years',
    'headings of kinds',
  ],
  questions: ['headings of kinds'],
  unusualNames: ['headings of kinds'],
  unusualTitles: [
    'title, journal in italics, year, in paragraphs',
    'title, journal and year without a mark, in items',
    'title, comma, journal in italics, in paragraphs',
    'title and edited book in italics, in paragraphs',
    'title, journal in italics on the next line, in items',
    'linked title, in paragraphs',
    'year and dash before a title, in items',
    'year and colon before a title, journal in italics, in paragraphs',
    'year in parentheses before a title, in items',
    'year in parentheses, all one link, in paragraphs',
    'year in parentheses, an underlined book, all one link, in items',
    'year in parentheses behind a title, in paragraphs',
    'In: and pages in German, in items',
    'with whom in parentheses, in paragraphs',
    'state of each, in items',
    'a table of year, title and journal',
    'headings of years',
    'headings of kinds',
  ],
};

describeFields(
  'nobody is named among papers of',
  (papers, field) => [...namingNobody(papers, field), ...namingNobodyByHand(papers)],
  gaps,
);
