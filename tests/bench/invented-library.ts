import type { Paper } from '@/lib/model/paper';
import { createRandom } from './random';

const starts = 'bal cor den fal gra hel jor kal lum mar nor pel quin ras sol tam ul ver wex zan'.split(' ');
const middles = 'a e i o u ari eno ila oru umi'.split(' ');
const ends = 'ber dic fer gan kin lor mer nis pol ric stan ter ven xis'.split(' ');
const small = 'a of for the in with on and to from'.split(' ');
const givens = 'Ada Bruno Chloé Dragan Esra Farid Günther Håkan Inés Jürgen Łukasz Mei Noor Øyvind'.split(
  ' ',
);

/** As many invented papers as asked for, with words as unevenly common as those of a language (Zipf's law). */
export function inventLibrary(count: number, seed: number): Paper[] {
  const random = createRandom(seed);
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)] as Value;
  const vocabulary = inventWords(4000 + count / 2, random);
  const families = inventWords(300 + count / 4, random).map(
    word => word.charAt(0).toUpperCase() + word.slice(1),
  );
  const common = <Value>(list: readonly Value[]): Value =>
    list[Math.floor(list.length ** random()) - 1] as Value;
  const text = (length: number) =>
    Array.from({ length }, () => (random() < 0.3 ? pick(small) : common(vocabulary))).join(' ');

  return Array.from({ length: count }, (_, place) => ({
    id: place + 1,
    title: text(5 + Math.floor(random() * 8)),
    creators: Array.from({ length: 1 + Math.floor(random() * 4) }, () => ({
      given: pick(givens),
      family: common(families),
    })),
    abstract: text(60 + Math.floor(random() * 60)),
    tags: [],
    status: 'to-read',
    addedAt: place,
    updatedAt: place,
  }));
}

function inventWords(count: number, random: () => number): string[] {
  const words = new Set<string>();
  const part = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  while (words.size < count) {
    words.add(
      part(starts) + part(middles) + (random() < 0.7 ? part(starts) + part(middles) : '') + part(ends),
    );
  }
  return [...words];
}
