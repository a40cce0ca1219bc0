import { type Status, statuses } from '@/lib/model/status';
import type { PaperFilter } from './paper-filter';

/** What the library page shows; its address holds all of it. */
export interface LibraryView {
  screen: 'papers' | 'settings';
  filter: PaperFilter;
  query: string;
  /** The paper in the detail pane. */
  paperId?: number;
}

/** The hash of the library page's address for a view, with its `#`: `#/papers?status=read&q=attention&paper=12`. */
export function serializeLibraryAddress(view: LibraryView): string {
  if (view.screen === 'settings') return '#/settings';
  const { trash, status, starred, tag, listId } = view.filter;
  const parameters = new URLSearchParams();
  if (trash) parameters.set('trash', '1');
  if (status) parameters.set('status', status);
  if (starred) parameters.set('starred', '1');
  if (tag !== undefined) parameters.set('tag', tag);
  if (listId !== undefined) parameters.set('list', String(listId));
  if (view.query) parameters.set('q', view.query);
  if (view.paperId !== undefined) parameters.set('paper', String(view.paperId));
  return parameters.size ? `#/papers?${parameters}` : '#/papers';
}

/** Reads such a hash; what it does not understand is left out, so that any address shows something. */
export function parseLibraryAddress(hash: string): LibraryView {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const parameters = new URLSearchParams(search);
  const filter: PaperFilter = {};
  const status = statuses.find((known: Status) => known === parameters.get('status'));
  const listId = idIn(parameters, 'list');
  const tag = parameters.get('tag');
  if (parameters.has('trash')) filter.trash = true;
  if (status) filter.status = status;
  if (parameters.has('starred')) filter.starred = true;
  if (tag) filter.tag = tag;
  if (listId !== undefined) filter.listId = listId;
  const paperId = idIn(parameters, 'paper');
  return {
    screen: path === '/settings' ? 'settings' : 'papers',
    filter,
    query: parameters.get('q') ?? '',
    ...(paperId !== undefined && { paperId }),
  };
}

function idIn(parameters: URLSearchParams, name: string): number | undefined {
  const value = Number(parameters.get(name));
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
