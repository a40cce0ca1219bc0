import { bundleScript } from '@/tests/browser/bundle-script';
import type { Offprint } from '@/tests/browser/launch-offprint';
import type { RealPopup } from '@/tests/browser/real-popup';
import { type Figure, inMilliseconds, median, percentile } from '../figures';
import { openPopup } from './open-popup';
import { settledBytes } from './used-bytes';

/** From each key to the repainted results, for queries typed letter by letter into the popup. */
export async function keystrokes(offprint: Offprint, queries: string[], most: number): Promise<Figure> {
  const popup = await openPopup(offprint, 'popup');
  const script = await bundleScript('tests/bench/popup/in-popup.ts', 'inPopup');
  await popup.evaluate(`${script}; inPopup.rowsShown()`);
  await settledBytes(popup);
  await popup.evaluate('inPopup.watchRepaints()');
  const times: number[] = [];
  for (const query of queries) {
    await popup.evaluate('inPopup.emptyBox()');
    for (const letter of query) times.push(...(await timeKey(popup, letter)));
  }
  await popup.close();
  const p95 = percentile(times, 0.95);
  const figure = inMilliseconds('popup: key to repainted results, p95', p95, most);
  return {
    ...figure,
    peer: `median ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(0)} ms of ${times.length}`,
  };
}

/** One time, or none where the letter changed no row: it is then painted with the box. */
async function timeKey(popup: RealPopup, letter: string): Promise<number[]> {
  await popup.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
  await popup.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
  const time = await popup.evaluate<number | undefined>('inPopup.lastInput()');
  return time === undefined ? [] : [time];
}
