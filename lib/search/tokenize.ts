import { fold } from './fold';
import { spellGreek } from './greek-letters';

/** A text as search sees it. */
export interface Tokens {
  /** The folded words in their order; scripts without spaces as overlapping pairs of letters. */
  words: string[];
  /** Other spellings under which the text is also found: `multitask` for multi-task, `set` and `fit` for SetFit. */
  variants: string[];
}

/** Words joined by a hyphen or an apostrophe are read together, so that both spellings can be known. */
const compounds = /[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011_'’][\p{L}\p{N}\p{M}]+)*/gu;
const joints = /[-\u2010\u2011_'’]/;

/** Scripts written without spaces (Hangul has some, but its particles stick to the word). */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;
const startsUnspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const plainWord = /^[A-Za-z]?[a-z]+$|^[0-9]+$/;
/** The parts of a camel-case word: Set Fit, Distil BERT, GPT 4. */
const humps = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu;
const hasHumps = /\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}|\p{Lu}{2}\p{Ll}/u;

/** How names with an umlaut or a ring are also spelled: Müller as Mueller, Ågren as Aagren. */
const spelledOut: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
const longestJoin = 40;
/** Nobody types a longer word; what is longer is an encoded blob. */
const longestWord = 64;

/** Splits texts into words, remembering what it has seen: a library repeats its words. */
export interface Tokenizer {
  tokenize(text: string): Tokens;
}

/**
 * A tokenizer with a memory of `capacity` compounds; it forgets them all when that is full.
 *
 * Compounds keep their parts as words and gain the joined form as a variant; camel case keeps the whole as the word
 * and gains its parts; single Greek letters become their names; scripts without spaces become overlapping pairs, with
 * the last letter as a variant, so that every letter starts some term and a prefix finds it.
 */
export function createTokenizer(capacity = 50_000): Tokenizer {
  const known = new Map<string, Tokens>();
  return {
    tokenize(text) {
      const words: string[] = [];
      const variants: string[] = [];
      for (const compound of text.match(compounds) ?? []) {
        if (plainWord.test(compound)) {
          words.push(compound.slice(0, longestWord).toLowerCase());
          continue;
        }
        let tokens = known.get(compound);
        if (tokens === undefined) {
          tokens = readCompound(compound);
          if (known.size >= capacity) known.clear();
          known.set(compound, tokens);
        }
        for (const word of tokens.words) words.push(word);
        for (const variant of tokens.variants) variants.push(variant);
      }
      return { words, variants };
    },
  };
}

function readCompound(compound: string): Tokens {
  const words: string[] = [];
  const variants = new Set<string>();
  const joined: string[] = [];
  for (const raw of compound.split(joints)) {
    const first = words.length;
    readWord(raw, words, variants);
    joined.push(words.slice(first).join(''));
  }
  if (joined.length > 1) {
    for (let index = 1; index < joined.length; index += 1)
      addJoin(joined.slice(index - 1, index + 1), variants);
    if (joined.length > 2) addJoin(joined, variants);
  }
  for (const word of words) variants.delete(word);
  return { words, variants: [...variants] };
}

function addJoin(parts: string[], variants: Set<string>): void {
  const join = parts.join('');
  if (join.length <= longestJoin && !startsUnspaced.test(join)) variants.add(join);
}

function readWord(raw: string, words: string[], variants: Set<string>): void {
  for (const run of raw.normalize('NFKC').match(unspaced) ?? []) {
    if (startsUnspaced.test(run)) readPairs(fold(run), words, variants);
    else readSpaced(run, words, variants);
  }
}

function readPairs(run: string, words: string[], variants: Set<string>): void {
  const letters = [...run];
  const last = letters.at(-1);
  if (last === undefined) return;
  if (letters.length === 1) words.push(last);
  else variants.add(last);
  for (let index = 1; index < letters.length; index += 1)
    words.push(`${letters[index - 1]}${letters[index]}`);
}

function readSpaced(run: string, words: string[], variants: Set<string>): void {
  const parts = spellGreek(fold(run).slice(0, longestWord)).filter(part => part !== '');
  words.push(...parts);
  if (parts.length > 1) variants.add(parts.join(''));
  if (hasHumps.test(run))
    for (const hump of run.match(humps) ?? []) if (hump.length > 1) variants.add(fold(hump));
  const lower = run.toLowerCase();
  if (/[äöüåø]/.test(lower))
    variants.add(fold(lower.replace(/[äöüåø]/g, letter => spelledOut[letter] ?? letter)));
}
