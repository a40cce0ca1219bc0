/** Which papers a screen shows: those that the query means, of the library or of its trash. */
export interface PaperView {
  query: string;
  trash: boolean;
}

/** What the library page shows; its address holds all of it. */
export interface LibraryView extends PaperView {
  screen: 'papers' | 'settings';
  /** The paper in the detail pane. */
  paperId?: number;
}

/** The hash of the library page's address for a view, with its `#`: `#/papers?q=status:read+attention&paper=12`. */
export function serializeLibraryAddress({
  screen = 'papers',
  query = '',
  trash = false,
  paperId,
}: Partial<LibraryView>): string {
  if (screen === 'settings') return '#/settings';
  const parameters = new URLSearchParams();
  if (trash) parameters.set('trash', '1');
  if (query) parameters.set('q', query);
  if (paperId !== undefined) parameters.set('paper', String(paperId));
  // A colon needs no escape after the hash, and filters read better with it.
  return parameters.size ? `#/papers?${parameters.toString().replaceAll('%3A', ':')}` : '#/papers';
}

/** Reads such a hash; what it does not understand is left out, so that any address shows something. */
export function parseLibraryAddress(hash: string): LibraryView {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const parameters = new URLSearchParams(search);
  const paperId = idIn(parameters, 'paper');
  return {
    screen: path === '/settings' ? 'settings' : 'papers',
    query: parameters.get('q') ?? '',
    trash: parameters.has('trash'),
    ...(paperId !== undefined && { paperId }),
  };
}

function idIn(parameters: URLSearchParams, name: string): number | undefined {
  const value = Number(parameters.get(name));
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
