import type { Entry } from '@/lib/model/entry';
import type { EntryRow } from '@/lib/sites/reading';

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
 * alike; and rows in elements of another kind of which none has an author, an identifier or a PDF, as the news below the
 * latest articles.
 */
export function withoutNobodys(found: readonly FoundRow[]): readonly FoundRow[] {
  const authored = found.filter(({ entry }) => entry.creators).length;
  if (authored <= found.length * 0.6) return found;
  const paperlike = new Set(found.filter(isPaperlike).map(({ shape }) => shape));
  return found.filter(
    one => one.entry.creators || (one.saysMore && (paperlike.has(one.shape) || !one.shape.includes('.'))),
  );
}

function isPaperlike({ entry }: FoundRow): boolean {
  return Boolean(entry.creators ?? entry.identifiers ?? entry.pdfUrl);
}
