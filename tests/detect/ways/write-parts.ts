import type { Paper } from './paper';

/** The title with its full stop, unless it ends in a mark of its own. */
export const stopped = ({ title }: Paper) => (/[?!]$/.test(title) ? title : `${title}.`);
/** The volume of a paper's journal. */
export const volume = ({ year }: Paper, place = 0) => 10 + place + (year % 7);
/** The first page of the paper at a place. */
export const firstPage = (place: number) => place * 31 + 3;
/** The pages of the paper at a place. */
export const pages = (place: number) => `${firstPage(place)}–${firstPage(place) + 14}`;
/** What stands below a paper as its abstract. */
export const abstract =
  'We study how small harbours keep their ropes dry in winter. Our measurements on twelve piers show that tar works better than wax, and that gulls do not mind.';
