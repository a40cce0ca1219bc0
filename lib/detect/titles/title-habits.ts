/** What a listing puts around its titles in one element with them, and belongs to the row. */
export interface TitleHabits {
  /** Behind most titles stands their year in parentheses: "Title (2020)". */
  dated: boolean;
  /** Before nearly every title stands a number of its own: "P12 Title", "3.1 Title". */
  numbered: boolean;
  /** Behind nearly every title stand its venue and its date: "Title. Journal. 2020". */
  sourced: boolean;
  /** Behind nearly every title stand its pages: "Title, 3–17", "Title (3–17)", "Title – p. 3". */
  paged: boolean;
}

const YEAR_BEHIND = /\s*[([](?:19|20)\d\d[)\]]$/;
const NUMBER_BEFORE = /^(?:[A-Z]{1,3}[-.]?)?\d{1,3}(?:[.-]\d{1,3})?[.:)]?\s+(?=["“]?[^\s\d])/;
const SOURCE_BEHIND =
  /(?<=\S\s.*[^\s.]{2}(?:\.["”]?|[?!]["”]?))\s+[A-Z\u00c0-\u024f][^.?!]{2,70}[.,]\s*(?:\d{1,2}\s)?(?:[A-Z][a-z]{2,8}\.?\s(?:\d{1,2},\s)?)?(?:19|20)\d\d\.?$/;
/** Pages behind a title; "1914–1918" are years. */
const PAGES_BEHIND =
  /[\s,.:;(–-]+(?:(?:pp?\.?|S\.|pages?)\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?|\d{1,3}\s?[–-]\s?\d{1,4})\)?\.?$/i;
const CUT_PAGES = /\s[–-]\s(?:pp?|S)$/;
/** Of fewer titles chance may say as much. */
const LEAST = 4;

const isPaged = (title: string) => PAGES_BEHIND.test(title) || CUT_PAGES.test(title);

/** What titles have in common that is no part of them. */
export function titleHabits(titles: readonly string[]): TitleHabits {
  const dated = titles.filter(title => YEAR_BEHIND.test(title)).length;
  const numbers = titles.flatMap(title => NUMBER_BEFORE.exec(title)?.[0] ?? []);
  const sourced = titles.filter(title => SOURCE_BEHIND.test(title)).length;
  return {
    dated: dated > titles.length / 2,
    numbered:
      numbers.length >= LEAST &&
      numbers.length > titles.length * 0.8 &&
      new Set(numbers).size > numbers.length * 0.8,
    sourced: titles.length >= LEAST && sourced > titles.length * 0.8,
    paged: titles.length >= LEAST && titles.filter(isPaged).length > titles.length * 0.8,
  };
}

/** A title without what its listing puts around it. */
export function withoutHabits(title: string, { dated, numbered, sourced, paged }: TitleHabits): string {
  const unpaged = paged ? title.replace(PAGES_BEHIND, '').replace(CUT_PAGES, '') : title;
  const undated = dated ? unpaged.replace(YEAR_BEHIND, '') : unpaged;
  const alone = sourced ? undated.replace(SOURCE_BEHIND, '').replace(/\.$/, '') : undated;
  return numbered ? alone.replace(NUMBER_BEFORE, '') : alone;
}
