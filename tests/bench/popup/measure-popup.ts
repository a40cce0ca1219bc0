import { launchOffprint } from '@/tests/browser/launch-offprint';
import { copyWithEmptyPopup } from '../copy-with-empty-popup';
import { type Figure, inMilliseconds, printFigures } from '../figures';
import { benchLibrary } from '../search/bench-library';
import { fillLibrary } from './fill-library';
import { keystrokes } from './keystrokes';
import { popupMemory } from './popup-memory';
import { popupStart } from './popup-start';
import { saveInBackground } from './save-in-background';

/** What the design allows for libraries up to a size. */
const budgets = [
  { size: 10_000, start: 1.5, key: 50, memory: 20, save: 15 },
  { size: 100_000, start: 2.5, key: 100, memory: 130, save: 15 },
];

const runs = 25;
const saves = 20;
/** As many queries as are typed letter by letter, and as many letters of each at most. */
const typed = { queries: 10, letters: 16 };

/** The popup that the browser shows over a toolbar's button, and the background behind it, for each size of library. */
export async function measurePopup(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    console.log(`\nThe popup over ${size.toLocaleString('en')} papers`);
    printFigures(await measureOver(size));
  }
}

async function measureOver(size: number): Promise<Figure[]> {
  const budget = budgets.find(budget => size <= budget.size);
  if (!budget) throw new Error(`The design has no budget for ${size} papers.`);
  const { papers, queries } = benchLibrary(size);
  const copy = await copyWithEmptyPopup();
  const offprint = await launchOffprint({ extension: copy.folder });
  try {
    const { time, longestTask, segments } = await fillLibrary(offprint, papers);
    const words = queries.slice(0, typed.queries).map(({ text }) => text.slice(0, typed.letters));
    return [
      {
        ...inMilliseconds('index built in the background, longest task', longestTask, 50),
        peer: `the whole build ${(time / 1000).toFixed(1)} s, ${segments} segments`,
      },
      await popupStart(offprint, runs, budget.start),
      await popupMemory(offprint, budget.memory),
      await keystrokes(offprint, words, budget.key),
      await saveInBackground(offprint, saves, budget.save),
    ];
  } finally {
    await offprint.close();
    await copy.remove();
  }
}
