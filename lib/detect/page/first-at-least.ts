/** Where in items in order those begin of which a number is `least` or more; their count if there are none. */
export function firstAtLeast<Item>(
  items: readonly Item[],
  least: number,
  numberOf: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(items[middle] as Item) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
