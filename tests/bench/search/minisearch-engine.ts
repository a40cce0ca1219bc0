import MiniSearch, { type Options } from 'minisearch';
import type { Paper } from '@/lib/model/paper';
import { eachPaper } from './each-paper';
import type { Engine } from './engine';
import { type PeerDocument, peerDocument, savedDocument } from './peer-document';
import { storedValue, storeValue } from './stored-value';

const key = 'minisearch';

/** All fields; typos by the length of the word and a prefix at the end, as Offprint's search has them. */
const options: Options = {
  fields: ['title', 'authors', 'abstract', 'venue', 'tags'],
  processTerm: term => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
  searchOptions: {
    boost: { title: 3, authors: 2.5, tags: 1.5 },
    prefix: (_term, place, terms) => place === terms.length - 1,
    fuzzy: term => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : false),
  },
};

/** MiniSearch over all fields, from its JSON. */
export const miniSearchEngine: Engine = {
  name: 'MiniSearch, all fields',

  async build(database, patience) {
    const index = new MiniSearch<PeerDocument>(options);
    for await (const paper of eachPaper(database)) {
      index.add(documentOf(paper));
      patience();
    }
    return store(index);
  },

  async open(database) {
    const index = MiniSearch.loadJSON<PeerDocument>(await storedValue(key), options);
    return {
      find: query => index.search(query).map(({ id }) => id),
      // They are in the one index that there is.
      openAbstracts: async () => {},
      read: ids => database.papers.bulkGet(ids),
      async save(title) {
        const document = savedDocument(title);
        await storeValue(`row ${document.id}`, document);
        index.add(document);
        await store(index);
      },
    };
  },
};

async function store(index: MiniSearch<PeerDocument>): Promise<number> {
  const json = JSON.stringify(index);
  await storeValue(key, json);
  return new Blob([json]).size;
}

function documentOf(paper: Paper) {
  const { abstract = '', containerTitle = '', tags } = paper;
  return { ...peerDocument(paper), abstract, venue: containerTitle, tags: tags.join(' ') };
}
