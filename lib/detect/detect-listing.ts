import { baseOf } from '@/lib/dom/links';
import type { Entry } from '@/lib/model/entry';
import { isFrontMatter } from '@/lib/sites/front-matter';
import type { Reading, SkippedRow } from '@/lib/sites/reading';
import { describedPaper } from './data/described-paper';
import { statedPapers, withData } from './data/stated-papers';
import { acceptGroups, leaveMarkedVenues, preferLed, preferTighter } from './groups/choose-groups';
import { type GroupScore, type RowLook, scoreRows } from './groups/group-score';
import { preferBare } from './groups/prefer-bare';
import { preferHeadings } from './groups/prefer-headings';
import { rowsOfGroups } from './groups/rows-of-groups';
import { blankAsides } from './page/blank-asides';
import { isCandidatePage } from './page/gate';
import { isArticle } from './page/is-article';
import { leaveNews } from './page/leave-news';
import { otherSections } from './page/other-sections';
import type { Outline } from './page/outline';
import { type PageWords, pageWords } from './page/page-words';
import { pageYears } from './page/page-years';
import { readOutline } from './page/read-outline';
import type { Row } from './page/row';
import { readNames } from './people/names';
import { citationOf, samePeople } from './people/same-people';
import { mergeCopies } from './rows/merge-copies';
import { placeOf, withoutPlaceless } from './rows/place-of';
import { readRow } from './rows/read-row';
import { rowsOf } from './rows/rows';
import { type FoundRow, withoutNobodys } from './rows/without-nobodys';
import { finish, type Steps } from './steps';
import { forgetTexts } from './text/remembered';
import { isWrap } from './titles/is-wrap';
import { isSessionItem } from './titles/session-item';
import { type CandidateGroup, groupCandidates, statedGroup } from './titles/title-candidates';
import type { Trace } from './trace';

/** How the detector looks at a page. */
export interface DetectOptions {
  /** Told why each step kept or dropped something. Default: nobody is told. */
  trace?: Trace;
}

/** How many groups of title-like texts are glanced at, and how many of them looked at closely. */
const MAX_GLANCED = 10;
const MAX_LOOKED_AT = 4;

/** Reads the papers that a page lists, as `detectInSteps` does, at once. */
export function detectListing(document: Document, url: string, options: DetectOptions = {}): Reading {
  return finish(detectInSteps(document, url, options));
}

/**
 * Reads the papers that a page lists, without knowing the page. `url` is its address.
 *
 * Numbered steps, each of which tells `trace` what it kept or dropped and why. `kind` is `none` where the page does not
 * look enough like a listing: a wrong button is worse than a missed one.
 */
export function* detectInSteps(document: Document, url: string, options: DetectOptions = {}): Steps<Reading> {
  try {
    return yield* detect(document, url, options);
  } finally {
    forgetTexts();
  }
}

