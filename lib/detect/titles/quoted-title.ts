import { isLongEnough } from '../text/ideographs';

/**
 * A text in quotation marks, also with the spaces that French puts inside them, with others in those of Japanese, and
 * the quotes of TeX; single ones, curly or straight, where the last is no apostrophe.
 */
const QUOTED =
  /"(?=\S)([^"“”]{0,200}“[^"“”]{1,200}”[^"“”]{0,200})"|「((?:[^「」]|「[^「」]*」){4,400})」|《([^《》]{4,200})》|[“„«「『"]\s?(?=\S)([^“”„«»「」『』"]{4,400}?)\s?["”»“」』]|``(?=\S)([^`]{8,400}?)''|‘(?=\S)([^‘]{8,400}?)’(?=[,.;:)]|\s*$|\s[(,])|(?<=^|[\s,(])'(?=[A-Z\d"“\u00c0-\u00de])((?:[^']|\b'\b|s'\s(?=[a-z])){8,400}?)'(?=[,.;:)]|\s*$|\s[(,]|\sin\s)/g;
const MIN_LENGTH = 8;
/** Behind a title's last quotation mark: what ends a word; or the title's own comma stands before the mark. */
const BEHIND = /^(?:[\s,.;:([，、．。：（『،؛]|$)/;
const OWN_STOP = /[,.?!]$/;

/** Where the first title in quotation marks stands in a text, without the marks; undefined where there is none. */
export function quotedTitle(text: string): { start: number; end: number } | undefined {
  for (const found of text.matchAll(QUOTED)) {
    const inside = found.slice(1).find(part => part !== undefined) ?? '';
    if (!isLongEnough(inside, MIN_LENGTH)) continue;
    const start = found.index + found[0].indexOf(inside);
    const end = start + inside.length;
    if (BEHIND.test(text.slice(found.index + found[0].length)) || OWN_STOP.test(inside))
      return { start, end };
  }
  return undefined;
}
