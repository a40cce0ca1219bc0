/** An arXiv identifier in normal form, and the version that was named with it (a number from 1). */
export interface ArxivReference {
  id: string;
  version?: number;
}

// https://info.arxiv.org/help/arxiv_identifier.html: archive names of the scheme in use until March 2007.
const archives =
  ' acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math-ph math mtrl-th nlin nucl-ex nucl-th patt-sol physics plasm-ph q-alg q-bio quant-ph solv-int supr-con ';
/**
 * The source of a pattern for what is written like an identifier of the scheme in use until March 2007, without its
 * version. Listing the archives would cost a browser a millisecond on every page: `parseArxivId` knows them.
 */
export const oldArxivPattern = '[a-z-]{2,8}(?:\\.[a-z]{2})?/\\d{7}';

/** The source of a pattern for what is written like an identifier, with or without its version, within a larger one. */
export const arxivPattern = `(?:\\d{4}\\.\\d{4,5}|${oldArxivPattern})(?:v[1-9]\\d{0,2})?(?!\\d)`;

const whole = /^(?:arxiv:\s*)?(?:([a-z-]+)(?:\.[a-z]{2})?(\/\d{7})|(\d{4}\.\d{4,5}))(?:v([1-9]\d{0,2}))?$/;

/**
 * Reads a whole text as an arXiv identifier: `2301.01234v2`, `arXiv:hep-th/9901001`, `math.GT/0309136`.
 * The subject class of an old identifier is dropped, as arXiv itself does. Undefined where it is none.
 */
export function parseArxivId(text: string): ArxivReference | undefined {
  const [, archive, number, current, version] = whole.exec(text.trim().toLowerCase()) ?? [];
  const id = current ?? (archives.includes(` ${archive} `) ? `${archive}${number}` : '');
  const { month } = arxivDate(id);
  if (month < 1 || month > 12) return undefined;
  return { id, ...(version && { version: Number(version) }) };
}

/** The year and month in which an arXiv identifier was given out: they are its first four digits. */
export function arxivDate(id: string): { year: number; month: number } {
  const digits = /\d{4}/.exec(id)?.[0] ?? '';
  const year = Number(digits.slice(0, 2));
  // The service opened in 1991; the two digits cannot mean a year before.
  return { year: year > 90 ? 1900 + year : 2000 + year, month: Number(digits.slice(2)) };
}
