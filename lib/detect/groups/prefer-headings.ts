import type { Candidate } from '../page/candidate';
import type { Outline } from '../page/outline';
import type { Row } from '../page/row';
import { signatureOf } from '../page/signature-of';
import { readNames } from '../people/names';
import type { GroupScore } from './group-score';

const HEADING = /^h[2-6]\b/;
/** As much of the evidence as what stands below has. */
const ALIKE = 0.85;
/** So many of the headings look like titles by themselves. */
const LIKE_TITLES = 0.5;

/**
 * A heading with which every row begins, and below which its people stand, is its title, though some are too short to
 * look like one, and not the sentence that follows. Brings the headings to the front.
 */
export function preferHeadings(outline: Outline, scored: GroupScore[]): void {
  const [best] = scored;
  if (!best || HEADING.test(best.signature)) return;
  for (const [at, other] of scored.entries()) {
    const place = other.signature.replace(/\|some$/, '');
    if (!HEADING.test(place) || place.includes('|') || other.mean < best.mean * ALIKE) continue;
    const rows = best.rows.flatMap(row => {
      const anchor = headingOf(outline, row, place);
      return anchor ? [{ ...row, anchor }] : [];
    });
    if (rows.length < best.rows.length || other.rows.length < rows.length * LIKE_TITLES) continue;
    scored.splice(at, 1);
    scored.unshift({ ...other, rows, isListing: best.isListing });
    return;
  }
}

/** The heading with which a row begins, above its people and its title so far: above the title alone it may be a topic. */
function headingOf({ lines }: Outline, { anchor, firstLine }: Row, place: string): Candidate | undefined {
  const line = lines[firstLine];
  if (!line || signatureOf(line.block) !== place) return undefined;
  if (!lines.slice(firstLine + 1, anchor.line).some(({ text }) => readNames(text)?.rest === ''))
    return undefined;
  return { span: line.block, line: firstLine, start: 0, end: line.text.trimEnd().length };
}
