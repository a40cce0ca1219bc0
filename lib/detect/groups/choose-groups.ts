import type { Candidate } from '../page/candidate';
import { holdsLines, type Outline } from '../page/outline';
import { signatureOf } from '../page/signature-of';
import { isJournal } from '../page/venue-mark';
import { ledTitle } from '../titles/led-title';
import { titleOf } from '../titles/title-candidates';
import { titleLikeness } from '../titles/title-likeness';
import type { Trace } from '../trace';
import { type GroupScore, TEXT_ONLY } from './group-score';
import { isInItalics } from './in-italics';

/** Evidence that is enough beside any listing, for rows of which most have several authors. */
const SURE = 0.4;
/** The same for rows that are citations, of one author each as well. */
const CITED = 0.3;

/** Of a group's rows, so many are most. */
const MOST = 0.7;

/** And so many are all of them, but for what was taken for a row: it is looked for again among the missed ones. */
const NEARLY_ALL = 0.85;

/** A further part of a list has at least so many rows. */
const FEW = 4;

function leastBeside(best: GroupScore, count: number, { authored, areCitations }: GroupScore): number {
  if (count < 3) return best.mean * 0.85;
  const least = areCitations ? CITED : authored > 0.7 ? SURE : 1;
  return Math.min(best.mean * 0.6, least);
}

/**
 * A heading and the link in it are two groups with the same rows: the link is the title when what the heading adds is
 * short, a label or a badge. Brings it to the front. What a citation seems to say is no surer than an element.
 */
export function preferTighter(outline: Outline, scored: GroupScore[]): void {
  const [best] = scored;
  if (!best) return;
  for (let at = 1; at < scored.length; at++) {
    const other = scored[at];
    if (
      !other ||
      other.mean < best.mean * 0.85 ||
      other.rows.length < best.rows.length * (isLink(other) ? SOME : MOST)
    )
      continue;
    if (/\|(?:cited|led)/.test(other.signature) && !TEXT_ONLY.test(best.signature)) continue;
    const added: string[] = [];
    const inners = new Map(other.rows.map(({ anchor }) => [anchor.line, anchor]));
    // Two in one line are not the titles.
    if (inners.size < other.rows.length) continue;
    const rows = best.rows.flatMap(row => {
      const { anchor: outer } = row;
      const inner = inners.get(outer.line) ?? alike(outline, other, outer);
      if (!inner || inner.start < outer.start || inner.end > outer.end) return [];
      const { text = '' } = outline.lines[outer.line] ?? {};
      const around = text.slice(outer.start, inner.start) + text.slice(inner.end, outer.end);
      added.push(around.replace(/\[[^\]]{0,20}\]/g, '').trim());
      return { ...row, anchor: inner };
    });
    if (added.every(text => MARKS_ONLY.test(text)) && holdsMore(outline, best, inners)) continue;
    const most = isLink(other) && !added.some(text => SUBTITLE.test(text)) ? MOST_REMARKED : MOST_ADDED;
    if (rows.length >= best.rows.length * NEARLY_ALL && lengthOfOwn(added) < rows.length * most) {
      scored.splice(at, 1);
      scored.unshift(other.rows.length < rows.length ? { ...other, rows } : other);
      return;
    }
  }
}

