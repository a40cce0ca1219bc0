import type { Line, Span } from '../page/outline';
import { readNames } from '../people/names';
import { isLongEnough } from '../text/ideographs';
import { plainLetters } from '../text/plain-letters';
import { RECORD_CUE } from '../text/record-cue';
import { quotedTitle } from './quoted-title';

const MIN_TITLE = 8;
const MIN_LINKED_TITLE = 20;
const DATE =
  /^[\s.,:;&*，：]*(?:[([（](?:19|20)\d\d[a-z]?(?:,? [A-Za-zº]+\.?(?: \d{1,2})?)?[)\]）]?|(?:19|20)\d\d[a-z]?(?:,? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?)?[)\]）]?|[([](?:[Ii]n (?:press|revision|preparation|print)|[Aa]ccepted|[Ss]ubmitted|[Uu]nder review|[Pp]reprint|n\.d\.|forthcoming|to appear|en prensa|sous presse|im Druck|no prelo|[Ee]ds?\.?|[Hh]rsg\.|[Hh]g\.)[)\]]|[Ii]n (?:prep(?:aration)?|press|review|revision)\.(?=\s))?[\s.,:;|/，：–—-]*/;
/**
 * A title ends at a full stop before a capital, a digit or the end, at ", In", at " // " and " | ", at a year in
 * parentheses, at the pages behind a colon, and at the comma before a date, a journal's name or a series of reports; a
 * Chinese or Japanese one at any comma or stop.
 */
