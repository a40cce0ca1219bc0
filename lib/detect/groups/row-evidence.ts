import { TITLES_HEAD } from '../page/column-names';
import type { Outline } from '../page/outline';
import type { PageWords } from '../page/page-words';
import type { Row } from '../page/row';
import { venueBehind } from '../page/venue-mark';
import { areOthers } from '../people/are-others';
import { columnHead, columnHeads } from '../people/column-head';
import { citationOf, lengthOfDashes } from '../people/same-people';
import type { RowPeople } from '../people/score-people';
import { linksOf } from '../rows/row-links';
import { textFieldsOf } from '../rows/row-text';
import type { RowCues } from './line-cues';
import type { PageCue } from './page-cue';
import { haveRecordColumns } from './record-columns';

/** What a score is made of: of a sample's rows, how many have each kind of evidence. */
export type Evidence = Record<
  | 'people'
  | 'several'
  | 'ids'
  | 'pdf'
  | 'linked'
  | 'year'
  | 'abstract'
  | 'academic'
  | 'record'
  | 'byline'
  | 'other'
  | 'words'
  | 'bare'
  | 'named'
  | 'headed'
  | 'placed'
  | 'venue'
  | 'paged',
  number
>;

interface EvidenceContext {
  base: string;
  sellsArticles: boolean;
  words: PageWords;
  /** What the page says of these rows. */
  cue: PageCue;
  /** Counts what is found. */
  found: Evidence;
  /** What the row's lines say. */
  cues: RowCues;
}

/** How much a row looks like a paper apart from its title, from 0 to 1; counts what it has. */
export function evidenceOf(
  outline: Outline,
  row: Row,
  title: string,
  people: RowPeople | undefined,
  { base, sellsArticles, words, cue, found, cues }: EvidenceContext,
): number {
  const links = linksOf(outline, row, base);
  const text = textFieldsOf(outline, row, title, people);
  const isWith = people !== undefined && areOthers(outline, people);
  const several = people !== undefined && (people.names.length > 1 || people.cut || isWith);
  const isCitation = beginsAsCitation(outline, row);
  const isHeaded = isBelowTitle(outline, row);
  const inColumns = isHeaded && haveRecordColumns(columnHeads(outline, row.anchor.span.element));
  const isInverted = people?.inverted === true || people?.written !== undefined;
  const counts = several || words.theses || inColumns || (isCitation && isInverted);
  const likely = people ? Math.min(counts ? 1 : 0.5, people.score / (counts ? 1.6 : 3)) : 0;
  // Dashes stand for the people of the row before.
  const areSame = lengthOfDashes(citationOf(outline, row)) > 0;
  const sure = isWith || areSame ? Math.max(likely, 0.6) : likely;
  const hasId = links.identifiers.length + text.identifiers.length > 0 || links.titleIsSearched;
  const isTalk = cues.talk && !(cue === 'clear' && several);
  // Of those who wrote theses pages say what they do now, and who supervised them.
  const other = !sellsArticles && !words.theses && (cues.other || isTalk);
  found.people += sure;
  if (several) found.several++;
  if (hasId) found.ids++;
  if (links.pdfUrl) found.pdf++;
  if (links.titleIsLink) found.linked++;
  if (text.year) found.year++;
  if (text.abstract) found.abstract++;
  const isRecord = isCitation || cues.record || inColumns || hasCoins(outline, row);
  if (isRecord) found.record++;
  if (isRecord || hasId || row.anchor.namesNobody || hasVenue(outline, row)) found.placed++;
  if (cues.venue) found.venue++;
  if (cues.paged || isRecord) found.paged++;
  if (cues.abstract) found.academic++;
  if (cues.byline) found.byline++;
  if (other) found.other++;
  const isAccepted = words.accepted && !title.endsWith('.') && isAlone(outline, row);
  if (isHeaded) found.headed++;
  if ((links.titleIsLink && isBareHeading(outline, row)) || isHeaded || isAccepted) found.bare++;
  const evidence =
    0.02 +
    0.55 * sure +
    (hasId ? 0.45 : 0) +
    (links.pdfUrl ? 0.25 : 0) +
    (text.year ? 0.05 : 0) +
    (links.titleIsLink ? 0.05 : 0);
  return Math.min(1, evidence) * (other && !hasId ? 0.4 : 1);
}

/** "Doe, J. (2020).": an author and the year in parentheses. */
const DATED_AUTHOR = /[^\s\d(].*\((?:19|20)\d\d[a-z]?\)[.,:]?\s*$/;
/** "Doe, Jane:", "Doe, Jane M. “". */
const INVERTED_AUTHOR =
  /^[\W\d]*[A-Z\u00c0-\u024f][^\s,:]+(?:\s[^\s,:]+)?,\s[A-Z\u00c0-\u024f][^:,]{0,40}[:.]\s*["“„«]?$/;

/** Whether what stands before the title is its author as citations write it. */
function beginsAsCitation({ lines }: Outline, { anchor }: Row): boolean {
  const before = lines[anchor.line]?.text.slice(0, anchor.start) ?? '';
  return before.length < 200 && (DATED_AUTHOR.test(before) || INVERTED_AUTHOR.test(before));
}

/** A title, and nothing else in the row. */
function isAlone({ lines }: Outline, { anchor, firstLine, lastLine }: Row): boolean {
  const length = lines[anchor.line]?.text.trim().length ?? 0;
  return firstLine === lastLine && anchor.end - anchor.start > length - 8;
}

/** A heading, and nothing else in the row. */
function isBareHeading(outline: Outline, row: Row): boolean {
  const { element } = outline.lines[row.anchor.line]?.block ?? {};
  return element !== undefined && /^h[1-6]$/.test(element.localName) && isAlone(outline, row);
}

/** A cell in a column that is headed "Title" or "Papers". */
function isBelowTitle(outline: Outline, { anchor: { span } }: Row): boolean {
  const head = columnHead(outline, span.element);
  return TITLES_HEAD.test(head) || /^papers?$/i.test(head);
}

/** "Title, <i>Venue</i>, 2020". */
function hasVenue({ lines }: Outline, { anchor }: Row): boolean {
  const line = lines[anchor.line];
  return line !== undefined && venueBehind(line, anchor.end) !== undefined;
}

/** Whether a row carries its record as data, however little of it. */
function hasCoins({ coins }: Outline, { firstLine, lastLine }: Row): boolean {
  return coins.some(({ line }) => line >= firstLine && line <= lastLine);
}
