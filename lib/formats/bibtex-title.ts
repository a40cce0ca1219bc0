import { bracedFormula, escapeProse } from './bibtex-escape';
import { mathSegments } from './math-segments';
import { singleLine } from './plain-text';

/** A run of letters and digits, apostrophes inside it included. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * A title as the value of a field, with braces around the words whose capitals a style must keep. BibTeX styles put all
 * but the first letter of a title (and of what follows a colon) in lower case.
 *
 * In a title in capitals throughout nothing is worth protecting. In a title set Like This only acronyms and camel case
 * and lone letters are ("BERT", "iPhone", "Vitamin C"); in one set like this every capital is a name's.
 */
export function bibtexTitle(title: string): string {
  const segments = mathSegments(singleLine(title));
  const prose = segments.map(segment => (segment.math ? ' ' : segment.text)).join('');
  const needsBraces = protection(prose);
  let startsClause = true;
  const parts: string[] = [];
  for (const segment of segments) {
    if (segment.math) {
      parts.push(bracedFormula(segment.text));
      startsClause = false;
      continue;
    }
    let end = 0;
    for (const match of segment.text.matchAll(word)) {
      const between = segment.text.slice(end, match.index);
      startsClause ||= /[:?!.]\s/u.test(between);
      const escaped = escapeProse(match[0]);
      parts.push(escapeProse(between), needsBraces(match[0], startsClause) ? `{${escaped}}` : escaped);
      startsClause = false;
      end = match.index + match[0].length;
    }
    const rest = segment.text.slice(end);
    startsClause ||= /[:?!.]\s/u.test(rest);
    parts.push(escapeProse(rest));
  }
  return parts.join('');
}

/** Words of four letters and more that stay small In a Title Set Like This. */
const functionWords = new Set(
  'about across after against among based before between beyond during from into like onto over than that their then through toward towards under upon using versus what when where while with within without'.split(
    ' ',
  ),
);

/**
 * Tells of a title's words whether they need braces. The long words behind the first of each clause say how the title
 * is set; in doubt every capital is kept, since braces too many cost nothing and a name in small letters is wrong.
 */
function protection(title: string): (word: string, startsClause: boolean) => boolean {
  if (!/\p{Ll}|\p{Lo}/u.test(title)) return () => false;
  const telling = title
    .split(/[:?!.]\s/u)
    .flatMap(clause => (clause.match(word) ?? []).slice(1))
    .filter(each => each.length > 3 && !functionWords.has(each));
  const capitalised = telling.filter(each => /^\p{Lu}/u.test(each)).length;
  const small = telling.filter(each => /^\p{Ll}+$/u.test(each)).length;
  if (capitalised > small * 2) return each => /.\p{Lu}|^(?![AI]$)\p{Lu}$/u.test(each);
  return (each, startsClause) => (startsClause ? /.\p{Lu}/u.test(each) : /\p{Lu}/u.test(each));
}
