import { contentsOfIssues } from './contents-of-issues';
import { describeWays } from './describe-ways';
import * as fields from './papers-by-field';

/** What is still read wrong, whatever the papers. */
const always = ['name with the family in capitals, colon, title', 'name and workplace above the title'];
/** What is, with some papers: titles that read like names, and words that read like a person's title. */
const gaps: Partial<Record<keyof typeof fields, string[]>> = {
  general: [
    'name, comma, title, all one link, in items',
    'name in capitals, comma, title, all one link, in paragraphs',
    'name, colon, title, all one link, in items',
    'family name first, colon, title, in paragraphs',
    'name in bold, title, in paragraphs',
    'linked title, by whom in italics in the link, in paragraphs',
    'linked title, name in parentheses, in paragraphs',
  ],
  mathematics: [
    'name, comma, title, all one link, in paragraphs',
    'name in capitals, comma, title, all one link, in items',
    'name in bold, title, in items',
    'linked title, name in parentheses, in items',
  ],
  physics: [
    'name in capitals, comma, title, all one link, in paragraphs',
    'name, colon, title, all one link, in items',
    'family name first, colon, title, in paragraphs',
    'linked title, by whom in italics in the link, in paragraphs',
  ],
  medicine: [
    'name, comma, title, all one link, in paragraphs',
    'name in capitals, comma, title, all one link, in items',
    'name in bold, title, in items',
    'linked title, by whom in italics in the link, in items',
    'linked title, name in parentheses, in items',
  ],
  humanities: [
    'name, comma, title, all one link, in items',
    'name in capitals, comma, title, all one link, in paragraphs',
    'name, colon, title, all one link, in items',
    'family name first, colon, title, in paragraphs',
    'name, dash, title, in items',
    'name in bold, title, in paragraphs',
    'linked title, name in parentheses, in paragraphs',
  ],
  computing: [
    'name, comma, title, all one link, in paragraphs',
    'name in capitals, comma, title, all one link, in items',
    'name in bold, title, in items',
    'linked title, by whom in italics in the link, in items',
    'linked title, name in parentheses, in items',
  ],
  economics: [
    'name, comma, title, all one link, in items',
    'name in capitals, comma, title, all one link, in paragraphs',
    'name, colon, title, all one link, in items',
    'name in bold, title, in paragraphs',
    'linked title, by whom in italics in the link, in paragraphs',
    'linked title, name in parentheses, in paragraphs',
    'title and pages, name below, in items',
    'definitions',
    'headings',
  ],
  robotics: [
    'name, comma, title, all one link, in paragraphs',
    'name in capitals, comma, title, all one link, in items',
    'name in bold, title, in items',
    'linked title, name in parentheses, in items',
  ],
  ecology: [
    'name in capitals, comma, title, all one link, in paragraphs',
    'linked title, by whom in italics in the link, in paragraphs',
    'linked title, name in parentheses, in paragraphs',
  ],
  education: [
    'name in capitals, comma, title, all one link, in items',
    'linked title, by whom in italics in the link, in items',
    'linked title, name in parentheses, in items',
  ],
  questions: ['linked title, name in parentheses, in paragraphs'],
  unusualNames: [
    'name in capitals, comma, title, all one link, in items',
    'family name first, colon, title, in items',
    'linked title, by whom in italics in the link, in items',
    'linked title, name in parentheses, in items',
  ],
  unusualTitles: [
    'name, comma, title, all one link, in items',
    'name in capitals, comma, title, all one link, in paragraphs',
    'name, colon, title, all one link, in items',
    'family name first, colon, title, in paragraphs',
    'name, dash, title, in items',
    'name in bold, title, in paragraphs',
    'linked title, by whom in italics in the link, in paragraphs',
    'linked title, name in parentheses, in paragraphs',
    'title, slash, name, in paragraphs',
  ],
};

for (const [place, [field, papers]] of Object.entries(fields).entries()) {
  const ways = contentsOfIssues(papers, place);
  const isAlways = (name: string) =>
    always.some(start => name === `${start}, in items` || name === `${start}, in paragraphs`);
  describeWays(`the contents of issues with papers of ${field}`, ways, [
    ...ways.map(({ name }) => name).filter(isAlways),
    ...(gaps[field as keyof typeof fields] ?? []),
  ]);
}
