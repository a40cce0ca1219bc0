import type { Creator } from '@/lib/model/creator';
import type { Paper } from '@/lib/model/paper';

/** A paper of the search benchmark; only id and title are always there. */
export interface BenchPaper {
  id: number | string;
  title: string;
  authors?: string[];
  abstract?: string;
  venue?: string;
  year?: number;
  tags?: string[];
  notes?: string;
  url?: string;
  addedAt?: number;
}

/**
 * A benchmark's paper as a saved one.
 *
 * @param place its place in the library, from 0; its primary key is one more
 */
export function paperOf(paper: BenchPaper, place: number): Paper {
  const addedAt = paper.addedAt ?? place;
  return {
    id: place + 1,
    title: paper.title,
    ...(paper.authors?.length && { creators: paper.authors.map(creatorOf) }),
    ...(paper.abstract && { abstract: paper.abstract }),
    ...(paper.venue && { containerTitle: paper.venue }),
    ...(paper.year && { issued: { year: paper.year } }),
    ...(paper.notes && { note: paper.notes }),
    ...(paper.url && { url: paper.url }),
    tags: paper.tags ?? [],
    status: 'to-read',
    addedAt,
    updatedAt: addedAt,
  };
}

function creatorOf(name: string): Creator {
  const space = name.lastIndexOf(' ');
  return space < 0 ? { literal: name } : { given: name.slice(0, space), family: name.slice(space + 1) };
}