const END =
  /:\s\d+\s?[-–—]\s?\d+|:\s\d+(?=\s*(?:\(|\.?\s*$))|[,，]\s*(?=(?:(?:[A-Z][\w'’&-]*|(?:Intl?|Am|Amer|Can|Eur|Brit?|Aust|Proc|Natl?|[A-Z])\.|of|on|for|and|in|the|&)\s+){0,7}(?:Journal|Transactions|Letters|Annals|Proceedings|Conference|Symposium|Workshop|Magazine|Bulletin|Acta|Archives?|Lecture Notes|Zeitschrift|Revue|Revista|Reviews?|Series)\b)|,\s+(?=(?:[A-Z][a-z]+\s)?[A-Z][a-z]{0,5}\.\s?(?!Pp|Vol|No)[A-Z][a-z]{0,5}\.)|[,，]\s*(?=(?:[A-Z]\S*\s+){0,3}(?:(?:Working|Discussion) [Pp]apers?|(?:Technical|Research) [Rr]eports?)\b)|,\s+(?:Newsletter|Arbeitspapier|Diskussionspapier|besprochen|Poster (?=f)|[Mm]imeo|(?:unpublished )?manuscript)\b|(?<=[º」』）)–—-])[.,，．。]\s*(?=º)|[,，]\s*(?=º{3})|,\s+at:?\s+(?=(?:\S+\s){1,8}(?:Conference|Meeting|Workshop|Symposium|Congress)\b)|,\s+(?:the\s+)?\d{1,3}(?:st|nd|rd|th)\s+(?=[A-Z])|,\s+(?:(?:\d{1,2}\.?\s+)?(?:Jan|Feb|Mar|Mär|Apr|May|Mai|June?|Juni|July?|Juli|Aug|Sept?|O[ck]t|Nov|De[cz])[a-z]*\.?\s+(?:19|20)\d\d|accepted|to appear|submitted|in press|forthcoming|presented at|at:)(?!\w)|[.?!](?<!(?:\([A-Z][a-z]{0,4}|\b(?:St|vs|Mr|Mrs|Ms|Dr|Mt|Ft|[Cc]f|ca|approx|(?<=\b[A-Z]\.)[A-Z]|(?<=\b(?:im|des|dem|den|am|das|die|der|zum|vom)\s)\d\d?))\.)["”’)]?(?=\s+(?!Part (?:[IVX]+|\d|[A-D])\b)(?:[A-Z]|\d|\[|\()|\s*$)|\[(?:J|C|D|M|R|P|N|S|EB|[JCDM]\/OL|EB\/OL)\]|[,.]\s+(?:[Ii]n:?|[Pp]roc(?:\.|eedings)?|ar[Xx]iv|e-?[Pp]rint|[Pp]re-?print|[Tt]o appear|[Ss]ubmitted|[Ii]n press|[Ff]orthcoming)(?:\s|[.,]?$)|\s(?:\/\/|\|)\s|\s\/\s(?=(?:[A-Z]\.\s?){1,3}[A-Z])|\s\((?:19|20)\d\d\)/;

/** "Title, Venue 12 (2020)", "Title, Venue, 12, 3–14", "Title, Venue (in press)": a journal's name that only its volume or state tells. */
const BEFORE_VOLUME =
  /,\s+(?=[A-Z](?:[\w'’&-]*|[a-z]{0,5}\.)(?:\s+(?:[A-Z](?:[\w'’&-]*|[a-z]{0,5}\.)|of|on|for|and|in|the|&)){0,7},?\s(?:(?:[Vv]ol|[Vv]|[Bb]d|[Tt])\.\s?\d|\d{1,4}(?:\s?\(\d{1,4}\)|:\s?[a-z]?\d{2,}|,\s(?:pp?\.\s?)?\d+\s?[-–]\s?\d+|,\s\d{5,7}\b)|\((?:[Ii]n (?:revision|press|review|preparation)|[Aa]ccepted|[Ss]ubmitted|[Tt]o appear|[Ff]orthcoming)\)))/;

/** What stands between a title and its venue, where that is marked: without it, the mark is one of a species. */
const BEFORE_VENUE = /(?:[,.;:?!”"»)]|[,.;]?\s(?:[Ii]n:?|[Tt]he))\s*$/;
/** "Doe J. M.", and nothing else: a family name and two initials at least, before a title without further ado. */
const FAMILY_INITIALS = /^\W*[\d.)\]\s]*\S+\s(?:[A-Z]\.[\s-]?){2,}$/;

/** How sure a list's names must be. */
export interface CitedOptions {
  /** The rows around are citations: one author alone needs no sign that the names end. Default: false. */
  isUsual?: boolean;
  /** Family names come first in these citations. Default: false. */
  inverted?: boolean;
  /** Where in the text something marked like a venue begins. Default: nowhere. */
  stops?: readonly VenueStop[];
}

const VENUE_MARK = /^(?:i|em|cite)$|ital|journal|venue|source|booktitle|periodical|publication-?name/i;

/** A species is in italics as well, in few words, of which one is capitalised, and with no volume behind it. */
function isVenue(text: string, after: string): boolean {
  return (
    /^\W*(?:[A-Z\u00c0-\uffff]|[a-z]{1,4}[A-Z])/.test(text) &&
    (/(?:\S+\s+){3}\S|^\W*[A-Z]\S+\s+(?:(?:of|on|for|and|in|the|&)\s+)*[A-Z]/.test(text) ||
      /^[\s,.;:(]*(?:vol|n[oº°ú]|nr\b|№|bd\b|heft|t\. ?\d|pp?\b|in press|to appear|\d|$)/i.test(after))
  );
}

/** Whether an element of a line is marked as a citation's venue is: in italics, or by its class. */
export function isVenueMark({ text }: Line, { shape, start, end }: Span): boolean {
  return VENUE_MARK.test(shape) && isVenue(text.slice(start, end), text.slice(end));
}

/** Where in a citation's text a venue begins. */
export interface VenueStop {
  at: number;
  /** It names itself a journal or the like: the punctuation before it may be missing. */
  isSure: boolean;
  /** Of a link: where it ends. What is linked where the title begins is no more than the title. */
  linkEnd?: number;
}

const VOLUME_BEHIND = /^[\s,.]*(?:vol\.?\s?)?\d{1,4}\s?(?:[,:(]|$)/i;
const SAYS_VENUE =
  /^\W*(?:\S+ ){0,5}(?:journal|proceedings|transactions|letters|annals|conference|symposium|zeitschrift|revue|revista)\b/i;

/** Where in a line links begin, and elements that are marked as a citation's venue is. */
export function venueStops(line: Line): VenueStop[] {
  return line.spans.flatMap(span => {
    if (span.block) return [];
    const isMark = isVenueMark(line, span);
    const isLink = span.element.localName === 'a';
    if (!isMark && !isLink) return [];
    return {
      at: span.start,
      ...(isLink && { linkEnd: span.end }),
      isSure:
        isMark &&
        (SAYS_VENUE.test(line.text.slice(span.start, span.end)) ||
          VOLUME_BEHIND.test(line.text.slice(span.end))),
    };
  });
}

/** Where in a citation that begins with its authors the title stands; undefined where the text is none. */
export function citedTitle(
  text: string,
  { isUsual = false, inverted = false, stops = [] }: CitedOptions = {},
): { start: number; end: number } | undefined {
  const list = readNames(text) ?? (inverted ? readNames(text, { inverted }) : undefined);
  if (!list || !isLongEnough(list.rest, MIN_TITLE)) return undefined;
  const plain = plainLetters(text);
  const after = plain.slice(list.end);
  if (list.names.length === 1 && !list.cut && !endsLikeAuthor(plain.slice(0, list.end), after) && !isUsual)
    return undefined;
  const date = DATE.exec(after)?.[0] ?? '';
  const start = list.end + date.length;
  if (/^["“„«「『《`‘]/.test(plain.slice(start))) {
    const quoted = quotedTitle(text.slice(start));
    if (quoted && quoted.start < 3) return { start: start + quoted.start, end: start + quoted.end };
  }
  const stop = stops.find(
    ({ at, isSure }) => at >= start + MIN_TITLE && (isSure || BEFORE_VENUE.test(plain.slice(start, at))),
  );
  const link = stops.find(
    ({ at, linkEnd = 0 }) => Math.abs(at - start) < 3 && linkEnd - start >= MIN_LINKED_TITLE,
  );
  const most = Math.min(stop?.at ?? plain.length, link?.linkEnd ?? plain.length);
  const rest = plain
    .slice(start, most)
    .replace(BEFORE_VENUE, ([mark = '']) =>
      /[?!]/.test(mark) ? mark : /[)”"»]/.test(mark) ? `${mark}.` : '.',
    );
  // Behind the citation's own year, another belongs to the title: "Floods during the storm (2019). Journal".
  const own = /\d{4}/.test(date) ? rest.replace(/(?<=\s)\((?=\d{4}\))/g, '_') : rest;
  const end = start + titleLength(own, stop !== undefined);
  return isLongEnough(text.slice(start, end), MIN_TITLE) ? { start, end } : undefined;
}

/** One name alone must end like an author, not in the middle of a sentence. */
function endsLikeAuthor(name: string, after: string): boolean {
  // "(with Jane Doe)".
  if (FAMILY_INITIALS.test(name) || name.endsWith(')')) return true;
  return name.endsWith('.')
    ? /^\s*[.,:(]/.test(after)
    : /^\s*(?:[.:]\s|[–—]\s|\.?[（(]?(?:19|20)\d\d)/.test(after);
}

/** "Who bakes? In: Doe, J. (ed.), A book": no answer. */
const BOOK_BEHIND = /^\s*(?:In|En|Dans)(?::|\s[A-Z])/;
/** Words that are written with a capital in a sentence only where it begins, or as a name. */
const IS_SENTENCE = /^\s*[A-Zº]\S*(?:\s+\S+)*?(?:\s+[a-zº]\S{3,}){2}/;

/**
 * How much of what follows the people and the date, in plain letters, is the title. `beforeVenue`: it ends where a
 * marked venue begins.
 */
function titleLength(rest: string, beforeVenue: boolean): number {
  const stop = firstEnd(rest);
  if (!stop) return rest.trimEnd().length;
  const isQuestion = /[?!]/.test(stop[0][0] ?? '');
  // "A question? An answer. Venue, 2020", "A study. What it found. Venue": a subtitle, if a venue follows it.
  const end = isQuestion ? stop.index + 1 : stop.index;
  if (!isQuestion && !(beforeVenue && stop[0].startsWith('.'))) return end;
  const behind = rest.slice(stop.index + 1);
  const answer = firstEnd(behind);
  if (BOOK_BEHIND.test(behind)) return end;
  // A venue whose mark alone ends the title.
  if (!answer) return isQuestion && beforeVenue ? rest.trimEnd().length : end;
  const subtitle = behind.slice(0, answer.index);
  const asks = answer[0].startsWith('?');
  const beyond = behind.slice(answer.index + answer[0].length);
  const isLast = beforeVenue && beyond.trim() === '';
  const isSubtitle =
    (isLast
      ? isQuestion || asks || IS_SENTENCE.test(subtitle)
      : isQuestion && /^\s*[A-Za-zº]/.test(beyond) && !/(?:19|20)\d\d/.test(subtitle)) &&
    !RECORD_CUE.test(subtitle);
  return isSubtitle ? stop.index + 1 + answer.index + (asks ? 1 : 0) : end;
}

function firstEnd(text: string): RegExpExecArray | null {
  const [end, volume] = [END.exec(text), BEFORE_VOLUME.exec(text)];
  return end && volume && volume.index < end.index ? volume : (end ?? volume);
}
