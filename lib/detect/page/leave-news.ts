import type { Line, Outline, Span } from './outline';

/** So many items are a list. */
const FEW = 3;
/** Of a list of news so many items begin with their date, and so many tell what somebody did. */
const MOST_DATED = 0.7;
const MOST_TOLD = 0.5;
/** Where an item's date stands, and where it has said what it is. */
const LONGEST_DATE = 40;
const LONGEST_BEGINNING = 160;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)[a-zé]*\\.?';
/** "Mar 2024", "12 March 2024", "March 12", "[03/2024]", "2024-03-12", "2024.03", "2024". */
const BEGINS_WITH_DATE = new RegExp(
  `^\\W*(?:\\d{1,2}(?:st|nd|rd|th)?[\\s.]*)?(?:${MONTH}[\\s,.’'/-]*\\d{1,4}|(?:19|20)\\d\\d(?:[./-]\\d{1,2}){0,2}\\b|\\d{1,2}[./-](?:\\d{1,2}[./-])?(?:19|20)?\\d\\d\\b)`,
  'i',
);
/** What news say, and rows of papers hardly ever. */
const TELLS =
  /\b(?:accepted|join(?:s|ed|ing)?|g[ai]v(?:es?|ing)|keynote|welcome|congrat\w*|awarded|w[io]ns?|visit(?:s|ed|ing)?|attend(?:s|ed|ing)?|organi[sz](?:es?|ed|ing)|present(?:s|ed|ing)|start(?:s|ed|ing)|defend(?:s|ed)?|graduated|receiv(?:es?|ed)|selected|invited|moved|promoted|launch(?:es|ed)|released?|featured|interviewed|excited|thrilled|honou?red|delighted)\b|录用|接收|加入|祝贺|恭喜|毕业|获奖|参加|受理|採択されました|発表しました/i;

/** The same at once behind the date: "Our paper was …", "I am at …". */
const TELLS_OF_ITSELF = /^[^A-Za-z]*(?:We|Our|My|I|I['’](?:m|ll|ve))\s/;

/**
 * Takes what lists of news say for no titles: "Mar 2024: Our paper was accepted." They stand on the home pages of people
 * and laboratories, in the markup of the publications below or beside them. Returns how many items it took.
 */
export function leaveNews({ lines, spans }: Outline): number {
  let taken = 0;
  for (const { items, dated } of datedLists(lines, spans)) {
    const told = dated.filter(item => {
      const beginning = beginningOf(lines, item);
      return TELLS.test(beginning) || TELLS_OF_ITSELF.test(beginning.replace(BEGINS_WITH_DATE, ''));
    });
    if (dated.length < items.length * MOST_DATED || told.length < dated.length * MOST_TOLD) continue;
    taken += items.length;
    for (const { firstLine, lastLine } of items)
      for (const line of lines.slice(firstLine, lastLine + 1)) line.chrome = true;
  }
  return taken;
}

/** Blocks alike in one element, from the first that begins with a date to the last, and those that do. */
interface DatedList {
  items: Span[];
  dated: Span[];
}

function datedLists(lines: readonly Line[], spans: readonly Span[]): DatedList[] {
  const lists = new Map<Span, Map<string, DatedList & { behind: Span[] }>>();
  for (const span of spans) {
    const { parent, shape, block } = span;
    if (!block || !parent) continue;
    const ofShape = lists.get(parent) ?? new Map<string, DatedList & { behind: Span[] }>();
    lists.set(parent, ofShape);
    const list = ofShape.get(shape) ?? { items: [], dated: [], behind: [] };
    ofShape.set(shape, list);
    if (isDated(lines, span)) {
      for (const item of list.behind.splice(0)) list.items.push(item);
      list.items.push(span);
      list.dated.push(span);
    } else if (list.dated.length > 0) list.behind.push(span);
  }
  return [...lists.values()]
    .flatMap(ofShape => [...ofShape.values()])
    .filter(({ dated }) => dated.length >= FEW);
}

function isDated(lines: readonly Line[], { firstLine }: Span): boolean {
  return BEGINS_WITH_DATE.test(lines[firstLine]?.text.slice(0, LONGEST_DATE) ?? '');
}

function beginningOf(lines: readonly Line[], { firstLine, lastLine }: Span): string {
  return lines
    .slice(firstLine, lastLine + 1)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LONGEST_BEGINNING);
}
