import { ABSTRACT_CUE, BYLINE_CUE, OTHER_CUE, PAGE_RANGE_CUE, RECORD_CUE } from '../page/listing-cues';
import type { Outline } from '../page/outline';
import type { Row } from '../rows/rows';
import { remembered } from '../text/remembered';

/** What a row's lines say of what it is. */
export interface RowCues {
  /** Reads as abstracts are written. */
  abstract: boolean;
  /** Introduces people as newspapers do. */
  byline: boolean;
  /** Says what posts, goods and staff say. */
  other: boolean;
  /** Gives pages of a volume. */
  pageRange: boolean;
  /** Reads as a bibliographic record. */
  record: boolean;
}

const MOST_LINES = 30;
const LONGEST = 600;

/** Most rows are looked at for more than one group of titles, and the cues' patterns look at every letter. */
const cuesOf = remembered(
  (text): RowCues => ({
    abstract: ABSTRACT_CUE.test(text),
    byline: BYLINE_CUE.test(text),
    other: OTHER_CUE.test(text),
    pageRange: PAGE_RANGE_CUE.test(text),
    record: RECORD_CUE.test(text),
  }),
);

/** The cues of a row: what any of its first lines says. */
export function rowCues({ lines }: Outline, { firstLine, lastLine }: Row): RowCues {
  const said: RowCues = { abstract: false, byline: false, other: false, pageRange: false, record: false };
  for (let at = firstLine; at <= Math.min(lastLine, firstLine + MOST_LINES); at++) {
    const cues = cuesOf((lines[at]?.text ?? '').slice(0, LONGEST));
    said.abstract ||= cues.abstract;
    said.byline ||= cues.byline;
    said.other ||= cues.other;
    said.pageRange ||= cues.pageRange;
    said.record ||= cues.record;
  }
  return said;
}
