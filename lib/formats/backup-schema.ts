import { identitySchema } from '@/lib/model/identifier-schema';
import { z } from '@/lib/model/jitless-zod';
import { listSchema } from '@/lib/model/list';
import { paperSchema } from '@/lib/model/paper';
import { sightingSchema } from '@/lib/model/sighting';

// Properties that a later version may have added are dropped rather than refused: z.object, not z.strictObject.
const { id: _paperId, ...paperShape } = paperSchema.shape;
const { id: _sightingId, paperId: _seenPaperId, ...sightingShape } = sightingSchema.shape;

/** A paper of a backup. */
export const backupPaperSchema = z.object({
  paper: z.object(paperShape),
  citationKey: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9:._-]{0,99}$/)
    .exactOptional(),
  identities: z.array(identitySchema).max(500),
  sightings: z.array(z.object(sightingShape)).max(10_000),
});

/** A reading list of a backup, or a part of one. */
export const backupListSchema = z.object({
  name: listSchema.shape.name,
  query: listSchema.shape.query,
  createdAt: listSchema.shape.createdAt,
  updatedAt: listSchema.shape.updatedAt,
  papers: z.array(z.object({ identity: identitySchema, addedAt: z.number() })).max(200_000),
});
