import { plainLetters } from '../text/plain-letters';
import type { NameList } from './names';
import type { RowPeople } from './score-people';

/** Where a listing's rows have their people, and what only looks like people. */
export interface PeoplePlaces {
  /** Support of each place in the markup, from 0 to 1 (the best). */
  support: ReadonlyMap<string, number>;
  /** Hardly a row has people. */
  areFew: boolean;
  /** Lists that stand in row after row alike: labels ("Google Scholar"), not people. As `listKey` writes them. */
  labels: ReadonlySet<string>;
  /** The places where family names come first: "Doe, Jane" is one person there. */
  inverted: ReadonlySet<string>;
  /** The places where one person stands, family name first: "Doe Roe, Jane Mary" is one there. */
  single: ReadonlySet<string>;
  /** The places where something follows the people: what ends such a text may be no person, but a venue like one. */
  venued: ReadonlySet<string>;
  /** Everybody who is followed by somebody or something. */
  known: ReadonlySet<string>;
}

/** Of a list's rows, so few have people by chance: a journal's name reads like somebody's. */
const FEW = 0.3;

export function listKey(list: Pick<RowPeople, 'names'>): string {
  return list.names.join('|');
}

/** Finds the places by vote: rows vote with every list of people that was found in them. */
export function peoplePlaces(rows: readonly (readonly RowPeople[])[]): PeoplePlaces {
  const labels = labelsOf(rows);
  const votes = new Map<string, number>();
  for (const found of rows) {
    const seen = new Set<string>();
    for (const list of found) {
      const { signature, score } = list;
      if (score < 0.9 || seen.has(signature) || labels.has(listKey(list))) continue;
      seen.add(signature);
      votes.set(signature, (votes.get(signature) ?? 0) + Math.min(score, 3.5));
    }
  }
  const most = Math.max(1, ...votes.values());
  const support = new Map(
    [...votes].filter(([, vote]) => vote >= most * 0.15).map(([place, vote]) => [place, vote / most]),
  );
  const orders = ordersOf(rows);
  const peopled = rows.filter(found => found.some(list => list.score >= 0.9 && !labels.has(listKey(list))));
  return {
    support,
    areFew: rows.length > 3 && peopled.length < rows.length * FEW,
    labels,
    inverted: placesWhere(orders, ({ several, either }) => several - either > 0),
    single: placesWhere(
      orders,
      ({ several, single, either }) => several === 0 && single >= MIN_SINGLE && single >= either * 0.25,
    ),
    ...venuesOf(rows),
  };
}

/** So many lists of a place have something behind them, for each that has nothing. */
const MOST_VENUED = 2;

function venuesOf(rows: readonly (readonly RowPeople[])[]): Pick<PeoplePlaces, 'venued' | 'known'> {
  const balance = new Map<string, number>();
  const known = new Set<string>();
  for (const list of rows.flat()) {
    const { signature, names } = list;
    const isLast = endsWithPeople(list);
    balance.set(signature, (balance.get(signature) ?? 0) + (isLast ? -MOST_VENUED : 1));
    for (const name of isLast ? names.slice(0, -1) : names) known.add(name);
  }
  const venued = [...balance].filter(([place, left]) => left > 0 && !isBeforeTitle(place));
  return { venued: new Set(venued.map(([place]) => place)), known };
}

/** Whether nothing but a year or a page follows the people. */
function endsWithPeople({ rest }: Pick<RowPeople, 'rest'>): boolean {
  return /^\W*\d{0,4}\W*$/.test(rest);
}

/** The people of a text's list without a venue that reads like the last of them: "Jane Doe, Garden Letters, 2020". */
export function withoutVenueLike<List extends NameList>(
  list: List,
  text: string,
  place: string,
  places: PeoplePlaces,
): List {
  const last = list.names.at(-1) ?? '';
  if (
    list.hasVenue ||
    list.names.length < 2 ||
    !places.venued.has(place) ||
    !endsWithPeople(list) ||
    places.known.has(last) ||
    isPersonsPlace(text, last)
  )
    return list;
  const written = list.written && { written: list.written.slice(0, -1) };
  return { ...list, names: list.names.slice(0, -1), ...written };
}

const AND_BEFORE = /[\s,](?:and|&|et|und|y|e|og|och|i|и)\s+$/i;
const WORKPLACE_BEHIND = /^\s*\([^()\d]{3,}\)/;

