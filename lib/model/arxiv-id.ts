/** An arXiv identifier in normal form, and the version that was named with it (a number from 1). */
export interface ArxivReference {
  id: string;
  version?: number;
}

// https://info.arxiv.org/help/arxiv_identifier.html: archive names of the scheme in use until March 2007.
const archives =
  'acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|funct-an|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|math|mtrl-th|nlin|nucl-(?:ex|th)|patt-sol|physics|plasm-ph|q-(?:alg|bio)|quant-ph|solv-int|supr-con';
const month = '(?:0[1-9]|1[0-2])';
const newStyle = `\\d{2}${month}\\.\\d{4,5}`;
/** The source of a pattern for an identifier of the scheme in use until March 2007, without its version. */
export const oldArxivPattern = `(?:${archives})(?:\\.[a-z]{2})?/\\d{2}${month}\\d{3}`;

/** The source of a pattern that matches an identifier with or without its version, for use in larger patterns. */
export const arxivPattern = `(?:${newStyle}|${oldArxivPattern})(?:v[1-9]\\d{0,2})?(?![\\d])`;

const whole = new RegExp(`^(?:arxiv:\\s*)?(${arxivPattern})$`, 'i');
/**
 * Reads a whole text as an arXiv identifier: `2301.01234v2`, `arXiv:hep-th/9901001`, `math.GT/0309136`.
 * The subject class of an old identifier is dropped, as arXiv itself does. Undefined where it is none.
 */
export function parseArxivId(text: string): ArxivReference | undefined {
  const name = whole.exec(text.trim())?.[1]?.toLowerCase();
  if (!name) return undefined;
  const [id = name, version] = name.split(/v(?=\d+$)/);
  return { id: id.replace(/\.[a-z]{2}\//, '/'), ...(version && { version: Number(version) }) };
}

/** The year and month in which an arXiv identifier was given out: they are its first four digits. */
export function arxivDate(id: string): { year: number; month: number } {
  const digits = /\d{4}/.exec(id)?.[0] ?? '';
  const year = Number(digits.slice(0, 2));
  // The service opened in 1991; the two digits cannot mean a year before.
  return { year: year > 90 ? 1900 + year : 2000 + year, month: Number(digits.slice(2)) };
}
