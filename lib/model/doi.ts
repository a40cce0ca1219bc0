import { isAscii } from './ascii';

// https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html: "10.", a registrant's number, "/", then anything printable.
const doiPattern = /(?<![\d.])10\.\d{4,9}(?:\.\d+)*\/+[^\s\p{C}]+/u;
// The same in ASCII.
const asciiDoiPattern = /(?<![\d.])10\.\d{4,9}(?:\.\d+)*\/+[!-~]+/;
const escapes = /(?:%[\da-f]{2})+/gi;
const closers: Record<string, string> = { ')': '(', ']': '[', '>': '<', '}': '{' };

/**
 * The normal form of the first DOI in a text: percent-decoded, without resolver, lower-cased, without what pages append
 * (punctuation, `/abstract`, `.pdf`, a preprint server's version). Brackets that belong to it stay, so that the old
 * SICI forms (`10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2`) survive. Undefined where there is none.
 */
export function normalizeDoi(text: string): string | undefined {
  const plain = decoded(text);
  let doi = (isAscii.test(plain) ? asciiDoiPattern : doiPattern).exec(plain)?.[0];
  if (!doi) return undefined;
  // Nobody registers two DOIs that differ in a doubled slash; PubMed writes some with it.
  doi = doi.toLowerCase().replace(/\/+/, '/');
  for (let shorter = trimmed(doi); shorter !== doi; shorter = trimmed(doi)) doi = shorter;
  return doi.length <= 500 && /\/./.test(doi) ? doi : undefined;
}

function decoded(text: string): string {
  // A link inside a link is encoded twice. Each round shortens the text, so the loop ends.
  const next = text.replace(escapes, run => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
  return next === text ? text : decoded(next);
}

/** One round of taking away what is not the DOI's. */
function trimmed(doi: string): string {
  const cut = doi
    .replace(/[?&][a-z_]+=.*$/, '')
    .replace(/["'“”’»⟩〉…*|\\.,;:!?/]+$/, '')
    .replace(
      /\/(?:meta|abstract|abs|e?pdf|full(?:text)?|html|summary|references|pdfft?|citedby|(?:figures|tables)(?:\/\d+)?|suppl_file\/.*)$/,
      '',
    )
    .replace(
      /\.(?:short|long|abstract|full(?:-text)?|pdf(?:\+html)?|html?|article-info|supplementary-material)$/,
      '',
    )
    // bioRxiv and medRxiv name a version in the address; the DOI has none.
    .replace(/^(10\.(?:1101|64898)\/[\d.]+)v\d+$/, '$1');
  const last = cut.at(-1) ?? '';
  const opener = closers[last];
  return opener && cut.split(last).length > cut.split(opener).length ? cut.slice(0, -1) : cut;
}
