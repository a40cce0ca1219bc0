import type { Paper } from '@/lib/model/paper';
import { createRandom } from './random';

/** A query, and every paper that is a right answer. */
export interface KnownQuery {
  kind: 'title' | 'reordered' | 'typos' | 'prefix' | 'phrase' | 'author';
  text: string;
  right: ReadonlySet<number>;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Queries of every kind whose right answers are known, `count` of each. */
export function inventQueries(papers: readonly Paper[], count: number, seed: number): KnownQuery[] {
  const random = createRandom(seed);
  const titles = papers.map(paper => new Set(wordsOf(paper.title)));
  const abstracts = papers.map(paper => ` ${paper.abstract} `);
  const withAll = (words: readonly string[], sets: readonly Set<string>[]) =>
    new Set(papers.filter((_, place) => words.every(word => sets[place]?.has(word))).map(paper => paper.id));

  const kinds: Record<
    KnownQuery['kind'],
    (paper: Paper) => { text: string; right: ReadonlySet<number> } | undefined
  > = {
    title: paper => ({ text: paper.title ?? '', right: new Set([paper.id]) }),
    reordered(paper) {
      const words = tellingWords(paper, random);
      const right = withAll(words, titles);
      return right.size === 1 ? { text: words.toReversed().join(' '), right } : undefined;
    },
    typos(paper) {
      const words = tellingWords(paper, random);
      const right = withAll(words, titles);
      return right.size === 1
        ? { text: words.map(word => misspell(word, random)).join(' '), right }
        : undefined;
    },
    prefix(paper) {
      const [last = '', ...words] = tellingWords(paper, random);
      const start = last.slice(0, Math.ceil(last.length * 0.6));
      const right = withAll(words, titles);
      for (const id of right) {
        if (![...(titles[id - 1] ?? [])].some(word => word.startsWith(start))) right.delete(id);
      }
      return right.size === 1 ? { text: `${words.join(' ')} ${start}`, right } : undefined;
    },
    phrase(paper) {
      const words = wordsOf(paper.abstract);
      const from = Math.floor(random() * (words.length - 4));
      const text = words.slice(from, from + 4).join(' ');
      const right = new Set(
        papers.filter((_, place) => abstracts[place]?.includes(` ${text} `)).map(({ id }) => id),
      );
      return right.size === 1 ? { text, right } : undefined;
    },
    author(paper) {
      const [creator] = paper.creators ?? [];
      if (!creator || !('family' in creator)) return undefined;
      const right = new Set(
        papers
          .filter(other =>
            other.creators?.some(
              each => 'family' in each && each.family === creator.family && each.given === creator.given,
            ),
          )
          .map(other => other.id),
      );
      return { text: `${creator.family} ${creator.given}`.toLowerCase(), right };
    },
  };

  return Object.entries(kinds).flatMap(([kind, make]) => {
    const queries: KnownQuery[] = [];
    while (queries.length < count) {
      const paper = papers[Math.floor(random() * papers.length)];
      const made = paper && make(paper);
      if (made) queries.push({ kind: kind as KnownQuery['kind'], ...made });
    }
    return queries;
  });
}

function wordsOf(text = ''): string[] {
  return text.split(' ');
}

function tellingWords(paper: Paper, random: () => number): string[] {
  const words = [...new Set(wordsOf(paper.title))].filter(word => word.length > 4);
  return words.sort(() => random() - 0.5).slice(0, 3);
}

/** One typing error, not in the first letter: two letters swapped, one left out, one too many, one wrong. */
function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = letters[Math.floor(random() * letters.length)] ?? 'x';
  const [before, here = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)];
  const kind = Math.floor(random() * 4);
  if (kind === 0) return `${before}${after.charAt(0)}${here}${after.slice(1)}`;
  if (kind === 1) return before + after;
  if (kind === 2) return `${before}${letter}${here}${after}`;
  return `${before}${letter}${after}`;
}
