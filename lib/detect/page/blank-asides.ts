import type { Steps } from '../steps';
import { blankLabels } from './blank-labels';
import { blankMarks } from './blank-marks';
import { blankPages } from './blank-pages';
import { blankTails } from './blank-tails';
import { type BeginsWithPeople, blankYears } from './blank-years';
import type { Outline } from './outline';

/**
 * Puts spaces in the place of what people write before and behind the entries of a list, so that each begins with its
 * people or its title and ends with its record. Labels first, for marks and years stand behind them. Returns in words how
 * much there was.
 */
export function* blankAsides(outline: Outline, beginsWithPeople: BeginsWithPeople): Steps<string> {
  yield;
  const labels = blankLabels(outline);
  yield;
  const marks = blankMarks(outline);
  yield;
  const years = blankYears(outline, beginsWithPeople);
  yield;
  const tails = blankTails(outline);
  yield;
  const pages = blankPages(outline);
  return `before entries ${labels} labels, ${marks} typed marks and ${years} years, behind them ${tails} identifiers, ranks and prizes, and ${pages} pages`;
}
