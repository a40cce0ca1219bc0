/** What an engine found. */
export interface SearchAnswer {
  /** The papers that match, best first, those in the trash included. */
  ids: number[];
}

/** One interface before every engine, so that screens do not know which one answers. */
export interface SearchEngine {
  /**
   * Finds the papers that match a query.
   *
   * Rejects with the signal's reason when it is aborted: a newer query makes this one stale.
   */
  search(query: string, signal: AbortSignal): Promise<SearchAnswer>;
}
