import { createContext, Script } from 'node:vm';
import type { FoundPattern } from './patterns-of';

/** What texts on pages repeat: letters, words, names in many styles, numbers, marks, dates. */
const units = [
  'a|A|Aa|aa |A |Aa |Aa-|é|º|ºa|Aº |а|Аа, |文|文、| |\u0000|may|May |Aaaa Aaaa |A. |A.|AAAA. |А. |A.-a. ',
  'Aa, |Aaaaaa, |Aaaa, Aaaa; |Aaaa, A., |A., |Aaaa A, |Aaaa A. |Aaaa; |Aaaa and |and |a & |& |&|e |i |de |van |º,',
  '1|1 |12, |1-|1.|1/|2019 |NOV AUG |NOV 1 |Aa (2019). |pp. 1-2, |vol. 1, |http://|10.1000/|%20|Aaaa: Aaaa; ',
  '(|()|(a) |(a|[a] |"|“|“a” |’|. |, |,|- |–|-|: |a: |:|/|a/|a.|a-|.|…|*|(with a, |in Aaaa, |Aa (Aaaa), ',
].flatMap(line => line.split('|'));
const beginnings = ['', 'Aaaa, ', '(', '"', 'A'];
const ends = ['', '\u0000', '!', '(2019x)', 'A', '1', ' &', '[', ')'];
/** As long as a citation: what takes a text of this length all ways there are never ends. Longer texts are not tried. */
const length = 300;
const mostWords = 4;

const texts = units.flatMap(unit =>
  beginnings.flatMap(begin => ends.map(end => begin + unit.repeat(length / unit.length) + end)),
);

/** The same texts behind the words that a pattern asks for: "In: ". */
function textsBehindWords({ source }: RegExp): string[] {
  const words = source.replace(/\\./g, ' ').match(/[A-Za-z]{2,}[.:]?/g) ?? [];
  return [...new Set(words)]
    .slice(0, mostWords)
    .flatMap(word => units.map(unit => `${word} ${unit.repeat(length / unit.length)}\u0000`));
}

/**
 * The patterns that do not end on a text that repeats itself, and the text.
 *
 * @param patience how long a pattern may take for all texts: hundreds of times what those take that end, in milliseconds
 */
export function endlessPatterns(patterns: readonly FoundPattern[], patience = 20_000): string[] {
  const at = { pattern: /x/, text: '', texts };
  const context = createContext({ at });
  // Only a script that is run with a timeout can be stopped within a pattern.
  const tryAll = new Script('for (const text of at.texts) { at.text = text; at.pattern.test(text); }');
  return patterns.flatMap(({ where, pattern }) => {
    at.pattern = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
    at.texts = [...texts, ...textsBehindWords(pattern)];
    try {
      tryAll.runInContext(context, { timeout: patience });
      return [];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      return `${where} ${pattern} does not end on ${JSON.stringify(at.text)}`;
    }
  });
}
