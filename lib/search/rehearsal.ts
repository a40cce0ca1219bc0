/**
 * Queries that make an engine do each kind of its work once: a letter, a beginning, a word with a typing error, words
 * in a row. The error is looked for twice, because the first time readies what acronyms need.
 *
 * @param title of a paper that the engine knows
 */
export function rehearsalOf(title: string): string[] {
  const words = title.match(/\p{L}{2,}/gu) ?? [];
  const long = words.find(word => word.length > 5) ?? words[0];
  if (long === undefined) return [];
  const misspelt = `${long.slice(0, 2)}${long.slice(3, 4)}${long.slice(2, 3)}${long.slice(4)}`;
  return [
    long.slice(0, 1),
    long.slice(0, 2),
    misspelt,
    words.slice(0, 3).join(' '),
    `${misspelt} ${words[0]}`,
  ];
}
