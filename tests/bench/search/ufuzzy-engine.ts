import uFuzzy from '@leeoniya/ufuzzy';
import { eachPaper } from './each-paper';
import type { Engine } from './engine';
import { peerDocument, savedDocument } from './peer-document';
import { storedValue, storeValue } from './stored-value';

const key = 'ufuzzy';

/** One error a word; words in any order, up to five. */
const options = { intraMode: 1 } as const;
const permutedWords = 5;

interface Stored {
  ids: number[];
  haystack: string[];
}

/** uFuzzy over titles and authors, from the stored list of texts that it goes through. */
export const uFuzzyEngine: Engine = {
  name: 'uFuzzy, title and authors',

  async build(database) {
    const stored: Stored = { ids: [], haystack: [] };
    for await (const paper of eachPaper(database)) put(stored, peerDocument(paper));
    return store(stored);
  },

  async open(database) {
    const stored = await storedValue<Stored>(key);
    const fuzzy = new uFuzzy(options);
    return {
      find(query) {
        const [found, info, order] = fuzzy.search(stored.haystack, uFuzzy.latinize(query), permutedWords);
        // Of very many it has no order.
        const places = order ? order.map(place => info.idx[place] ?? -1) : (found ?? []);
        return places.map(place => stored.ids[place] ?? 0);
      },
      read: ids => database.papers.bulkGet(ids),
      async save(title) {
        const document = savedDocument(title);
        await storeValue(`row ${document.id}`, document);
        put(stored, document);
        await store(stored);
      },
    };
  },
};

function put({ ids, haystack }: Stored, { id, title, authors }: ReturnType<typeof peerDocument>): void {
  ids.push(id);
  haystack.push(uFuzzy.latinize(`${title} ${authors}`));
}

async function store(stored: Stored): Promise<number> {
  await storeValue(key, stored);
  return new Blob([JSON.stringify(stored)]).size;
}
