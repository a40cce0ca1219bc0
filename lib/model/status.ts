/** How far a paper has been read. */
export const statuses = ['to-read', 'reading', 'read'] as const;

export type Status = (typeof statuses)[number];
