import { z } from './jitless-zod';

/**
 * One author or editor, as a CSL name.
 *
 * A person has a `family` name (particles included: "van der Berg") and mostly `given` names or initials.
 * `literal` is for what cannot be split: an organisation, a collaboration, a mononym.
 */
export const creatorSchema = z.union([
  z.strictObject({ family: z.string().min(1).max(300), given: z.string().min(1).max(300).exactOptional() }),
  z.strictObject({ literal: z.string().min(1).max(600) }),
]);

export type Creator = z.infer<typeof creatorSchema>;
