import type { Outline } from '../page/outline';
import type { Row } from '../page/row';

/** Of arXiv or of a DOI: other addresses in words may be anybody's. */
const PRINTED_URL = /\bhttps?:\/\/(?:(?:www\.)?arxiv\.org\/abs|(?:dx\.)?doi\.org)\/[^\s<>"“”]*[\w/]/i;

/** The address of a paper that its row says in words, without a link; undefined where it says none. */
export function printedUrl({ lines }: Outline, { firstLine, lastLine }: Row): string | undefined {
  for (const { text, aside = '' } of lines.slice(firstLine, lastLine + 1)) {
    const found = PRINTED_URL.exec(text) ?? PRINTED_URL.exec(aside);
    if (found) return found[0];
  }
  return undefined;
}
