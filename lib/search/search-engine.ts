/** What an engine found. */
export interface SearchAnswer {
  /** The papers that match, best first, those in the trash included. */
  ids: number[];
}

/** One interface before every engine, so that screens do not know which one answers. */
export interface SearchEngine {
  /**
   * Finds the papers that match a query: the best of them, or with `all` every one, for whoever sorts them otherwise.
   *
   * Rejects with the signal's reason when it is aborted: a newer query makes this one stale.
   */
  search(query: string, signal: AbortSignal, all?: boolean): Promise<SearchAnswer>;
}
