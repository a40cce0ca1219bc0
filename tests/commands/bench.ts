import { provideChromium } from '@/tests/browser/provide-chromium.mjs';
import { clickToMark } from '../bench/click-to-mark';
import { detection } from '../bench/detection';
import { type Figure, printFigures } from '../bench/figures';
import { fillLibrary } from '../bench/fill-library';
import { keystrokes } from '../bench/keystroke';
import { copyWithEmptyPopup, popupStart } from '../bench/popup-start';
import { sizes } from '../bench/sizes';
import { stillness } from '../bench/stillness';
import { launchOffprint } from '../browser/launch-offprint';
import { inventPapers } from '../pages/invented-papers';
import { run } from './run-steps.mjs';

/**
 * `npm run bench`: what Offprint costs, beside its budget and, where there is one, a peer in the same run. Medians of
 * several runs; on a busy machine look at the ratios.
 */

const saved = 10_000;

async function measure(): Promise<Figure[]> {
  const copy = await copyWithEmptyPopup();
  const offprint = await launchOffprint({ extension: copy.folder });
  try {
    console.log('Detection…');
    const reading = await detection(offprint, 7);
    const still = await stillness(offprint, 5);
    console.log(`Saving ${saved.toLocaleString('en')} papers…`);
    const papers = inventPapers(saved + 20);
    await fillLibrary(offprint, papers.slice(0, saved));
    console.log('Clicks, the popup, keystrokes…');
    const clicks = await clickToMark(offprint, papers.slice(saved));
    const start = await popupStart(offprint, 15);
    const keys = await keystrokes(offprint);
    return [...(await sizes()), ...reading, ...still, ...clicks, start, keys];
  } finally {
    await offprint.close();
    await copy.remove();
  }
}

await provideChromium(console.log);
if (!run('wxt build')) throw new Error('The build failed (its reason is above).');
const figures = await measure();
console.log('');
printFigures(figures);
