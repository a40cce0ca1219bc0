import { z } from './jitless-zod';

/** Where and when a paper was saved. */
export const sightingSchema = z.strictObject({
  id: z.int().positive(),
  paperId: z.int().positive(),
  /** The adapter that read it, or `generic`. */
  site: z.string().min(1).max(100),
  listingUrl: z.url({ protocol: /^https?$|^file$/ }).max(4000),
  pageTitle: z.string().min(1).max(1000).exactOptional(),
  /** What was searched for on a search page. */
  query: z.string().min(1).max(1000).exactOptional(),
  /** The entry's place on the listing, from 1. */
  position: z.int().positive().exactOptional(),
  /** Milliseconds since the epoch. */
  seenAt: z.number(),
});

export type Sighting = z.infer<typeof sightingSchema>;
