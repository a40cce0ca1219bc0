import Fuse, { type IFuseOptions } from 'fuse.js';
import { formatName } from '@/lib/model/name';
import type { Paper } from '@/lib/model/paper';
import { paperMeets } from './paper-meets';
import { type LibraryLookup, type ReadQuery, readQuery } from './read-query';
import type { SearchEngine } from './search-engine';

/** An engine that scans every paper with Fuse.js: right for small libraries, slower with each thousand. */
export interface FuseSearch extends SearchEngine {
  /** Adds papers, or puts them in the place of those with their ids. */
  put(papers: readonly Paper[]): void;
}

interface Document {
  id: number;
  title: string;
  creators: string[];
  tags: readonly string[];
  containerTitle: string;
}

/** Scanned at one go: about 15 ms of work, after which a newer query may take over. */
const sliceSize = 500;

const options: IFuseOptions<Document> = {
  keys: [
    { name: 'title', weight: 3 },
    { name: 'creators', weight: 2 },
    { name: 'tags', weight: 2 },
    { name: 'containerTitle', weight: 1 },
  ],
  useTokenSearch: true,
  // Another word narrows the result.
  tokenMatch: 'all',
  // Two wrong letters in five, which two swapped ones count as; more lets in words nobody would call misspelt.
  threshold: 0.4,
  ignoreDiacritics: true,
  ignoreFieldNorm: true,
  includeScore: true,
};

/** An empty engine. A query's words are matched in any order, also misspelt, in title, creators, tags and container. */
export function createFuseSearch(library: LibraryLookup): FuseSearch {
  const known = new Map<number, Paper>();
  const slices: { fuse: Fuse<Document>; size: number }[] = [];
  const sliceOf = new Map<number, Fuse<Document>>();

  function sliceForNew(): Fuse<Document> {
    let last = slices.at(-1);
    if (!last || last.size >= sliceSize) {
      last = { fuse: new Fuse<Document>([], options), size: 0 };
      slices.push(last);
    }
    last.size += 1;
    return last.fuse;
  }

  return {
    put(papers) {
      for (const paper of papers) {
        known.set(paper.id, paper);
        const slice = sliceOf.get(paper.id);
        slice?.remove(document => document.id === paper.id);
        const fuse = slice ?? sliceForNew();
        fuse.add(documentOf(paper));
        sliceOf.set(paper.id, fuse);
      }
    },

    async search(query, signal) {
      const asked = await readQuery(query, library, signal);
      if (asked.named.length > 0) return { ids: asked.named };
      if (asked.text === '' || asked.conditions.some(isWantedPhrase)) {
        // Phrases are mostly of abstracts, in which no typing errors are sought.
        const words = { field: 'words', text: asked.text, isNegated: false } as const;
        const papers = [...known.values()].filter(
          paper => meetsAll(paper, asked) && paperMeets(paper, words),
        );
        papers.sort((a, b) => b.addedAt - a.addedAt || b.id - a.id);
        return { ids: papers.map(({ id }) => id) };
      }
      const sought = inBounds(asked.text);
      const found: { id: number; score: number }[] = [];
      for (const { fuse } of slices) {
        signal.throwIfAborted();
        for (const { item, score = 1 } of fuse.search(sought)) {
          const paper = known.get(item.id);
          if (paper && meetsAll(paper, asked)) found.push({ id: item.id, score });
        }
        await nextTask();
      }
      signal.throwIfAborted();
      found.sort((a, b) => a.score - b.score || b.id - a.id);
      return { ids: found.map(({ id }) => id) };
    },
  };
}

/** Fuse.js takes time with every letter of a query for every word of a paper: a pasted page would take seconds. */
const mostWords = 16;
const longestWord = 32;

function inBounds(text: string): string {
  const words = text.trim().split(/\s+/, mostWords);
  return words.map(word => word.slice(0, longestWord)).join(' ');
}

function isWantedPhrase({ condition }: ReadQuery['conditions'][number]): boolean {
  return condition.field === 'phrase' && !condition.isNegated;
}

function meetsAll(paper: Paper, { conditions }: ReadQuery): boolean {
  return conditions.every(
    ({ condition, papers }) => paperMeets(paper, condition, papers) !== condition.isNegated,
  );
}

function documentOf({ id, title, creators, tags, containerTitle, identifiers }: Paper): Document {
  return {
    id,
    // A paper that has only an identifier shows it in its title's place.
    title: title ?? identifiers?.[0] ?? '',
    creators: creators?.map(formatName) ?? [],
    tags,
    containerTitle: containerTitle ?? '',
  };
}

/** Lets keystrokes and paints through. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise(resolve => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
