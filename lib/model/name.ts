import type { Creator } from './creator';

const particle =
  /^(?:v[ao]n|von|vom|zu[mr]?|de[nrls]?|d[aeiou]s?|dello|della|del|delle|l[ae]s?|te[nr]?|tot|af|av|al|el|bin|ben|ibn|bint|abu|'t|y)$/;
const suffix = /^(?:jr\.?|sr\.?|ii|iii|iv|esq\.?|m\.d\.|ph\.?d\.?)$/i;
const organisation =
  /\b(?:collaborations?|consortium|team|group|institut[eo]?|universit\S+|associations?|committee|organi[sz]ation|society|network|project|initiative|alliance|foundation|department|cent(?:er|re)|laborator(?:y|ies)|council|ministry|agency|inc|ltd|gmbh|investigators|study|community|corporation|google|openai|deepmind|anthropic)\b/i;
// A browser takes up to a millisecond to compile a pattern of Unicode's properties, anew for every page: most names are
// ASCII, or have a letter of it.
const lowerCase = /[a-z]/;
// "Smith JK", "van Berg J. K."; behind a family name in capitals only single letters: "YU F. X.", "WU Y".
const familyFirst = /^(.*\p{Ll}.*?|.*\p{L}{2}(?!.*\p{Lu}{2}))((?: (?:\p{Lu}\.?-?){1,4})+)$/u;
const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・ー\s]+$/u;

/**
 * Reads one person's or organisation's name as a page writes it: "Jane van der Berg", "Berg, Jane", "Smith JK",
 * "Martin Luther King Jr.", "山田 太郎", "The ATLAS Collaboration". Undefined where the text holds no letter.
 *
 * Particles belong to the family name, a suffix stays behind it. Chinese, Japanese and Korean names have the family
 * name first and are split only where the page puts a space. What cannot be split is a `literal`.
 */
export function parseName(text: string): Creator | undefined {
  const name = text
    .slice(0, 600)
    .replace(/\s+/g, ' ')
    // Footnote marks and digits behind a name.
    .replace(/[\s,\d*†‡§¶∗⁎✉#^]+$/, '')
    .replace(/^[\s,;.&*†‡]+|[\s,;:&]+$/g, '')
    .slice(0, 300);
  if (!lowerCase.test(name) && !/\p{L}/u.test(name)) return undefined;
  const comma =
    /^([^,]+), ?(?:(?<early>(?:jr|sr|ii|iii|iv)\.?), ?)?([^,]+)(?:, ?(?<late>(?:jr|sr|ii|iii|iv)\.?))?$/i.exec(
      name,
    );
  if (comma?.[1] && comma[3] && !suffix.test(comma[3]) && !organisation.test(name)) {
    const tail = comma.groups?.early ?? comma.groups?.late;
    return { family: tail ? `${comma[1]} ${tail}` : comma[1], given: comma[3] };
  }
  const words = name.replace(/, ?(?=(?:jr|sr|ii|iii|iv)\.?$)/i, ' ').split(' ');
  const [first = name, ...others] = words;
  if (others.length === 0 || name.includes(',') || organisation.test(name)) return { literal: name };
  if (!lowerCase.test(name) && cjk.test(name)) return { family: first, given: others.join(' ') };
  const tail = others.length > 1 && suffix.test(words.at(-1) ?? '') ? ` ${words.pop()}` : '';
  const [, family, given] = lowerCase.test(words.at(-1) ?? '')
    ? []
    : (familyFirst.exec(words.join(' ')) ?? []);
  if (family && given) return { family: family + tail, given: given.trim() };
  let start = words.length - 1;
  while (start > 1 && particle.test(words[start - 1] ?? '')) start -= 1;
  return { family: words.slice(start).join(' ') + tail, given: words.slice(0, start).join(' ') };
}

/** A creator as a reader writes it: "Given Family", family name first for Chinese, Japanese and Korean names. */
export function formatName(creator: Creator): string {
  if ('literal' in creator) return creator.literal;
  const { family, given } = creator;
  if (given === undefined) return family;
  return cjk.test(family + given) ? `${family} ${given}` : `${given} ${family}`;
}
