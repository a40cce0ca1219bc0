import { createTokenizer, type Tokenizer } from './tokenize';

/** One word of a query's free text. */
export interface QueryWord {
  text: string;
  /** The last word, while no space follows it: any term it begins counts. */
  isPrefix: boolean;
}

/** A document's matches are kept as bits of one number. More words than this are left out. */
export const mostWords = 31;

/** Beside those bits: the term is the last word as typed, not only begun by it. */
export const wholeWordBit = 2 ** mostWords;

/** The words of a query in their order, without those after the first 31. */
export function readQueryWords(text: string, tokenizer: Tokenizer = createTokenizer(200)): QueryWord[] {
  const { words } = tokenizer.tokenize(text);
  const openEnd = /[\p{L}\p{N}\p{M}]$/u.test(text);
  return words
    .slice(0, mostWords)
    .map((word, index) => ({ text: word, isPrefix: openEnd && index === words.length - 1 }));
}
