import type { Name, Paper } from './paper';

/** Invented places where people work. */
export const workplaces = [
  'Harbour University',
  'Garden Institute',
  'Quay Technical College',
  'Bakery Research Inc.',
  'Port Authority Labs',
];
/** Where a person of a paper works. */
export const workplaceOf = ({ people }: Paper, name: Name) =>
  workplaces[people.indexOf(name) % workplaces.length] ?? '';
/** When the talk at a place of a programme begins. */
export const clock = (place: number) => `${9 + Math.floor(place / 3)}:${['00', '20', '40'][place % 3]}`;
