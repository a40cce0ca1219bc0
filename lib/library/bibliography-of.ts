import type { Entry } from '@/lib/model/entry';
import type { Paper } from '@/lib/model/paper';

/** A paper's bibliographic fields, without what makes it a saved record. */
export function bibliographyOf(paper: Omit<Paper, 'id'> & { id?: number }): Entry {
  const {
    id: _id,
    tags: _tags,
    status: _status,
    starredAt: _starredAt,
    note: _note,
    addedAt: _addedAt,
    updatedAt: _updatedAt,
    lastOpenedAt: _lastOpenedAt,
    deletedAt: _deletedAt,
    edited: _edited,
    ...entry
  } = paper;
  return entry;
}
