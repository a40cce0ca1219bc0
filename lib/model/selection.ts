import { z } from './jitless-zod';

const id = z.int().positive();

/** What an export takes: a list in its order, papers in the given order (a search result), or the whole library. */
export const selectionSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('list'), listId: id }),
  z.strictObject({ of: z.literal('papers'), paperIds: z.array(id).min(1).max(200_000) }),
  z.strictObject({ of: z.literal('library') }),
]);

export type Selection = z.infer<typeof selectionSchema>;
