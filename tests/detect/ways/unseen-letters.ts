import { parsePage } from './read-entries';
import type { Way } from './way';

/** How the letters of a text may be stored, by what is seen of it: nothing. */
const unseen: [string, (text: string, nth: number) => string][] = [
  [
    'words that may be parted',
    (text, nth) => text.replace(/([a-z]{4})([a-z]{3})/g, nth % 2 ? '$1\u00ad$2' : '$1\u200b$2'),
  ],
  ['accents behind their letters', text => text.normalize('NFD')],
  ['marks of direction and order', text => text.replace(/(\d{4}|[.,]) /g, '\u200e$1\u200e \u2060')],
];

/** A way's page as it looks, its texts stored in other letters. */
export function withUnseenLetters(way: Way): Way[] {
  return unseen.map(([name, write]) => ({
    ...way,
    name: `${name}: ${way.name}`,
    html: rewritten(way, write),
  }));
}

function rewritten(way: Way, write: (text: string, nth: number) => string): string {
  const page = parsePage(way.html);
  const main = page.querySelector('main') ?? page.body;
  const texts = page.createTreeWalker(main, 4);
  for (let nth = 0; texts.nextNode(); nth++) {
    const text = texts.currentNode;
    if (!/^(?:STYLE|SCRIPT)$/.test(text.parentElement?.tagName ?? ''))
      text.nodeValue = write(text.nodeValue ?? '', nth);
  }
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
