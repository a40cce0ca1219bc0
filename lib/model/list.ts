import { z } from './jitless-zod';

/** A reading list. Its papers and their order are in the `members` table. */
export const listSchema = z.strictObject({
  id: z.int().positive(),
  name: z.string().trim().min(1).max(200),
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
