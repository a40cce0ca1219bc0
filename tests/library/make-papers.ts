import type { LibraryDatabase } from '@/lib/library/database';
import { type EntryToSave, saveEntries } from '@/lib/library/save-entries';
import type { Entry } from '@/lib/model/entry';

const subjects = [
  'retrieval',
  'reasoning',
  'diffusion',
  'alignment',
  'parsing',
  'planning',
  'vision',
  'speech',
];
const manners = ['sparse', 'robust', 'scalable', 'causal', 'efficient', 'neural', 'adaptive', 'federated'];
const things = [
  'transformers',
  'graphs',
  'agents',
  'datasets',
  'benchmarks',
  'kernels',
  'policies',
  'memories',
];
const families = ['Okonkwo', 'Lindqvist', 'Moreau', 'Tanaka', 'Haddad', 'Silva', 'Novak', 'Whitfield'];
const givens = ['Ada', 'Bruno', 'Chiara', 'Dmitri', 'Esra', 'Farid', 'Greta', 'Hiro'];

/**
 * The n-th invented paper, from 0: always the same for the same number, none like another. Every third has a DOI
 * besides its arXiv identifier; abstracts are some 900 letters long.
 */
export function makeEntry(n: number): Entry {
  const pick = (words: string[], at: number) =>
    words[(Math.imul(n + 1, 2654435761) >>> at) % words.length] ?? '';
  const month = 1 + (n % 12);
  const number = `${String(10 + (n % 15)).padStart(2, '0')}${String(month).padStart(2, '0')}.${String(n).padStart(5, '0')}`;
  const title = `${pick(manners, 3)} ${pick(subjects, 7)} with ${pick(things, 11)}, study ${n}`;
  return {
    type: 'article',
    title: title.charAt(0).toUpperCase() + title.slice(1),
    creators: [0, 1, 2].map(at => ({ family: pick(families, 4 + at * 3), given: pick(givens, 5 + at * 3) })),
    issued: { year: 2010 + (n % 15), month },
    abstract:
      `We study ${title}. ${`This part of the text is about ${pick(subjects, 9)} and ${pick(things, 2)}. `.repeat(15)}`.trim(),
    identifiers: n % 3 === 0 ? [`doi:10.5555/${n}`, `arxiv:${number}`] : [`arxiv:${number}`],
    url: `https://arxiv.org/abs/${number}`,
    pdfUrl: `https://arxiv.org/pdf/${number}`,
  };
}

/** The n-th invented paper with a sighting on an invented listing. */
export function makeEntryToSave(n: number): EntryToSave {
  return {
    entry: makeEntry(n),
    sighting: { site: 'arxiv', listingUrl: 'https://arxiv.org/list/cs.CL/recent', position: (n % 2000) + 1 },
  };
}

/** Saves the invented papers from `first` on, `count` of them, the way the extension saves; a minute apart each. */
export async function fillLibrary(database: LibraryDatabase, count: number, first = 0): Promise<void> {
  const slice = 1000;
  for (let start = first; start < first + count; start += slice) {
    const numbers = Array.from(
      { length: Math.min(slice, first + count - start) },
      (_, index) => start + index,
    );
    const at = 1_600_000_000_000 + start * 60_000;
    const outcome = await saveEntries(database, {
      entries: numbers.map(makeEntryToSave),
      status: 'to-read',
      at,
    });
    if (!outcome.ok)
      throw new Error(`The invented papers from ${start} on were not saved: ${outcome.problem.message}`);
  }
}
