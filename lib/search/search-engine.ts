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

  /**
   * Queries, parts of a paper's title, that make the browser compile the engine before somebody waits for an answer.
   * None where a search takes long.
   */
  rehearsal?(title: string): string[];
}
