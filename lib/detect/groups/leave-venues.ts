import type { Candidate } from '../page/candidate';
import type { Outline } from '../page/outline';
import type { Row } from '../page/row';
import { citedTitle } from '../titles/cited-title';
import { titleOf } from '../titles/title-candidates';
import { titleLikeness } from '../titles/title-likeness';

const MOST = 0.3;
const TITLE = 0.6;
const YEAR = /(?:19|20)\d\d[a-z]?[)\]]?[.,:]?\s*$/;

/**
 * Moves titles from what is marked up like them in a few rows but is the venue: the citation says its title before it.
 */
export function leaveVenues(outline: Outline, rows: readonly Row[]): void {
  const cited = rows.flatMap(row => {
    const anchor = titleBefore(outline, row.anchor);
    return anchor ? [{ row, anchor }] : [];
  });
  if (cited.length > rows.length * MOST) return;
  for (const { row, anchor } of cited) row.anchor = anchor;
}

function titleBefore(outline: Outline, { line: index, start }: Candidate): Candidate | undefined {
  const line = outline.lines[index];
  if (!line || start < 20) return undefined;
  const before = line.text.slice(0, start);
  const cited = citedTitle(before);
  // Without the year before it, it may be names that were not read as such.
  if (!cited || !YEAR.test(before.slice(0, cited.start))) return undefined;
  const anchor = { span: line.block, line: index, ...cited };
  return titleLikeness(titleOf(outline, anchor)) >= TITLE ? anchor : undefined;
}
