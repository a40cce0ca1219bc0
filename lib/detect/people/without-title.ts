import { plainLetters } from '../text/plain-letters';
import { BEGINS_WITH_INITIAL, type People, type Person } from './read-people';

/** What joins a name to the next, or the words of a title; "a" is an "and" in other languages. */
const JOINED = /^\s+(?:and|&|a)\s+\S/;
const AND_NO_INITIAL = /^\s+(?:and|&)\s+(?![A-Z][a-z]?\.)/;
/** A comma and a word: not the quotation marks of a title behind somebody with one name. */
const GOES_ON = /^(?:,\s+[A-Za-zº\d]|\s+\d)/;
/** The score of what is hardly a name: one word, or several with small letters among them. */
const WEAK = 0.3;
const BEHIND_AND = /\s(?:and|&)\s+$/;

/** More words than a title has before its first comma. */
const MOST_WORDS = 6;

/** The people with whom a text begins, without those that are rather the beginning of the title behind them. */
export function withoutTitle(source: string, read: People): People {
  let { people, end } = read;
  for (let dropped = 0; dropped < MOST_WORDS; dropped++) {
    const last = people.at(-1);
    const from = last ? source.slice(0, end).lastIndexOf(last.name) : -1;
    if (!last || from < 0) break;
    if (!isTitle(source.slice(0, from), people, source.slice(from + last.name.length))) break;
    people = people.slice(0, -1);
    end = source.slice(0, from).replace(/(?:[\s,]+(?:and|&))?[\s,]+$/, '').length;
  }
  return { ...read, people, end };
}

/** Whether the last of some names is none. `before` and `behind`: what stands around it. */
function isTitle(before: string, people: readonly Person[], behind: string): boolean {
  const last = people.at(-1);
  const others = people.slice(0, -1);
  if (!last || last.written || others.length === 0 || behind.trim() === '') return false;
  const areInitials = others.every(beginsWithInitial);
  const sure = others.slice(0, others.findLastIndex(({ score }) => score >= WEAK) + 1);
  const areSure = sure.length > 1 && sure.every(({ score }) => score >= 0.8);
  // "Jane Doe, Richard Roe, Fast and slow lamps"; "Building a lamp" as well.
  if (areSure && last.score < 0.5 && JOINED.test(behind)) return true;
  // "Jane Doe, Richard Roe, Migration, memory and lamps", "J. Doe, R. Roe, Kant on Lamps, Journal".
  if (last.score < WEAK && (areSure || areInitials) && GOES_ON.test(plainLetters(behind.slice(0, 20))))
    return true;
  // "J. Doe, R. Roe, Household Debt and lamps, Journal": among names that all begin with an initial.
  if (beginsWithInitial(last)) return false;
  if (areInitials) return others.length > 1 && AND_NO_INITIAL.test(behind);
  const { length } = others;
  return (
    length > 2 &&
    others.slice(0, -1).every(beginsWithInitial) &&
    BEHIND_AND.test(before) &&
    /^[,.:]\s+\S/.test(behind)
  );
}

function beginsWithInitial({ name, written }: Person): boolean {
  return written === undefined && BEGINS_WITH_INITIAL.test(plainLetters(name));
}
