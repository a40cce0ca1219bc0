/** Combining characters by TeX accent command. */
const ACCENTS: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  c: '\u0327',
  k: '\u0328',
};
const LETTERS: Record<string, string> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'i',
  j: 'j',
};

/** Letters with TeX accents as the letters they stand for: `M{\"u}ller`, `Erd\H{o}s`, `\v{S}`; other TeX stays. */
export function readLatexAccents(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replace(
      /\{?\\(ss|ae|AE|oe|OE|aa|AA|[oOlLij])(?:\}|\{\}|(?![a-zA-Z]))/g,
      (all, name: string) => LETTERS[name] ?? all,
    )
    .replace(
      /\{?\\(?:([`'^"~=.])\s?|([uvHckr])(?=[{ ]))(?:\{(\p{L})\}|\s?(\p{L}))\}?/gu,
      (all, mark: string, command: string, braced: string, bare: string) =>
        `${braced ?? bare}${ACCENTS[mark ?? command] ?? ''}`.normalize('NFC') || all,
    );
}
