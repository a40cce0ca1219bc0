/** What was searched for on a search page, from the parameters that sites use for it; undefined on other pages. */
export function queryOf(url: string): string | undefined {
  const { searchParams } = new URL(url);
  for (const name of ['q', 'query', 'term', 'searchTerm', 'search_query']) {
    const query = searchParams.get(name)?.trim().slice(0, 1000);
    if (query) return query;
  }
  return undefined;
}
