import { describeFields, type Gaps } from './describe-fields';
import { worksOfSeveralKinds } from './works-of-several-kinds';

/** What is still read wrong: titles that read like names, and books in bold among journals that are. */
const gaps: Gaps = {
  mathematics: ['APA, own, in items', 'Brazilian, own, in items'],
  medicine: ['APA, own, in numbered items'],
  humanities: [
    'French, family in capitals, in items',
    'German, colon, in numbered items',
    'German, commas, in lines',
    'Spanish, in paragraphs',
    'Brazilian, in numbered items',
  ],
  computing: ['Brazilian, in lines', 'Brazilian, own, in items'],
  economics: [
    'Chicago, own, in lines',
    'Harvard without markup, own, in numbered items',
    'German, commas, in paragraphs',
    'Italian, in numbered items',
    'Italian, own, in lines',
    'Polish, in paragraphs',
    'Polish, own, in numbered items',
    'Russian, own, in lines',
    'botanists, own, in lines',
    'sociologists, own, in items',
    'lawyers, own, in paragraphs',
    'historians, year last, own, in lines',
    'psychologists, bold year, in lines',
    'psychologists, bold year, own, in items',
  ],
  robotics: ['Brazilian, in paragraphs', 'Brazilian, own, in numbered items'],
  questions: ['Brazilian, in items', 'Brazilian, own, in paragraphs'],
  unusualNames: [
    'Chicago, in lines',
    'MLA, in items',
    'Spanish, in items',
    'Brazilian, in paragraphs',
    'sociologists, in items',
  ],
  unusualTitles: [
    'APA, own, in lines',
    'Harvard without markup, own, in items',
    'German, colon, own, in lines',
    'German, commas, in lines',
    'German, commas, own, in items',
    'Italian, own, in paragraphs',
    'Brazilian, own, in lines',
    'Polish, own, in items',
    'Russian, own, in paragraphs',
    'mathematicians, own, in lines',
    'geologists, in lines',
    'geologists, own, in items',
    'botanists, own, in paragraphs',
    'lawyers, own, in lines',
    'historians, year last, own, in paragraphs',
    'psychologists, bold year, in paragraphs',
    'psychologists, bold year, own, in numbered items',
  ],
};

describeFields('works of several kinds in one list, of', worksOfSeveralKinds, gaps);
