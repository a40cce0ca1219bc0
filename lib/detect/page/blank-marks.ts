import { blankBefore } from './blank-before';
import type { Line, Outline } from './outline';

/** "• ", "12. ", "[12] ", "(12) ", "[J12] ", "C3. ", "16.2 ": what stands before each entry of a list that was typed by hand. */
const MARK =
  /^\s*(?:([•·▪◦‣●■►▸*])|([[(]?(?:[A-Z]{1,2}-?)?)(\d{1,3})([\].):])|(\d{1,2}\.)(\d{1,2})\.?(?=\s+["“¿¡]?[A-Z\u00c0-\uffff]))\s+(?=\S)/;
/** So many entries are a list. */
const FEW = 3;

/**
 * Puts spaces in the place of the bullets and numbers that were typed before the entries of a list: what follows, a year
 * or a label before the names, begins an entry as it does elsewhere. Returns how many entries had one.
 */
export function blankMarks({ lines }: Outline): number {
  let blanked = 0;
  let run: { line: Line; length: number }[] = [];
  let kind = '';
  let next: number[] = [];
  const flush = () => {
    if (run.length >= FEW) {
      blanked += run.length;
      for (const { line, length } of run) blankBefore(line, length);
    }
    run = [];
  };
  for (const line of lines) {
    const found = MARK.exec(line.text);
    if (!found) continue;
    const [all, bullet, opening = '', digits, closing = '', volume, part] = found;
    const number = digits ?? part;
    const own = bullet ?? volume ?? opening + closing;
    if (own !== kind || (number !== undefined && !next.includes(Number(number)))) flush();
    kind = own;
    next = number === undefined ? [] : [Number(number) + 1, Number(number) - 1];
    run.push({ line, length: all.length });
  }
  flush();
  return blanked;
}
