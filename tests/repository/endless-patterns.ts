import { createContext, Script } from 'node:vm';
import type { FoundPattern } from './patterns-of';

/** What texts on pages repeat: letters, names in all styles, numbers, marks, dates, and what marks them up. */
const units = [
  'a|A|Aa|aa |A |Aa |é|º|ºa|Aº |а|文|文、| |\u0000|may|May |Aaaa Aaaa |A. |A.|А. |A.-a. ',
  'Aa, |Aaaaaa, |Aaaa, A., |A., |Aaaa A, |Aaaa A. |Aaaa; |Aaaa and |and |a & |& |&|e |i |de |van |º,|Aaaa: Aaaa; ',
  '1|1 |12, |1-|1.|1/|2019 |NOV AUG |NOV 1 |Aa (2019). |pp. 1-2, |vol. 1, |http://|10.1000/|%20',
  '(|()|(a) |(a|[a] |"|“|“a” |’|. |, |,|- |–|-|: |a: |:|/|a/|a.|a-|.|…|*|(with a, |in Aaaa, |Aa (Aaaa), ',
].flatMap(line => line.split('|'));
const beginnings = ['', 'Aaaa, ', '(', '"', 'A'];
const ends = ['', '\u0000', '!', '(2019x)', 'A', '1', ' &', '[', ')'];
/** As long as a citation: what takes a text of this length all ways there are never ends, and all else is done at once. */
const length = 300;

/**
 * The patterns that do not end on a text that repeats itself, and the text.
 *
 * @param patience how long a pattern may take for all texts: hundreds of times what those take that end, in milliseconds
 */
export function endlessPatterns(patterns: readonly FoundPattern[], patience = 20_000): string[] {
  const texts = units.flatMap(unit =>
    beginnings.flatMap(begin => ends.map(end => begin + unit.repeat(length / unit.length) + end)),
  );
  const at = { pattern: /x/, text: '' };
  const context = createContext({ texts, at });
  // Only a script that is run with a timeout can be stopped within a pattern.
  const tryAll = new Script('for (const text of texts) { at.text = text; at.pattern.test(text); }');
  return patterns.flatMap(({ where, pattern }) => {
    at.pattern = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
    try {
      tryAll.runInContext(context, { timeout: patience });
      return [];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      return `${where} ${pattern} does not end on ${JSON.stringify(at.text)}`;
    }
  });
}