/** What an element may leave out of a title's text, in the mean: labels; and around a linked title, which is sure: remarks. */
const MOST_ADDED = 15;
const MOST_REMARKED = 60;
const SUBTITLE = /^:\s/;
/** What a title in quotation marks leaves out of the link around it. */
const MARKS_ONLY = /^["“”„«»'‘’.,\s]*$/;
/** Links of which the others are the whole of their lines. */
const SOME = 0.4;

function isLink({ signature }: GroupScore): boolean {
  return /^a[.<]/.test(signature);
}

/** A likeness that nothing but titles has. */
const SURE_TITLE = 0.6;

/**
 * Whether links around titles in quotation marks also stand around titles without them, on lines that those, `inners`,
 * are not in.
 */
function holdsMore(outline: Outline, links: GroupScore, inners: ReadonlyMap<number, Candidate>): boolean {
  const others = links.rows.filter(({ anchor }) => !inners.has(anchor.line));
  return (
    isLink(links) &&
    others.length > 0 &&
    others.every(({ anchor }) => titleLikeness(titleOf(outline, anchor)) >= SURE_TITLE)
  );
}

/** How long texts are in all, without those of several rows: "Short presentation" is a label. */
function lengthOfOwn(texts: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let length = 0;
  for (const [text, count] of counts) if (count === 1) length += text.length;
  return length;
}

/** Titles are worth so much of what the journals below them are, because these have the people in their line. */
const ABOVE_VENUE = 0.6;

/** Of titles above the lines that say where they appeared, the latter are no titles. Brings the former to the front. */
function leaveVenuesBelow({ lines }: Outline, scored: GroupScore[]): void {
  const [best] = scored;
  if (!best || !isInItalics(best.signature)) return;
  const venues = best.rows.filter(({ anchor: { span, line } }) => {
    const whole = lines[line];
    return whole !== undefined && isJournal(whole, span);
  });
  if (venues.length < best.rows.length * MOST) return;
  const at = scored.findIndex(
    ({ signature, rows, quality }, place) =>
      place > 0 &&
      !TEXT_ONLY.test(signature) &&
      quality >= best.quality * ABOVE_VENUE &&
      rows.length >= best.rows.length &&
      venues.every(({ anchor, firstLine }) =>
        rows.some(row => row.anchor.line >= firstLine && row.anchor.line < anchor.line),
      ),
  );
  if (at > 0) scored.unshift(...scored.splice(at, 1));
}

/** The element in a title's line that is marked up as the titles of a group are: one that reads like a name. */
function alike({ lines }: Outline, { signature }: GroupScore, { line }: Candidate): Candidate | undefined {
  if (TEXT_ONLY.test(signature)) return undefined;
  const place = signature.replace(/\|some$/, '');
  const span = lines[line]?.spans.find(one => !one.block && signatureOf(one) === place);
  return span && { span, line, start: span.start, end: span.end };
}

const IN_BOLD = /^(?:b|strong)</;

/**
 * '"A title", <em>A book</em>': what is in italics behind the title of the same line is where it appeared, and what is
 * in bold behind one in quotation marks. Brings the titles in quotation marks or citations to the front.
 */
export function leaveMarkedVenues(outline: Outline, scored: GroupScore[]): void {
  leaveVenuesBelow(outline, scored);
  const [best] = scored;
  const isBold = best !== undefined && IN_BOLD.test(best.signature);
  if (!best || !(isBold || isInItalics(best.signature))) return;
  const titles = isBold ? /\|quoted/ : /\|(?:quoted|cited)/;
  const starts = new Map(best.rows.map(({ anchor }) => [anchor.line, anchor.start]));
  const at = scored.findIndex(
    ({ signature, rows }) =>
      titles.test(signature) &&
      rows.filter(({ anchor }) => anchor.end <= (starts.get(anchor.line) ?? -1)).length >
        best.rows.length * 0.4,
  );
  const [found] = at > 0 ? scored.splice(at, 1) : [];
  if (found) scored.splice(0, 1, found);
}

const DASH = /^\s[-–—|]\s/;

/**
 * "Title – Speaker" in nearly every heading: the title ends before the dash, also where a heading has no speaker. Brings
 * these rows to the front.
 */
export function preferLed({ lines }: Outline, scored: GroupScore[]): void {
  const [best] = scored;
  if (!best || TEXT_ONLY.test(best.signature)) return;
  const led = scored.find(({ signature }) => signature === `${best.signature}|led`);
  if (!led || led.rows.length < best.rows.length * 0.8) return;
  const anchors = new Map(led.rows.map(({ anchor }) => [anchor.line, anchor]));
  const isLed = led.rows.every(({ anchor }) =>
    DASH.test(lines[anchor.line]?.text.slice(anchor.end, anchor.end + 3) ?? ''),
  );
  if (!isLed) return;
  const rows = best.rows.map(row => ({
    ...row,
    anchor: anchors.get(row.anchor.line) ?? beforeDash(lines, row.anchor),
  }));
  scored.unshift({ ...led, rows });
}

/** The part of a title that stands before a dash and people: one too short to be found by itself. */
function beforeDash(lines: Outline['lines'], anchor: Candidate): Candidate {
  const text = lines[anchor.line]?.text.slice(anchor.start, anchor.end) ?? '';
  const led = ledTitle(text, { isUsual: true });
  return led && DASH.test(text.slice(led.end)) ? { ...anchor, end: anchor.start + led.end } : anchor;
}

/** The best group and those beside it whose rows are elsewhere and as convincing; nothing in lists of references. */
export function acceptGroups(scored: readonly GroupScore[], lineCount: number, trace: Trace): GroupScore[] {
  const accepted: GroupScore[] = [];
  const taken = new Uint8Array(lineCount);
  const take = ({ rows }: GroupScore) => {
    for (const row of rows) taken.fill(1, row.firstLine, row.lastLine + 1);
  };
  for (const found of scored) {
    const score = found.isListing ? (wholeOf(found, scored) ?? found) : found;
    if (score.isReferences && score.mean > 0.3) {
      trace('4 rows', `dropped, a list of references: ${score.reason}`);
      take(score);
    }
    if (!found.isListing) {
      // What else stands in these rows is no better, unless there is more of it.
      const hasMore = scored.some(({ isListing, rows }) => isListing && rows.length > score.rows.length);
      if (score.mean > 0.5 && !hasMore) take(score);
      continue;
    }
    const rows = score.rows.filter(row => !taken.subarray(row.firstLine, row.lastLine + 1).includes(1));
    const [best] = accepted;
    const least = best && goesOn(best, score) ? 2 : Math.max(1, score.rows.length * 0.9);
    if (rows.length < least) continue;
    // Beside a clear listing, a few doubtful rows are something else.
    if (best && score.mean < leastBeside(best, rows.length, score)) continue;
    if (best && score.isLikeMenu && rows.length < FEW) continue;
    trace('4 rows', `kept: ${score.reason}`);
    accepted.push({ ...score, rows });
    take(score);
  }
  return accepted;
}

/** Whether rows are further items of a listing's lists, as convincing as those: without a link around the title, say. */
function goesOn(best: GroupScore, { mean, rows }: GroupScore): boolean {
  const shapes = new Set(best.rows.map(({ span }) => span.shape));
  return mean >= best.mean && rows.every(({ span }) => holdsLines(span) && shapes.has(span.shape));
}

/**
 * Of a few titles that were cut out of texts, the group of these texts where that has many more: "Lamps: a history" is
 * then no title and people, but the title, as the rows around it show.
 */
function wholeOf(part: GroupScore, scored: readonly GroupScore[]): GroupScore | undefined {
  if (!TEXT_ONLY.test(part.signature)) return undefined;
  return scored.find(
    whole =>
      !TEXT_ONLY.test(whole.signature) &&
      !whole.isReferences &&
      whole.rows.length >= part.rows.length * 2 &&
      (whole.mean >= part.mean * 0.54 || (whole.isListing && whole.rows.length >= part.rows.length * 4)) &&
      part.rows.every(({ anchor: inner }) =>
        whole.rows.some(
          ({ anchor }) =>
            anchor.line === inner.line && anchor.start <= inner.start && anchor.end >= inner.end,
        ),
      ),
  );
}
