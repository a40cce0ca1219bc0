import type { Outline } from '../page/outline';
import type { GroupScore } from './group-score';

const MOST = 0.7;
/** As much of the evidence as the whole lines have. */
const ALIKE = 0.85;

/**
 * "Title. Journal 12(3), 1–10, 2020" is no title as a whole where citations that name nobody say where the title ends.
 * Brings these to the front.
 */
export function preferBare({ lines }: Outline, scored: GroupScore[]): void {
  const [best] = scored;
  if (!best || /\|(?:cited|led|quoted)/.test(best.signature)) return;
  const whole = best.rows.filter(
    ({ anchor }) => anchor.start === 0 && anchor.end === lines[anchor.line]?.text.trimEnd().length,
  );
  if (whole.length < best.rows.length * MOST) return;
  const wholeLines = new Set(whole.map(({ anchor }) => anchor.line));
  const at = scored.findIndex(
    ({ signature, rows, mean }) =>
      signature.includes('|cited') &&
      mean >= best.mean * ALIKE &&
      rows.filter(({ anchor }) => anchor.namesNobody && wholeLines.has(anchor.line)).length >=
        Math.max(best.rows.length, rows.length) * MOST,
  );
  if (at > 0) scored.unshift(...scored.splice(at, 1));
}
