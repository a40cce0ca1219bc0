// Every code unit of those scripts is here. Patterns of scripts cost a page a millisecond, and most texts have none.
const MAYBE = /[\u1100-\u11ff\u2e80-\uffff]/;
const CHINESE_OR_JAPANESE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu;
const WITH_KOREAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu;

/** Whether a text may hold Chinese, Japanese or Korean characters: a cheap look. */
export function maybeIdeographic(text: string): boolean {
  return MAYBE.test(text);
}

/** How many characters of a text are Chinese or Japanese, or, if asked, Korean. */
export function countIdeographs(text: string, withKorean = false): number {
  if (!MAYBE.test(text)) return 0;
  return text.match(withKorean ? WITH_KOREAN : CHINESE_OR_JAPANESE)?.length ?? 0;
}

/** Whether a text has `least` characters, or half of them in Chinese, Japanese or Korean, which say as much in fewer. */
export function isLongEnough(text: string, least: number): boolean {
  const { length } = text;
  return length >= least || (length >= least / 2 && countIdeographs(text, true) * 3 > length);
}
