import { launchOffprint } from '@/tests/browser/launch-offprint';
import { inventPapers } from '@/tests/pages/invented-papers';
import { clickToMark } from './click-to-mark';
import { copyWithEmptyPopup } from './copy-with-empty-popup';
import { detection } from './detection';
import { printFigures } from './figures';
import { fillLibrary } from './popup/fill-library';
import { benchLibrary } from './search/bench-library';
import { sizes } from './sizes';
import { stillness } from './stillness';

const saved = 10_000;

/** What Offprint costs on a page that lists papers, with a library of 10,000 behind it. */
export async function measurePages(): Promise<void> {
  const copy = await copyWithEmptyPopup();
  const offprint = await launchOffprint({ extension: copy.folder });
  try {
    console.log('\nA page that lists papers');
    const reading = await detection(offprint, 7);
    const still = await stillness(offprint, 5);
    await fillLibrary(offprint, benchLibrary(saved).papers);
    const clicks = await clickToMark(offprint, inventPapers(20));
    printFigures([...(await sizes()), ...reading, ...still, ...clicks]);
  } finally {
    await offprint.close();
    await copy.remove();
  }
}
