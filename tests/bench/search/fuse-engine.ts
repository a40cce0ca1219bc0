import Fuse, { type FuseIndex, type IFuseOptions } from 'fuse.js';
import { eachPaper } from './each-paper';
import type { Engine } from './engine';
import { type PeerDocument, peerDocument, savedDocument } from './peer-document';
import { storedValue, storeValue } from './stored-value';

const key = 'fuse';
const keys = [
  { name: 'title', weight: 3 },
  { name: 'authors', weight: 2 },
];

const options: IFuseOptions<PeerDocument> = {
  keys,
  useTokenSearch: true,
  tokenMatch: 'all',
  threshold: 0.4,
  ignoreDiacritics: true,
};

interface Stored {
  documents: PeerDocument[];
  index: ReturnType<FuseIndex<PeerDocument>['toJSON']>;
}

/** Fuse.js with token search over titles and authors, from a stored index and the stored rows that it needs. */
export const fuseEngine: Engine = {
  name: 'Fuse.js, title and authors',

  async build(database) {
    const documents: PeerDocument[] = [];
    for await (const paper of eachPaper(database)) documents.push(peerDocument(paper));
    return store({ documents, index: Fuse.createIndex(keys, documents).toJSON() });
  },

  async open() {
    const { documents, index } = await storedValue<Stored>(key);
    // What was written is what is read; the type of what is written lacks a function that Fuse.js makes again.
    const parsed = Fuse.parseIndex<PeerDocument>(index as Parameters<typeof Fuse.parseIndex>[0]);
    const fuse = new Fuse(documents, options, parsed);
    return {
      find: query => fuse.search(query).map(({ item }) => item.id),
      // The rows are there.
      read: async ids => ids,
      async save(title) {
        fuse.add(savedDocument(title));
        await store({ documents, index: fuse.getIndex().toJSON() });
      },
    };
  },
};

async function store(stored: Stored): Promise<number> {
  await storeValue(key, stored);
  return new Blob([JSON.stringify(stored)]).size;
}
