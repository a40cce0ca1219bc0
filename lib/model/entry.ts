import { creatorSchema } from './creator';
import { identifierSchema } from './identifier-schema';
import { z } from './jitless-zod';

/** The CSL types that Offprint tells apart. */
export const cslTypes = [
  'article',
  'article-journal',
  'paper-conference',
  'chapter',
  'book',
  'thesis',
  'report',
  'dataset',
  'software',
] as const;

/** A date as far as it is known; months 1–12, days 1–31. */
export const partialDateSchema = z.strictObject({
  year: z.int().min(1000).max(2999),
  month: z.int().min(1).max(12).exactOptional(),
  day: z.int().min(1).max(31).exactOptional(),
});

const webAddress = z.url({ protocol: /^https?$/ }).max(4000);
const line = (max: number) => z.string().trim().min(1).max(max);

/**
 * The bibliographic fields of a paper, named with CSL variables in camelCase.
 * What is unknown is absent: never an empty string, null or a default.
 */
export const bibliographicFields = {
  type: z.enum(cslTypes).exactOptional(),
  title: line(2000).exactOptional(),
  /** The title in the paper's own language, where `title` is a translation. */
  originalTitle: line(2000).exactOptional(),
  creators: z.array(creatorSchema).min(1).max(6000).exactOptional(),
  /** The page shows only the first creators ("et al.", "+6 authors"). */
  creatorsTruncated: z.literal(true).exactOptional(),
  containerTitle: line(1000).exactOptional(),
  publisher: line(500).exactOptional(),
  volume: line(100).exactOptional(),
  issue: line(100).exactOptional(),
  page: line(100).exactOptional(),
  issued: partialDateSchema.exactOptional(),
  abstract: line(50_000).exactOptional(),
  /** A search engine's extract: not the abstract. */
  snippet: line(5000).exactOptional(),
  /** Subjects, categories, author keywords. */
  keywords: z.array(line(300)).min(1).max(100).exactOptional(),
  /** The authors' remark on the paper ("12 pages, accepted at X"), as arXiv shows it. */
  comment: line(3000).exactOptional(),
  /** Persistent identifiers, best first; no two of a scheme on an entry. */
  identifiers: z.array(identifierSchema).min(1).max(100).exactOptional(),
  /** The version seen, a number from 1 (arXiv "v2"). */
  version: z.int().min(1).max(999).exactOptional(),
  /** The paper's landing page. */
  url: webAddress.exactOptional(),
  pdfUrl: webAddress.exactOptional(),
  codeUrl: webAddress.exactOptional(),
};

/** One listed paper as read from a page. It has a title or an identifier; that is checked where it is read. */
export const entrySchema = z
  .strictObject(bibliographicFields)
  .refine(
    entry => entry.title !== undefined || entry.identifiers !== undefined,
    'an entry needs a title or an identifier',
  );

export type CslType = (typeof cslTypes)[number];
export type PartialDate = z.infer<typeof partialDateSchema>;
export type Entry = z.infer<typeof entrySchema>;
