import { foldText } from '@/lib/model/title-identity';
import type { Candidate } from '../page/candidate';
import { TITLES_HEAD } from '../page/column-names';
import { joinedSpans } from '../page/joined-spans';
import { faceOf, sameText } from '../page/line-face';
import { linePlaces } from '../page/line-places';
import type { Line, Outline, Span } from '../page/outline';
import { signatureOf } from '../page/signature-of';
import { isBookOfChapter, isJournal, venueOfLine } from '../page/venue-mark';
import { columnHead } from '../people/column-head';
import type { Steps } from '../steps';
import { isLongEnough } from '../text/ideographs';
import { addAlike, addLedByOne, type Trial } from './add-alike';
import {
  type Add,
  addBare,
  addCited,
  addLed,
  addQuoted,
  addRuns,
  isCoauthor,
  MIN_LENGTH,
} from './cut-out-titles';
import { joinColumns } from './join-columns';
import { tidyTitle } from './tidy-title';
import { citedLikeness, titleLikeness } from './title-likeness';
import { withoutMenus } from './without-menus';

/** Candidates that stand in the same place of the page's markup. */
export interface CandidateGroup {
  signature: string;
  members: Candidate[];
  /** The page states the members as data. */
  stated?: true;
  /** How many of the members look like titles, copies of one text counted once: estimated from a sample. */
  weight: number;
}

