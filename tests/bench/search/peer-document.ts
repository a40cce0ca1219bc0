import { formatName } from '@/lib/model/name';
import type { Paper } from '@/lib/model/paper';

/** A paper as the peers index it. */
export interface PeerDocument {
  id: number;
  title: string;
  authors: string;
}

export function peerDocument({ id, title = '', creators = [] }: Paper): PeerDocument {
  return { id, title, authors: creators.map(formatName).join(', ') };
}

/** A paper that the bench saves. */
export function savedDocument(title: string): PeerDocument {
  return { id: Date.now() + Math.random(), title, authors: 'Ada Benchworth' };
}
