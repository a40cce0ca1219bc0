import { z } from './jitless-zod';

/** A query that may be saved: no longer than a search reads. */
export const savedQuerySchema = z.string().trim().min(1).max(2000);

/**
 * A reading list, whose papers and their order are in the `members` table; or a saved search, which has a query in the
 * place of papers.
 */
export const listSchema = z.strictObject({
  id: z.int().positive(),
  name: z.string().trim().min(1).max(200),
  query: savedQuerySchema.exactOptional(),
  /** Where it stands among the lists: ascending, not necessarily consecutive. */
  position: z.number(),
  /** Milliseconds since the epoch. */
  createdAt: z.number(),
  updatedAt: z.number(),
});

export type List = z.infer<typeof listSchema>;

/** A paper's place on a list; `position` ascends, not necessarily consecutively. */
export interface Member {
  listId: number;
  paperId: number;
  position: number;
  addedAt: number;
}