/** "Title: Lamps in long corridors". */
const SAYS_IT_IS_TITLE = /^\s*(?:paper\s+)?(?:title|titel|titre|t[íi]tulo|titolo)\s*[:：]\s*\S/i;
/** Where a session meets: "Location: Lamp Hall". */
const SAYS_WHERE = /^\W*(?:location|venue|room|date|raum|lieu|salle|sala)\s?:\s/i;
/** "doi : 10.5555/12", "https://doi.org/10.5555/12", also where the number was put aside. */
const ADDRESS = /^\W*(?:doi\W{0,3}|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(?:10\.\d{4,9}\/\S+)?\W*$/i;
const MIN_CITATION = 41;
const CUT_OUT = /\|(?:cited|led|quoted)$/;
const MAX_LENGTH = 500;
/** So many of a place's texts are longer than a menu's. */
const MOST_LONG = 0.6;
const MAX_CANDIDATES = 100_000;
const TEXTS_A_STEP = 20;
const SAMPLE = 40;
/** An element of such a class holds titles where a third of them look so: others may read like lists of names. */
export const SAYS_TITLE = /(?<!sub-?)title/i;
/** How many groups are looked at further, the heaviest first. */
const MAX_KEPT = 24;
/** The likeness from which a text among other texts is taken for a title. */
export const TITLE = 0.35;
/** What is less likely a title is a label. */
const LABEL = 0.2;
/** The same for what stands behind people and reads like people itself: "Jane Doe: Bread and Butter". */
const SURE_TITLE = 0.7;
/** The same in quotation marks, where most texts are titles. */
const QUOTED = 0.25;

/**
 * Step 3: every text that may be a title, grouped by the shape of the markup around it.
 *
 * A page's titles are mostly written alike, so one of the groups holds them; which one is decided by what stands around.
 */
export function* groupCandidates(outline: Outline): Steps<CandidateGroup[]> {
  const groups = new Map<string, Candidate[]>();
  let total = 0;
  const add: Add = (signature, span, line, start, end, namesNobody) => {
    if (end - start > MAX_LENGTH) return;
    // What was cut out of a text is long enough for its script.
    if (end - start < MIN_LENGTH && !CUT_OUT.test(signature) && !isShortTitle(outline, line, start, end))
      return;
    if (++total > MAX_CANDIDATES) return;
    const members = groups.get(signature);
    const candidate = { span, line, start, end, ...(namesNobody && { namesNobody }) };
    if (members) members.push(candidate);
    else groups.set(signature, [candidate]);
  };
  const tries = new Map<string, Trial>();
  const placeInBlock = linePlaces(outline);

  for (const [index, line] of outline.lines.entries()) {
    if (index % TEXTS_A_STEP === 0) yield;
    if (line.chrome || !isLongEnough(line.text, MIN_LENGTH) || SAYS_WHERE.test(line.text)) continue;
    const hidden = line.hidden ? '|hidden' : '';
    const titled = isTitled(outline, line.block) ? '|titled' : '';
    const place = signatureOf(line.block) + titled + faceOf(line, index) + hidden;
    const trimmedEnd = line.text.trimEnd().length;
    let inline = false;
    const joined = joinedSpans(line, index);
    const venue = venueOfLine(line);
    for (const span of line.spans) {
      if (span.firstLine !== index || span.lastLine !== index) continue;
      if (span.block) {
        if (span === line.block) add(place, span, index, 0, trimmedEnd);
        continue;
      }
      inline = true;
      const { parent } = span;
      // A wrapper with the same text stands for the span, up to the innermost block.
      if (parent && parent.firstLine === index && parent.lastLine === index && sameText(line, parent, span))
        continue;
      if (joined.has(span) && joined.get(span) === undefined) continue;
      if (span === venue || isBookOfChapter(line, span) || isCoauthor(line, span)) continue;
      if (span.start >= MIN_LENGTH && (isJournal(line, span) || isAddress(line, span))) continue;
      add(signatureOf(span) + hidden, span, index, span.start, joined.get(span) ?? span.end);
    }
    // One of several lines of a block.
    if (line.block.firstLine !== index || line.block.lastLine !== index)
      add(
        `${place}|line${SAYS_IT_IS_TITLE.test(line.text) ? 'titled' : placeInBlock(line)}`,
        line.block,
        index,
        0,
        trimmedEnd,
      );
    if (line.text.length > MAX_LENGTH * 3) continue;
    if (inline) addRuns(line, index, place, add);
    const trial = tries.get(place) ?? { tried: 0, found: 0, bare: 0, led: [], quoted: [], rest: [] };
    tries.set(place, trial);
    if (isLongEnough(line.text, MIN_CITATION) && (trial.tried < SAMPLE || trial.found > trial.tried * 0.15)) {
      trial.tried++;
      const isQuoted = addQuoted(line, index, place, add);
      const isCited = isQuoted || addCited(line, index, place, add);
      const isLed = !isCited && addLed(line, index, place, add);
      const isBare = !isCited && !isLed && addBare(line, index, place, add);
      if (isCited || isLed || isBare) trial.found++;
      if (isLed) trial.led.push(index);
      if (isBare) trial.bare++;
      else if (isQuoted) trial.quoted.push(index);
      else if (!isCited) trial.rest.push(index);
    }
  }
  for (const [place, trial] of tries) addAlike(outline, place, trial, add);
  addLedByOne(outline, tries, add);
  joinColumns(outline, groups);
  const weighed: (CandidateGroup & { mixed: boolean })[] = [];
  for (const [signature, all] of groups) {
    const members = CUT_OUT.test(signature) ? all.sort(byPlace) : withoutMenus(outline, withoutShort(all));
    if (members.length < 2) continue;
    yield;
    const group = { signature, members, ...weigh(outline, members) };
    if (group.weight >= 0.6) weighed.push(group);
  }
  const kept: CandidateGroup[] = [];
  for (const group of weighed.sort((some, other) => other.weight - some.weight).slice(0, MAX_KEPT))
    kept.push(...(yield* withoutOthers(outline, group)));
  return kept;
}

/** What was cut out of texts was not found in the page's order. */
function byPlace(some: Candidate, other: Candidate): number {
  return some.line - other.line || some.start - other.start;
}

/** Whether an element is where a paper is found, behind its title. */
function isAddress({ text }: Line, { start, end }: Span): boolean {
  return ADDRESS.test(text.slice(start, end).trim());
}

/** Whether a `dd` stands behind "Title:". */
function isTitled(outline: Outline, { element }: Span): boolean {
  return element.localName === 'dd' && TITLES_HEAD.test(columnHead(outline, element));
}

/** Where most texts are short they are a menu's; among longer ones they may be titles. */
function withoutShort(members: Candidate[]): Candidate[] {
  const long = members.filter(({ start, end }) => end - start >= MIN_LENGTH);
  return long.length > members.length * MOST_LONG ? members : long;
}

/** Whether a text of few characters may be a title in its script. */
function isShortTitle({ lines }: Outline, line: number, start: number, end: number): boolean {
  return isLongEnough(lines[line]?.text.slice(start, end) ?? '', MIN_LENGTH);
}

/** The group, or of one that mixes titles with other texts the part that looks like titles. */
function* withoutOthers(
  outline: Outline,
  { signature, members, weight, mixed }: CandidateGroup & { mixed: boolean },
): Steps<CandidateGroup[]> {
  if (!mixed) return [{ signature, members, weight }];
  const titles: Candidate[] = [];
  const least = signature.endsWith('|quoted') ? QUOTED : signature.endsWith('|cited') ? SURE_TITLE : 1;
  for (const [index, member] of members.entries()) {
    if (index % TEXTS_A_STEP === 0) yield;
    const title = titleOf(outline, member);
    const likeness = titleLikeness(title, TITLE);
    if (likeness >= TITLE || (least < 1 && citedLikeness(title) >= least)) titles.push(member);
  }
  return titles.length > 1
    ? [{ signature: `${signature}|some`, members: titles, weight: weigh(outline, titles).weight }]
    : [];
}

/** What candidates were read as, because several steps ask for the same ones. */
const titles = new WeakMap<Candidate, string>();

const OPENING_MARK = /["“„«]/;

/** A candidate's text as a title. */
export function titleOf({ lines }: Outline, candidate: Candidate): string {
  const known = titles.get(candidate);
  if (known !== undefined) return known;
  const { line, start, end } = candidate;
  const text = lines[line]?.text ?? '';
  // “20. Jahrhundert der Lampen”: within quotation marks no number is a label.
  const isQuoted = OPENING_MARK.test(text.slice(Math.max(0, start - 1), start));
  const title = tidyTitle(text.slice(start, end), { mayBeNumbered: !isQuoted });
  titles.set(candidate, title);
  return title;
}

/** The candidates that say the titles which the page states as data; undefined where fewer than two do. */
export function statedGroup(
  outline: Outline,
  groups: readonly CandidateGroup[],
  titles: ReadonlySet<string>,
): CandidateGroup | undefined {
  if (titles.size < 2) return undefined;
  const found = groups
    .map(({ members }) =>
      members.flatMap(member => {
        const title = foldText(titleOf(outline, member));
        return titles.has(title) ? { title, member } : [];
      }),
    )
    .sort((some, other) => other.length - some.length);
  const covered = new Set<string>();
  const members = found.flatMap((group, rank) => {
    const added = rank === 0 ? group : group.filter(({ title }) => !covered.has(title));
    for (const { title } of added) covered.add(title);
    return added.map(({ member }) => member);
  });
  if (members.length < 2) return undefined;
  const sorted = members.sort((some, other) => some.line - other.line);
  return { signature: 'stated as data', stated: true, members: sorted, weight: sorted.length };
}

function weigh(outline: Outline, members: readonly Candidate[]): { weight: number; mixed: boolean } {
  const step = Math.max(1, members.length / SAMPLE);
  const known = new Map<string, number>();
  let taken = 0;
  let sum = 0;
  let titles = 0;
  let others = 0;
  for (let at = 0; at < members.length; at += step) {
    const member = members[Math.floor(at)];
    if (!member) break;
    taken++;
    const text = titleOf(outline, member);
    const before = known.get(text);
    // A copy of a title is one title, "Supplement" behind every paper so many labels.
    if (before !== undefined && before < LABEL) others++;
    if (before !== undefined) continue;
    const likeness = titleLikeness(text);
    known.set(text, likeness);
    sum += likeness;
    if (likeness >= TITLE) titles++;
    else others++;
  }
  const [first] = members;
  const sure = first && SAYS_TITLE.test(first.span.shape) ? 0.3 : 0.85;
  return { weight: (sum / taken) * members.length, mixed: titles < (titles + others) * sure };
}
