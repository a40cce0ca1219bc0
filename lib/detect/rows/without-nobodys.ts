import type { Entry } from '@/lib/model/entry';
import type { EntryRow } from '@/lib/sites/reading';
import { countWords, titleLikeness } from '../titles/title-likeness';

/** A row that was read. */
export interface FoundRow {
  entry: Entry;
  row: EntryRow;
  /** The line of its title. */
  line: number;
  /** The shape of its element. */
  shape: string;
  /** It has something besides its title. */
  saysMore: boolean;
}

/**
 * The rows without what is no paper among papers that have authors: a title alone, which is a heading that is written
 * alike; what says nothing of a paper and reads like no title; rows in elements of another kind of which none has an
 * author, an identifier or a PDF, as the news below the latest articles; and what is listed below a paper, as the press
 * about it.
 */
export function withoutNobodys(found: readonly FoundRow[]): readonly FoundRow[] {
  const items = new Set(found.filter(({ entry }) => entry.creators).map(({ row }) => itemOf(row.anchor)));
  const papers = found.filter(({ entry, row }) => entry.creators || !isBelowPaper(row.anchor, items));
  const authored = papers.filter(({ entry }) => entry.creators).length;
  if (authored <= papers.length * 0.6) return papers;
  const paperlike = new Set(papers.filter(isPaperlike).map(({ shape }) => shape));
  return papers.filter(
    one =>
      one.entry.creators ||
      (one.saysMore && !isRemark(one) && (paperlike.has(one.shape) || !one.shape.includes('.'))),
  );
}

function itemOf(element: Element | null | undefined): Element | null {
  return element?.closest('li') ?? null;
}

/** Whether an element stands in a list within an item that is a paper itself. */
function isBelowPaper(element: Element, papers: ReadonlySet<Element | null>): boolean {
  const outer = itemOf(itemOf(element)?.parentElement);
  return outer !== null && papers.has(outer);
}

/** Below this likeness a text is no title, with a year beside it or without; but titles of few words are never likely. */
const LEAST_LIKENESS = { dated: 0.12, undated: 0.2 };
const FEW_WORDS = 3;

function isRemark(one: FoundRow): boolean {
  const { title = '', issued } = one.entry;
  if (isPaperlike(one) || countWords(title) <= FEW_WORDS) return false;
  const least = issued ? LEAST_LIKENESS.dated : LEAST_LIKENESS.undated;
  return titleLikeness(title, least) < least;
}

function isPaperlike({ entry }: FoundRow): boolean {
  return Boolean(entry.creators ?? entry.identifiers ?? entry.pdfUrl);
}
