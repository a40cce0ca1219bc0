/** How the book is told that a chapter is in, up to its editors' role. */
const IN_BOOK_OF =
  /^\W*(?:(?:[Tt]o appear|[Ff]orthcoming|[Ii]n press)\s)?[Ii]n:?\s(?=[A-Z\u00c0-\u024f])[^()]{3,200}?(?:\((?:[Ee]ds?|[Hh]rsg|[Hh]g)\b|\b[Ee]ds?\.)/;

/** Whether a text begins with whose book something is in: "In Jane Doe and Richard Roe (eds), A book". */
export function isInBookOf(text: string): boolean {
  return IN_BOOK_OF.test(text);
}
