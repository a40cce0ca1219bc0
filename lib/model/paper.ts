import { bibliographicFields, type Entry } from './entry';
import { z } from './jitless-zod';
import { statuses } from './status';

export const statusSchema = z.enum(statuses);

/** A tag as stored: trimmed, inner white space single, compared without case. */
export const tagSchema = z.string().trim().min(1).max(100);

/** A saved record. All times are milliseconds since the epoch. */
export const paperSchema = z.strictObject({
  ...bibliographicFields,
  id: z.int().positive(),
  tags: z.array(tagSchema).max(200),
  status: statusSchema,
  /** When the user starred it; absent while it is not. A number, because an index cannot hold a boolean. */
  starredAt: z.number().exactOptional(),
  note: z.string().min(1).max(100_000).exactOptional(),
  addedAt: z.number(),
  updatedAt: z.number(),
  lastOpenedAt: z.number().exactOptional(),
  /** Present while the paper is in the trash. */
  deletedAt: z.number().exactOptional(),
  /** The bibliographic fields the user wrote; nothing read from a page replaces them. */
  edited: z.array(z.string()).min(1).exactOptional(),
});

export type Paper = z.infer<typeof paperSchema>;

/** A paper's bibliographic fields by name. */
export type BibliographicField = keyof Entry;
