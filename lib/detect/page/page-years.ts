import type { Outline } from './outline';

/** The years that the page itself names: by line of the heading that says it, and one for the whole page. */
export interface PageYears {
  /** Headings that name one year, in order. */
  sections: { line: number; year: number }[];
  whole: number | undefined;
}

const YEAR_ALONE = /^\s*\d{4}\s*$/;
/** "2025", and "2025 · 7 papers" where a class says that it is the year. */
const YEAR_FIRST = /^\s*(?:19[6-9]|20[0-3])\d(?!\d).{0,30}$/;

/** Reads the years of headings, title and address. */
export function pageYears(document: Document, outline: Outline, url: string): PageYears {
  const sections: PageYears['sections'] = [];
  for (const [index, { block, text, chrome, spans }] of outline.lines.entries()) {
    if (chrome || spans.some(span => span.element.localName === 'a' && !/^h\d/.test(block.element.localName)))
      continue;
    const isHeading = /^h[1-6]$/.test(block.element.localName);
    if (!isHeading && !(YEAR_FIRST.test(text) && (YEAR_ALONE.test(text) || /year/i.test(block.shape))))
      continue;
    const year = oneYear(text.slice(0, 300));
    if (year) sections.push({ line: index, year });
  }
  return {
    sections,
    whole: oneYear(document.title) ?? shortYear(document.title) ?? oneYear(decodedPath(url)),
  };
}

/** The year for a row that states none: of the last heading above it, else the page's. */
export function yearAbove({ sections, whole }: PageYears, line: number): number | undefined {
  return sections.findLast(section => section.line < line)?.year ?? whole;
}

function oneYear(text: string): number | undefined {
  const years = new Set(text.match(/(?<!\d)(?:19[6-9]|20[0-3])\d(?!\d)/g));
  return years.size === 1 ? Number([...years][0]) : undefined;
}

/** "ICLD '19", as conferences call themselves. */
function shortYear(text: string): number | undefined {
  const [, year] = /\b[A-Z]{2,}[A-Za-z]* ?['’]([0-3]\d)\b/.exec(text) ?? [];
  return year === undefined ? undefined : 2000 + Number(year);
}

function decodedPath(url: string): string {
  try {
    const { hostname, pathname } = new URL(url);
    return `${hostname}${pathname}`;
  } catch {
    return '';
  }
}
