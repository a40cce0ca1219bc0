import { isAscii } from './ascii';
import type { Creator } from './creator';
import type { Identity } from './identity';

// Headings that thousands of papers share, whatever their length.
const generic =
  /^(?:(?:guest )?editorials?|introduction|foreword|preface|corrections?|corrigend(?:um|a)|errat(?:um|a)|retraction|reply|comments?|response|announcements?|news|book reviews?|letters? to the editor|in memoriam|obituary|acknowledge?ments?|issue information|table of contents|contents)(?: (?:to|on|of|for|from|by|the|this|special|issue|editors?|guest|volume|note|notice|author|in|reviewers?|and|a)\b)*$/;
// Scripts that write words without spaces between them: each character counts as a word and as two letters.
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * Folds a text for comparison: compatibility forms, case and the accents of Latin, Greek and Cyrillic letters go;
 * letters, digits and the vowel signs of every script stay, in words with single spaces between them.
 */
export function foldText(text: string): string {
  // Most titles are plain ASCII, which has neither accents nor compatibility forms: a long list folds thousands.
  if (isAscii.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/**
 * The identity of a title and its first creator's family name, `title:a folded title|family`; undefined where it would
 * not tell papers apart: no creator, a generic title ("Editorial"), fewer than three words or sixteen letters.
 */
export function titleIdentity(title: string, creators: readonly Creator[] | undefined): Identity | undefined {
  const folded = foldText(title).slice(0, 1000);
  const dense = folded.match(ideographs)?.length ?? 0;
  const words = folded.split(' ').length + dense;
  const letters = folded.replaceAll(' ', '').length + dense;
  const family = firstFamily(creators);
  if (!family || words < 3 || letters < 16 || generic.test(folded)) return undefined;
  return `title:${folded}|${family}`;
}

/** The folded titles among identities. */
export function titlesIn(identities: readonly Identity[]): string[] {
  return identities.flatMap(identity => /^title:(.*?)(?:\||$)/s.exec(identity)?.[1] ?? []);
}

/** Whether folded titles may be one paper's: one can be cut, lack its subtitle, or not be known (`''`). */
export function mayBeOneTitle(some: string, other: string): boolean {
  return some.startsWith(other) || other.startsWith(some);
}

/** The first creator's family name (or whole name, where that is not known) folded and without spaces. */
export function firstFamily(creators: readonly Creator[] | undefined): string | undefined {
  const first = creators?.[0];
  return first && foldText('family' in first ? first.family : first.literal).replaceAll(' ', '');
}
