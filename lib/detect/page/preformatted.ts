const LONGEST = 20_000;
/** Fewer paragraphs are no list. */
const LEAST_PARAGRAPHS = 3;
const BIBTEX = /^\s*@\w+\s?\{/m;
/** The feet of pages and the headings of a document, such as a standard: what it lists are its references. */
const DOCUMENT =
  /\[Page \d+\]|^\s*(?:\d+\.?\s+)?(?:table of contents|status of this memo|introduction|references|acknowledge?ments?)\s*$/im;
/** How lines of programs and of data end. */
const CODE_LINE = /[{};=|]\s*$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Whether preformatted text is a list in words, as in mails and on old pages, and not a program, data, BibTeX or a document. */
export function isPlainText(element: Element): boolean {
  if (element.querySelector('code, samp, kbd')) return false;
  const text = (element.textContent ?? '').slice(0, LONGEST);
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const paragraphs = text.split(/\n\s*\n/).filter(part => part.trim().length > 30);
  return (
    !BIBTEX.test(text) &&
    !DOCUMENT.test(text) &&
    paragraphs.length >= LEAST_PARAGRAPHS &&
    (text.match(YEAR)?.length ?? 0) >= LEAST_PARAGRAPHS &&
    lines.filter(line => CODE_LINE.test(line)).length < lines.length * 0.1
  );
}

/** "[1] ", "12. ", "- ", "Title: ", "\\\\": with what a paragraph or a field begins. */
const BEGINS =
  /^\s*(?:\[[\w.-]{1,12}\]\s|\(?\d{1,3}[.)\]]\s|[-*•o]\s|\\\\|(?:title|authors?|comments?|subjects?|categories|keywords?|journal[- ]ref|abstract|date|report-no|doi|arxiv)\b[^:]{0,12}:)/i;
/** "\\\\" alone stands around the abstract in the mails of preprint servers. */
const MARK_OF_MAILS = /^\s*\\{2}\s*$/;
const RULE = /^\s*[-=_*~#]{5,}\s*$/;

/** What a line of preformatted text is: nothing, a rule, the begin of something, or more of the line before. */
export function lineKind(line: string): 'blank' | 'rule' | 'begin' | 'more' {
  if (line.trim() === '' || MARK_OF_MAILS.test(line)) return 'blank';
  if (RULE.test(line)) return 'rule';
  return BEGINS.test(line) ? 'begin' : 'more';
}