function* detect(document: Document, url: string, { trace = () => {} }: DetectOptions): Steps<Reading> {
  const none: Reading = { kind: 'none', entries: [], skipped: [] };
  const { body } = document;
  const gate = isCandidatePage(document);
  trace('1 gate', gate.reason);
  if (!gate.passed || !body) return none;
  const paper = describedPaper(document, url);
  if (paper) {
    trace('1 gate', 'the page describes one paper in its metadata: what it lists besides are references');
    return paper;
  }

  const base = baseOf(document, url);
  const outline = yield* readOutline(body, isWrap);
  trace(
    '2 text',
    `${outline.lines.length} lines, ${outline.links.length} links${outline.cut ? ', cut' : ''}`,
  );
  if (isArticle(outline)) {
    trace('2 text', 'an article with its abstract and references: what it lists are those');
    return none;
  }

  yield;
  const news = leaveNews(outline);
  trace('2 text', `${news} items are news`);
  trace('2 text', yield* blankAsides(outline, text => readNames(text) !== undefined));
  yield;
  const stated = statedPapers(document, outline);
  yield;
  const words = pageWords(document, outline, url);
  const elsewhere = words.publications ? otherSections(outline) : undefined;
  const all = yield* groupCandidates(outline);
  const byData = statedGroup(outline, all, new Set(stated.byTitle.keys()));
  const groups = all
    .flatMap(group => withoutOtherSections(elsewhere, group))
    .sort((a, b) => b.weight - a.weight);
  trace(
    '3 titles',
    `${groups.length} groups of texts that may be titles, ${byData?.members.length ?? 0} stated as data, ${countOf(all) - countOf(groups)} texts under a heading of something else`,
  );

  const candidates = byData ? [byData, ...groups] : groups;
  const scored = yield* scoreGroups(outline, candidates, base, words);
  leaveMarkedVenues(outline, scored);
  preferBare(outline, scored);
  preferTighter(outline, scored);
  preferLed(outline, scored);
  preferHeadings(outline, scored);
  for (const score of scored) trace('4 rows', score.reason);
  const accepted = acceptGroups(scored, outline.lines.length, trace);
  if (accepted.length === 0) return none;

  const years = pageYears(document, outline, url);
  const found: FoundRow[] = [];
  const skipped: SkippedRow[] = [];
  /** Those of the last row that names its people, for rows that have dashes in their place. */
  let named: Entry['creators'];
  const rows = yield* rowsOfGroups(outline, accepted, base, trace);
  const shared = sharedLines(rows.map(({ row }) => row));
  for (const { row, group } of rows) {
    yield;
    if (elsewhere?.[row.anchor.line] && !group.stated) {
      trace('5 row', `lines ${row.firstLine}–${row.lastLine}: under a heading of something else`);
      continue;
    }
    const read = readRow(outline, row, group, base, years);
    const same = samePeople(citationOf(outline, row), named);
    const whole = same ? { ...read, creators: same } : read;
    if (!same) named = read.creators;
    const entry = withData(outline, whole, row, stated, base);
    trace('5 row', `lines ${row.firstLine}–${row.lastLine}, ${row.span.shape}: ${entry.title}`);
    const detail = (outline.lines[row.anchor.line]?.text ?? '').slice(0, 120);
    if (!entry.title && !entry.identifiers) skipped.push({ code: 'no-title-and-identity', detail });
    else if (isFrontMatter(entry) || isSessionItem(entry)) skipped.push({ code: 'front-matter', detail });
    else
      found.push({
        entry,
        row: placeOf(outline, row, shared),
        line: row.anchor.line,
        shape: row.span.shape,
        saysMore: saysMore(outline, row, entry),
      });
  }
  yield;
  const entries = withoutPlaceless(mergeCopies(withoutNobodys(found), url));
  trace('6 entries', `${entries.length} of ${found.length} rows, ${skipped.length} skipped`);
  return entries.length === 0 ? none : { kind: 'listing', site: 'generic', entries, skipped };
}

/** A group without what stands in sections of something else, `elsewhere` by line; nothing where that leaves no list. */
function withoutOtherSections(elsewhere: Uint8Array | undefined, group: CandidateGroup): CandidateGroup[] {
  const members = elsewhere ? group.members.filter(({ line }) => !elsewhere[line]) : group.members;
  const weight = (group.weight * members.length) / group.members.length;
  return members.length > 1 ? [{ ...group, members, weight }] : [];
}

/** The lines in which several rows have their titles. */
function sharedLines(rows: readonly Row[]): Set<number> {
  const shared = new Set<number>();
  const seen = new Set<number>();
  for (const { anchor } of rows) (seen.has(anchor.line) ? shared : seen).add(anchor.line);
  return shared;
}

function countOf(groups: readonly CandidateGroup[]): number {
  return groups.reduce((count, { members }) => count + members.length, 0);
}

/** A glance at every group, then a closer look at the best. */
function* scoreGroups(
  outline: Outline,
  groups: readonly CandidateGroup[],
  base: string,
  words: PageWords,
): Steps<GroupScore[]> {
  const lookedAt: RowLook['lookedAt'] = new WeakMap();
  const look = (rows: Row[], signature: string, stated: boolean, closely: boolean) =>
    scoreRows(outline, rows, { signature, stated, base, closely, words, lookedAt });
  const glanced: GroupScore[] = [];
  for (const group of groups.slice(0, MAX_GLANCED))
    glanced.push(look(yield* rowsOf(outline, group), group.signature, group.stated ?? false, false));
  const scored: GroupScore[] = [];
  for (const { rows, signature, stated } of glanced.sort(byQuality).slice(0, MAX_LOOKED_AT)) {
    yield;
    scored.push(look(rows, signature, stated, true));
  }
  return scored.sort(byQuality);
}

function byQuality(some: GroupScore, other: GroupScore): number {
  return other.quality - some.quality;
}

/** Whether a row has anything besides its title, or puts that in quotation marks. */
function saysMore({ lines }: Outline, { anchor, firstLine, lastLine, alone }: Row, entry: Entry): boolean {
  return (
    alone === true ||
    firstLine < lastLine ||
    entry.url !== undefined ||
    /^\s*["“„«]/.test(lines[anchor.line]?.text ?? '') ||
    anchor.end - anchor.start < (lines[anchor.line]?.text.trim().length ?? 0) - 8
  );
}
