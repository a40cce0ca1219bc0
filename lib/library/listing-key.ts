/** Which part of a long listing is shown, not which listing: arXiv `skip`, Scholar `start`, others `page`. */
const partNames = /^(?:page|p|skip|start|from|offset|show|size)$/;

/** A day, week or month as sites put it into a path: `2026-11-22`, `2026-W47`, `2026-11`. */
const period = /\b\d{4}-(?:\d{2}-\d{2}|W?\d{2})\b/g;

/**
 * The listing that an address shows, for telling a return from a first visit: today's page and yesterday's, the first
 * hundred and the next, are one listing; two searches are two. A text without meaning but to be compared.
 */
export function listingKey(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  const query = [...searchParams].filter(([name]) => !partNames.test(name)).map(pair => pair.join('='));
  return `${host}${pathname.replace(period, '*')}?${query.sort().join('&')}`;
}
