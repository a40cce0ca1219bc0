import { personScore } from './person';

/** Where somebody works. */
export const AFFILIATION =
  /\b(?:universit[a-zß-ſ]+|institut[a-zß-ſ]*|colleges?|department|laborator[a-zß-ſ]+|hospital|school of|faculty|academy of|gmbh|inc\.|ltd)(?![a-zß-ſ])/i;
/** A company's place for it: "Example Research". */
const COMPANY = /^(?:[A-Z]\S*\s+){1,3}(?:Research|Labs?|AI|Corporation|Inc|Technologies|Group)\b/;

/** What somebody works as: "Researcher, Example", "Co-founder & CEO, Example". */
const JOB =
  /^(?:(?:senior|junior|principal|staff|chief|lead|associate|assistant|adjunct|full|visiting|research|software|post-?doc\w*)\s)*(?:researcher|scientist|engineer|professor|lecturer|fellow|ceo|cto|co-?founder|founder|director|ph\.?d\.? (?:student|candidate))\b/i;

const DEGREE =
  /^([^,]{4,40}), (?:Ph\. ?D|PhD|D\. ?Sc|DSc|M\. ?S|MSc?|M\. ?Sc|M\. ?A|MA|M\. ?Eng|MEng|B\. ?S|BSc?|B\. ?Sc|B\. ?A|BA)\.?,?(?: \(?(?:19|20)\d\d\)?)?\.?$/;

/** Whether a text is one person with a degree: "Jane Doe, M.S. (2021)". */
export function isGraduate(text: string): boolean {
  return personScore(DEGREE.exec(text)?.[1] ?? '') >= 0.8;
}

/** Whether a text is one person with a job or a place of work: "Jane Doe, Department of Lamps, Example University". */
export function isPersonAtWork(text: string): boolean {
  const comma = text.indexOf(', ');
  if (comma < 4 || comma > 40) return false;
  const name = text.slice(0, comma);
  const place = text.slice(comma + 2);
  return (
    (AFFILIATION.test(place) || COMPANY.test(place) || JOB.test(place)) &&
    /\s/.test(name) &&
    personScore(name) >= 0.8
  );
}
