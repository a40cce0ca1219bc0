import type { Line, Span } from './outline';

const VENUE_MARK = /^(?:i|em|cite)$|ital|journal|venue|source|booktitle|periodical|publication-?name/i;

/** A species is in italics as well, in few words, of which one is capitalised, and with no volume behind it. */
function isVenue(text: string, after: string): boolean {
  return (
    /^\W*(?:[A-Z\u00c0-\uffff]|[a-z]{1,4}[A-Z])/.test(text) &&
    (/(?<!\S)(?:\S+\s+){3}\S|^\W*[A-Z]\S+\s+(?:(?:of|on|for|and|in|the|&|et|des?|du|la|und|der|für|y|e|del|di|della)\s+)*[A-Z]/.test(
      text,
    ) ||
      /^[\s,.;:(]*(?:vol|n[oº°ú]|nr\b|№|bd\b|heft|t\. ?\d|pp?\b|in press|to appear|\d|$)/i.test(after))
  );
}

/** Whether an element of a line is marked as a citation's venue is: in italics, or by its class. */
export function isVenueMark({ text }: Line, { shape, start, end }: Span): boolean {
  return VENUE_MARK.test(shape) && isVenue(text.slice(start, end), text.slice(end));
}

/** The first element of a line that is marked as a venue and stands behind a place in it. */
export function venueBehind(line: Line, place: number): Span | undefined {
  return line.spans.find(span => span.start >= place && isVenueMark(line, span));
}

const IN = /^\s*(?:in|en|dans)[:.]?\s*$/i;
/** The shapes of elements in which a venue or a book stands, as citations are set. */
export const ITALICS = /^(?:i|em|cite)(?:\.|$)|^span\.(?:\S+\.)?italic$/;

/** The venue with which a line begins: "In <em>Journal</em> 12, 2020". */
export function venueOfLine({ spans, text }: Line): Span | undefined {
  return spans.find(
    ({ block, shape, start }) => !block && start > 0 && ITALICS.test(shape) && IN.test(text.slice(0, start)),
  );
}

/** "in ", "w: ", "In: Jane Doe and John Roe (eds.), ", "dans Jane Doe (dir.), ": what stands before a book. */
const BEFORE_BOOK =
  /[\s,.;:)’”»"'?!](?:[Ii]n|[Ee]n|[Ee]m|[Dd]ans|[Nn]el|[WwVv](?=:))[:.]?\s(?:[^()]{3,80}\((?:[Ee]ds?|[Hh]gs?|[Hh]rsg|[Dd]ir|[Oo]rgs?|[Cc]oords?|a cura di|[Rr]ed)\.?\)[.,:]?\s*)?$/;
/** As much as names of editors need. */
const LONGEST_BEFORE_BOOK = 120;
/** The shapes of elements that set words in another face: a book's title, in some styles that of any paper. */
export const OTHER_FACE = /^(?:i|em|cite|b|strong|u)(?:\.|$)|^span\.(?:\S+\.)?(?:italic|bold)$/;

/** What follows a book whose editors come behind it. */
const EDITED_BEHIND =
  /^,?\s\(?(?:[Ee]d(?:ited|s?\.|\.?\sby)|[Hh](?:rs)?g\.|[Hh]erausgegeben|red\.|a cura di|dir\.|sous la dir)/;
const SHORTEST_CHAPTER = 8;

/** Whether an element is the book that a chapter is in: “Title” in Jane Doe (ed.), <i>Book</i>; “Title.” <i>Book</i>, edited by. */
export function isBookOfChapter({ text }: Line, { shape, start, end }: Span): boolean {
  if (start < SHORTEST_CHAPTER || !OTHER_FACE.test(shape)) return false;
  return (
    BEFORE_BOOK.test(text.slice(Math.max(0, start - LONGEST_BEFORE_BOOK), start)) ||
    (EDITED_BEHIND.test(text.slice(end)) && /[.?!”"»’]\s\W?$/.test(text.slice(0, start)))
  );
}

/** ", 12, no. 3", " 12 (3)", ", v. 12": no year. */
const VOLUME_BEHIND = /^[,.]?\s+(?:(?:v|vol|n|no|n[°º]|nr|bd|t)\.?\s?)?\d{1,3}(?!\d|\.\s?[A-Z])\s?[,.:;(]/i;

/** Whether an element in italics is a journal's name for sure: its volume stands behind it. */
export function isJournal({ text }: Line, span: Span): boolean {
  return isItalic(span) && VOLUME_BEHIND.test(text.slice(span.end, span.end + 20));
}

/** Whether an element sets its text in italics, or is all that one holds that does. */
function isItalic({ shape, parent, end }: Span): boolean {
  return ITALICS.test(shape) || (parent?.end === end && ITALICS.test(parent.shape));
}
