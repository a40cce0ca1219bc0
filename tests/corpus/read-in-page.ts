import { type ReadPageOptions, readPage } from '@/lib/detect/read-page';
import { identifierSchemes, identityValue, schemeOf } from '@/lib/model/identity';
import { formatName } from '@/lib/model/name';
import type { ListedEntry } from '@/lib/sites/reading';

/** An entry in the words of the corpus's scorer. */
export interface ExtractedEntry {
  title?: string | undefined;
  authors: string[];
  arxivId?: string | undefined;
  doi?: string | undefined;
  url?: string | undefined;
  year?: number | undefined;
  pdfUrl?: string | undefined;
  abstract?: string | undefined;
}

export interface ExtractedPage {
  kind: string;
  site: string | null;
  /** How long the detection took, cold, as a reader's browser has it when the page was just opened. */
  milliseconds: number;
  /** How long it takes when the page changes and is read again: the median of some readings. */
  again: number;
  entries: ExtractedEntry[];
  skipped: { code: string; detail: string }[];
  /** What each step of the generic detector said, if that was asked for. */
  reasons: string[];
}

export interface ReadInPageOptions extends Pick<ReadPageOptions, 'scan' | 'genericOnly'> {
  /** Notes what each step of the generic detector says, which takes time. Default: false. */
  explain?: boolean;
}

const READINGS_AGAIN = 7;

/** Runs in the page: detects, and puts what was found into the scorer's words. */
export function readInPage({ explain, ...options }: ReadInPageOptions): ExtractedPage {
  const reasons: string[] = [];
  const start = performance.now();
  const reading = readPage(document, location.href, {
    ...options,
    ...(explain && { trace: (step, reason) => reasons.push(`${step}: ${reason}`) }),
  });
  const milliseconds = performance.now() - start;
  const later = Array.from({ length: READINGS_AGAIN }, () => {
    const from = performance.now();
    readPage(document, location.href, options);
    return performance.now() - from;
  });
  return {
    kind: reading.kind,
    site: reading.site ?? null,
    milliseconds,
    again: later.sort((some, other) => some - other)[READINGS_AGAIN >> 1] ?? 0,
    entries: reading.entries.map(extracted),
    skipped: reading.skipped,
    reasons,
  };
}

function extracted({ entry }: ListedEntry): ExtractedEntry {
  const [doi, arxivId] = identifierSchemes.slice(0, 2).map(scheme => {
    const identifier = entry.identifiers?.find(candidate => schemeOf(candidate) === scheme);
    return identifier && identityValue(identifier);
  });
  return {
    title: entry.title,
    authors: entry.creators?.map(formatName) ?? [],
    arxivId,
    // arXiv registers a DOI for every paper; it is one identity with the arXiv identifier.
    doi: doi ?? (arxivId && `10.48550/arxiv.${arxivId}`),
    url: entry.url,
    year: entry.issued?.year,
    pdfUrl: entry.pdfUrl,
    abstract: entry.abstract ?? entry.snippet,
  };
}
