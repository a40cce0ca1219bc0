/** What a listing puts around its titles in one element with them, and belongs to the row. */
export interface TitleHabits {
  /** Behind most titles stands their year in parentheses: "Title (2020)". */
  dated: boolean;
  /** Before nearly every title stands a number of its own: "P12 Title", "3.1 Title". */
  numbered: boolean;
  /** Behind nearly every title stand its venue and its date: "Title. Journal. 2020". */
  sourced: boolean;
}

const YEAR_BEHIND = /\s*[([](?:19|20)\d\d[)\]]$/;
const NUMBER_BEFORE = /^(?:[A-Z]{1,3}[-.]?)?\d{1,3}(?:[.-]\d{1,3})?[.:)]?\s+(?=["“]?[^\s\d])/;
const SOURCE_BEHIND =
  /(?<=\S\s.*[^\s.]{2}(?:\.["”]?|[?!]["”]?))\s+[A-Z\u00c0-\u024f][^.?!]{2,70}[.,]\s*(?:\d{1,2}\s)?(?:[A-Z][a-z]{2,8}\.?\s(?:\d{1,2},\s)?)?(?:19|20)\d\d\.?$/;
/** Of fewer titles chance may say as much. */
const LEAST = 4;

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
  };
}

/** A title without what its listing puts around it. */
export function withoutHabits(title: string, { dated, numbered, sourced }: TitleHabits): string {
  const undated = dated ? title.replace(YEAR_BEHIND, '') : title;
  const alone = sourced ? undated.replace(SOURCE_BEHIND, '').replace(/\.$/, '') : undated;
  return numbered ? alone.replace(NUMBER_BEFORE, '') : alone;
}
