import { RECORD_CUE } from '../text/record-cue';

/**
 * A title ends at a full stop before a capital ("eLife" as well), a digit or the end, at a colon before a journal and
 * "v. 3" or a place, a publisher and "240 p.", at ", In", at " // " and " | ", at a year in
 * parentheses, at the pages behind a colon, and at the comma before a date, a journal's name or a series of reports; a
 * Chinese or Japanese one at any comma or stop.
 */
const END =
  /:\s\d+\s?[-–—]\s?\d+|:\s\d+(?=\s*(?:\(|\.?\s*$))|:\s(?=[A-Z](?:(?![a-zº]{4}\.\s)[^:,]){2,90},\sv\.\s\d|[A-Z][^:,.]{1,40},\s[A-Z](?:(?![a-zº]{4}\.\s)[^:,]){2,80},\s(?:\d{1,4}\s)?p\.)|[,，]\s*(?=(?:(?:[A-Z][\w'’&-]*|(?:Intl?|Am|Amer|Can|Eur|Brit?|Aust|Proc|Natl?|[A-Z])\.|of|on|for|and|in|the|&)\s+)*(?:Journal|Transactions|Letters|Annals|Proceedings|PROCEEDINGS?|Conference|Symposium|Workshop|Magazine|Bulletin|Acta|Archives?|Lecture Notes|Zeitschrift|Revue|Revista|Reviews?|Series)\b)|,\s+(?=(?:[A-Z][a-z]+\s)?[A-Z][a-z]{0,9}\.\s?(?!Pp|Vol|No)[A-Z][a-z]{0,5}\.)|,\s*(?=(?:[Vv]ol|[Pp]p)\.\s?\d|International\s+journal\b)|[,，]\s*(?=(?:[A-Z]\S*\s+){0,3}(?:(?:Working|Discussion) [Pp]apers?|(?:Technical|Research) [Rr]eports?)\b)|,\s+(?:Newsletter|Arbeitspapier|Diskussionspapier|besprochen|Poster (?=f)|[Mm]imeo|(?:unpublished )?manuscript)\b|(?<=[º」』）)–—-])[.,，．。]\s*(?=º)|[,，]\s*(?=º{2}[º・])|,\s+at:?\s+(?=(?:\S+\s){1,8}(?:Conference|Meeting|Workshop|Symposium|Congress)\b)|,\s+(?:[Tt]he\s+)?\d{1,3}(?:st|nd|rd|th)\s+(?=[A-Z])|,\s+(?=(?:[A-Z][\w’'&-]*\s+){1,3}(?:Publish(?:ers|ing)|Press|Verlag|Editore|Edizioni|Éditions)(?:[,.:(]|\s*$))|,\s+(?:(?:\d{1,2}\.?\s+)?(?:Jan|Feb|Mar|Mär|Apr|May|Mai|June?|Juni|July?|Juli|Aug|Sept?|O[ck]t|Nov|De[cz])[a-z]*\.?\s+(?:19|20)\d\d|(?:(?:has|have) been |was |were |will be |to be )?(?:accepted|presented at|published)|to appear|submitted|in press|forthcoming|presented at|at:)(?!\w)|[?!](?=,\s)|[.?!](?<!(?:\((?:[A-Z][a-z]{0,4}|\d{1,2})|\b(?:St|vs|v|Mr|Mrs|Ms|Dr|Mt|Ft|[Cc]f|ca|approx|(?<=\b[A-Z]\.\s?)[A-Z]|\b[A-Z](?=\.\s[A-Z]\.\s[A-Z][a-z])|(?<=[a-z]{3}\.\s)[IVX]{1,4}|(?<=\b(?:im|des|dem|den|am|das|die|der|zum|vom)\s)\d\d?))\.)["”’)]?(?=\s+(?!Part (?:[IVX]+|\d|[A-D])\b|[IVX]{1,4}[.:]\s+[A-Z][a-z]|[IVX]{1,4}(?:,|\sand|\s&)\s[IVX]{1,4}\.)(?:[A-Z]|(?:[a-z]|bio|med)[A-Z][a-z]|\d|\[|\()|\s*$)|\[(?:J|C|D|M|R|P|N|S|EB|[JCDM]\/OL|EB\/OL)\]|[,.]\s+ar[Xx]iv:(?!\S+\s[a-z])|[,.]\s+(?:[Ii]n:?|[Pp]roc(?:\.|eedings)?|ar[Xx]iv|e-?[Pp]rint|[Pp]re-?print|[Tt]o appear|[Ss]ubmitted|[Ii]n press|[Ff]orthcoming)(?:\s|[.,]?$)|\s(?:\/\/|\||(?=In: [A-Z]))\s?|\s\/\s(?=(?:[A-Z]\.\s?){1,3}[A-Z])|\s\((?:19|20)\d\d\)/;

/** A journal's name: words with a capital and what joins them, with a subtitle such as "Theory and Practice". */
const JOURNAL =
  "[A-Z](?:[\\w'’&–—-]*|[a-z]{0,5}\\.)(?:\\s+(?:(?:[dl]['’])?[A-Z](?:[\\w'’&–—-]*|[a-z]{0,5}\\.)|of|on|for|and|in|the|&|—(?= [A-Z]\\b)|del?|des|du|la|di|der|et|ed|und|y))*(?::\\s[A-Z]\\w*(?:,\\s[A-Z]\\w*)?\\s(?:&|and)\\s[A-Z]\\w*)?";
/** Behind it its volume, with the issue, the pages, a number or the year in parentheses, or the state of printing. */
const VOLUME = [
  '(?:[Vv]ol|[Vv]|[Bb]d|[Tt])\\.\\s?\\d',
  '[Vv]olume\\s\\d',
  '\\d{1,4}(?:\\s?\\(\\d{1,4}\\)|:\\s?[a-z]?\\d{2,}|,\\s(?:pp?\\.\\s?)?\\d+\\s?[-–]\\s?\\d+|,\\s\\d{5,7}\\b|,(?:\\s\\d{1,4},?)?\\s\\((?:19|20)\\d\\d\\)|[-–]\\d{1,3},\\spp?\\.\\s?\\d)',
  '\\((?:19|20)\\d\\d\\),\\s(?:(?:Paper|Article|Art\\.)\\s|[Nn]o\\.|pp?\\.\\s?\\d)',
  '\\d{1,4},\\s(?:doi\\b|[A-Za-z\\d]{3,20},\\s(?:19|20)\\d\\d)',
  '(?:(?:https?:\\/\\/)?(?:dx\\.)?doi(?:\\.org\\/|:\\s?))?10\\.\\d{4}',
  'doi\\.org\\/',
  '\\((?:[Ii]n (?:revision|press|review|preparation)|[Aa]ccepted|[Ss]ubmitted|[Tt]o appear|[Ff]orthcoming)\\)',
].join('|');
/** "Venue, pp 1-38": the part before the pages. */
const PAGED = '[A-Z][^,.:;?!]{2,60},\\s(?:pp?\\.?|S\\.)\\s?\\d+\\s?[-–]+\\s?\\d';
/** "WAVES, Millbrook, 2015": a conference's short name, the town and the year. */
const SHORT_NAME = "[A-Z]{3,}(?:\\s?['’]?\\d\\d)?,\\s[A-Z][^,.:;?!\\d]{2,30},\\s(?:19|20)\\d\\d(?:\\W|$)";
/**
 * "Title, Venue 12 (2020)", "Title, Venue, 12, 3–14", "Title, Venue (in press)", "Title, Venue, pp 1-38": a venue's name
 * that only what is behind it tells.
 */
const BEFORE_VENUE = new RegExp(`,\\s+(?=${JOURNAL},?\\s(?:${VOLUME})|${PAGED}|${SHORT_NAME})`);

/** "Who bakes? In: Doe, J. (ed.), A book": no answer. */
const BOOK_BEHIND = /^\s*(?:In|En|Dans)(?::|\s[A-Z])/;
const ONE_WORD = /^\s*[A-Z][a-z]*$/;
/** Words that are written with a capital in a sentence only where it begins, or as a name. */
const IS_SENTENCE = /^\s*[A-Zº]\S*(?:\s+\S+)*?(?:\s+[a-zº]\S{3,}){2}/;

const ABBREVIATED = /^\.\s[A-Z][a-z]{0,7}\./;
/** "Title. Accepted, Journal, 2020". */
const STATE =
  /^\s*(?:accepted|forthcoming|to appear|in press|submitted|under (?:review|revision)|conditionally accepted|revise and resubmit|r&r)\b/i;

/**
 * How much of what follows the people and the date, in plain letters, is the title. `beforeVenue`: it ends where a
 * marked venue begins.
 */
export function titleLength(rest: string, beforeVenue: boolean): number {
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
  // "A question? Semicond. Rev., 17": a journal's name that is cut short.
  if (isQuestion && (behind.startsWith(',') || ONE_WORD.test(subtitle))) return end;
  // "A question? Not. Math. Bread 17": an abbreviated one.
  if (
    isQuestion &&
    /^\s*(?:[A-Z]\w+\.\s)*[A-Z]\w+$/.test(subtitle) &&
    ABBREVIATED.test(behind.slice(answer.index))
  )
    return end;
  const asks = answer[0].startsWith('?');
  const beyond = behind.slice(answer.index + answer[0].length);
  const isLast = beforeVenue && beyond.trim() === '';
  const isSubtitle =
    (isLast
      ? isQuestion || asks || IS_SENTENCE.test(subtitle)
      : isQuestion &&
        /^\s*[A-Za-zº]/.test(beyond) &&
        !/(?:19|20)\d\d(?!\s[A-Za-z][a-z]{2})/.test(subtitle)) &&
    !RECORD_CUE.test(subtitle) &&
    !STATE.test(subtitle);
  return isSubtitle ? stop.index + 1 + answer.index + (asks ? 1 : 0) : end;
}

/** "Title, Venue, 2020", "Title, Venue, vol. 3, 2020": what stands before the year at the end, in few words. */
const BEFORE_LAST =
  /,\s+(?=[A-Z](?:[\w&'’-]*|[A-Za-z]*\.)(?:\s(?:[A-Z](?:[\w&'’-]*|[A-Za-z]*\.)|of|on|for|and|in|the|&)){0,5},?\s*(?:19|20)\d\d(?:\.\d\d?)?[.\s]*$)/;

function firstEnd(text: string): RegExpExecArray | null {
  const [end, venue] = [END.exec(text), BEFORE_VENUE.exec(text)];
  const first = end && venue && venue.index < end.index ? venue : (end ?? venue);
  const isWhole = first === null || text.slice(first.index).trim().length < 2;
  return (isWhole && BEFORE_LAST.exec(text)) || first;
}
