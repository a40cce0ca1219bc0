import { readNames, WITH } from '../people/names';
import { isLongEnough } from '../text/ideographs';

/**
 * A text in quotation marks, also with the spaces that French puts inside them, with others in those of Japanese, and
 * the quotes of TeX, also with another mark before; single ones, curly or straight, where the last is no apostrophe; and
 * ”…” as Swedish and Finnish have it.
 */
const QUOTED =
  /(?:["“]|'')(?=[^\s"'])((?:(?!'')[^"“”]){8,400}?)''(?=[\s,.;:)]|$)|"(?=\S)([^"“”]{0,200}“[^"“”]{1,200}”[^"“”]{0,200})"|「((?:[^「」]|「[^「」]*」){4,400})」|《([^《》]{4,200})》|«\s?(?=\S)((?:[^«»]|«[^«»]*»){4,400}?)\s?»|[“„«「『"]\s?(?=\S)([^“”„«»「」『』"]{4,400}?)\s?["”»“」』]|``(?=\S)([^`]{8,400}?)''|‘(?=\S)([^‘]{8,400}?)’(?=[,.;:)]|\s*$|\s[(,]|\sin\s)|(?<=[.)] )‘(?=[A-Z])((?:[^‘’]|’(?=\s?[a-z])){8,400})’(?=\s[A-Z])|(?<=^|[\s,(])'(?=[A-Z\d"“\u00c0-\u00de])((?:[^']|\b'\b|s'\s(?=[a-z])){8,400}?)'(?=[,.;:)]|\s*$|\s[(,]|\sin\s)|(?<=^|[\s,(])”(?=\S)([^“”]{8,400}?)”(?=[\s,.;:)]|$)/g;
const MIN_LENGTH = 8;
/** Behind a title's last quotation mark: what ends a word; or the title's own comma stands before the mark. */
const BEHIND = /^(?:[\s,.;:([，、．。：（『،؛]|$)/;
const OWN_STOP = /[,.?!]$/;
/** “Good enough” lamps for the coast: some quoted words of a title. */
const FEW_WORDS = /^\S+(?:\s\S+){0,3}$/;
const GOES_ON = /^\s(?!(?:in|with|by|and|at|on|von|mit|avec|con|dans|para|to)\s)[a-zß-ÿ]{2,}\s/;
/** What a title that only begins with quoted words goes on with: “We wait”: lamps of the coast, “We wait” – lamps, in: … */
const SUBTITLE = new RegExp(
  `^(?:${[
    '(?::\\s(?!(?:[Ii]n|[Jj]ournal|[Pp]roc\\w*|[Tt]rans\\w*|[Aa]nnals)\\b)[^.,;:()[\\]"“”\\d]{8,160}(?=[.,;]\\s|\\s\\/\\/))',
    `(?:\\s[–—-]\\s[^.,;:()[\\]"“”\\d]{8,160}(?=[.,;]?\\s[Ii]n: |\\s\\(${WITH}\\s))`,
  ].join('|')})`,
);

/** From where to where in a text. */
interface Place {
  start: number;
  end: number;
}

/**
 * Where the first title in quotation marks stands in a text, without the marks unless more of the title follows them;
 * undefined where there is none.
 */
export function quotedTitle(text: string): Place | undefined {
  for (const found of text.matchAll(QUOTED)) {
    const inside = found.slice(1).find(part => part !== undefined) ?? '';
    if (!isLongEnough(inside, MIN_LENGTH)) continue;
    const start = found.index + found[0].indexOf(inside);
    const end = start + inside.length;
    const behind = text.slice(found.index + found[0].length);
    const subtitle = SUBTITLE.exec(behind)?.[0];
    if (subtitle && !isPeople(subtitle))
      return { start: found.index, end: found.index + found[0].length + subtitle.length };
    if (GOES_ON.test(behind) && FEW_WORDS.test(inside)) continue;
    if (BEHIND.test(behind) || OWN_STOP.test(inside)) return { start, end };
  }
  return undefined;
}

/** Whether what is quoted is only some words of a title. */
export function isWithin(quoted: Place, title: Place): boolean {
  return title.start < quoted.start - 2 || (title.start <= quoted.start && title.end > quoted.end + 2);
}

/** "“A title” – Jane Doe, in: A book". */
function isPeople(text: string): boolean {
  const [, name] = /^[\s:–—-]+(?=\p{Lu})(.+)$/u.exec(text) ?? [];
  return name !== undefined && readNames(name)?.rest === '';
}
