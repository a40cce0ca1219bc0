/** How far a paper has been read. */
export const statuses = ['to-read', 'reading', 'read'] as const;

export type Status = (typeof statuses)[number];

/** The names of the statuses, as the user reads them. */
export const statusNames: Record<Status, string> = {
  'to-read': 'To read',
  reading: 'Reading',
  read: 'Read',
};