/** Whether what stands around the last of some names is said of people, not of a venue: "and …", "… (Some College)". */
function isPersonsPlace(text: string, last: string): boolean {
  const at = text.lastIndexOf(last);
  const [before, behind] = [text.slice(0, at), text.slice(at + last.length)];
  return at >= 0 && (AND_BEFORE.test(before) || WORKPLACE_BEHIND.test(behind));
}

/** How the people of a place are written, as far as its rows tell. */
interface Order {
  /** Lists with family names first, less the others. */
  several: number;
  /** One person, family name first. */
  single: number;
  /** "Doe Roe, Jane Mary": two people, or one. */
  either: number;
}

function ordersOf(rows: readonly (readonly RowPeople[])[]): Map<string, Order> {
  const orders = new Map<string, Order>();
  for (const list of rows.flat()) {
    const { signature, names, inverted } = list;
    const order = orders.get(signature) ?? { several: 0, single: 0, either: 0 };
    orders.set(signature, order);
    if (isTwoFamilies(list)) order.single++;
    else if (names.length > 1 && (inverted || !isOneOrTwo(list))) order.several += inverted ? 1 : -1;
    else if (names.length > 1) order.either++;
    else if (inverted) order.single++;
  }
  return orders;
}

/** "Doe Roe, Jane": one given name by itself is nobody. */
function isTwoFamilies({ names, inverted, rest }: RowPeople): boolean {
  const [first = '', second = ''] = names;
  return names.length === 2 && !inverted && rest === '' && first.includes(' ') && ONE_WORD.test(second);
}

const ONE_WORD = /^[A-Z\u00c0-\u024f][a-z\u00df-\u024f]+\.?$/;

function isOneOrTwo({ names, rest }: RowPeople): boolean {
  return names.length === 2 && rest === '' && names.every(name => name.includes(' ') && !name.includes('.'));
}

/** So many rows say of a place that one person stands there, family name first. */
const MIN_SINGLE = 3;

function placesWhere(orders: ReadonlyMap<string, Order>, is: (order: Order) => boolean): Set<string> {
  return new Set([...orders].filter(([, order]) => is(order)).map(([place]) => place));
}

/** Whether others stand where this one person does: somebody's own list, with a paper by others now and then. */
function isAmongOthers(rows: readonly (readonly RowPeople[])[], key: string): boolean {
  if (key.includes('|')) return false;
  const places = new Set(
    rows.flatMap(found => found.filter(list => listKey(list) === key).map(list => list.signature)),
  );
  const others = rows.filter(found =>
    found.some(list => places.has(list.signature) && listKey(list) !== key && list.score >= 0.9),
  );
  return others.length > rows.length * 0.1;
}

function isBeforeTitle(place: string): boolean {
  return place.endsWith('before');
}

/** "Doe, J.", or "Doe, Jane" before a title: elsewhere that may be a town. */
function isOneInverted({ names, written, signature }: RowPeople): boolean {
  if (names.length !== 1 || !written) return false;
  return isBeforeTitle(signature) || /, [A-Z]\.$/.test(plainLetters(written[0] ?? ''));
}

/** "Jane Doe (2019)", "Jane Doe (under review)". */
function isDated({ rest }: RowPeople): boolean {
  return /^\s*\((?:(?:1[89]|20)\d\d|in (?:press|prep|print)|under review|accepted|submitted|forthcoming|to appear)/i.test(
    rest,
  );
}

function labelsOf(rows: readonly (readonly RowPeople[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const found of rows)
    for (const key of new Set(found.map(listKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  // No label is written like that: somebody's own list.
  const authors = new Set(
    rows
      .flat()
      .filter(list => isOneInverted(list) || isDated(list))
      .map(listKey),
  );
  const labels = new Set<string>();
  for (const [key, count] of counts)
    if (count >= 4 && count > rows.length * 0.6 && !authors.has(key) && !isAmongOthers(rows, key))
      labels.add(key);
  // Two authors who wrote everything together are no label: the rows have nobody else.
  const others = rows.filter(found =>
    found.some(list => list.names.length > 1 && !labels.has(listKey(list))),
  ).length;
  if (others < rows.length * 0.5) for (const key of labels) if (key.includes('|')) labels.delete(key);
  return labels;
}
