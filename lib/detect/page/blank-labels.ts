import { blankBefore } from './blank-before';
import type { Line, Outline, Span } from './outline';
import { isBadge } from './says-badge';

/** The kind of a paper, its number or a link, in an element before an entry: "Journal", "Working paper", "Required:", "[C12]", "[pdf]". */
const LABEL =
  /^\s*[[(#]?(?:[A-Z]{0,3}-?\d{1,3}|(?:(?:peer[- ]reviewed|refereed|invited|short|long|full|regular|workshop|conference|journal|working|discussion|research|review|position|book|technical|phd|master'?s?) )?(?:journals?|conferences?|workshops?|pre-?prints?|articles?|papers?|books?|chapters?|posters?|talks?|thesis|dissertation|reports?|letters?|surveys?|reviews?|demos?|proceedings|editorials?|orals?|spotlights?|arxiv|conf|in press|accepted|published|submitted|forthcoming|under review|pdf|ps|html|doi|links?|full text|(?:required|optional|recommended|suggested|supplementary|background|further|additional)(?: readings?)?|bib(?:tex)?|abs(?:tract)?))[\])]?[.:]?\s*$/i;
/** "New!", which stands before what is, in an element or not. */
const NEW =
  /^\s*[[(*]?(?:new|updated?|neu|nouveau|nuevo|novo)(?:!|[\])*](?=\s))[!:\])*]*\s+(?=["“‘«„[(A-Z\d\u00c0-\uffff])/i;
const NEW_ALONE = /^\s*[[(*]?(?:new|updated?|neu|nouveau|nuevo|novo)[!:\])*]*\s*$/i;
/** "[pdf]", "Article:", "New!": what is marked as a label is one wherever it stands. */
const MARKED = /^\s*[[(#]|[\])!.:]\s*$/;
/** An entry begins. */
const BEGINS = /^\s*["“‘«„[(]?(?!(?:of|for|and|on|in|by|with|from|to|is|are)\s)[A-Za-z\d\u00c0-\uffff]/;
/** So many entries are a list. */
const FEW = 2;

/**
 * Puts spaces in the place of the labels and numbers that stand in an element of their own before the entries of a list,
 * and of "New!": an entry begins with its people or its title. What was there is kept as the line's `aside`. Returns how
 * many entries had one.
 */
export function blankLabels({ lines }: Outline): number {
  let blanked = 0;
  const blank = (line: Line, to: number) => {
    line.aside = line.text.slice(0, to).trim();
    blankBefore(line, to);
    blanked++;
  };
  const labelled = new Map<string, { line: Line; label: Span; isMarked: boolean }[]>();
  for (const [index, line] of lines.entries()) {
    if (line.chrome) continue;
    const isNew = NEW.exec(line.text);
    if (isNew) {
      blank(line, isNew[0].length);
      continue;
    }
    const label = labelOf(line, index);
    if (!label) continue;
    const text = line.text.slice(label.start, label.end);
    const isMarked = MARKED.test(text) || isBadge(label);
    if (isMarked && NEW_ALONE.test(text)) {
      blank(line, label.end);
      continue;
    }
    const alike = labelled.get(label.shape);
    if (alike) alike.push({ line, label, isMarked });
    else labelled.set(label.shape, [{ line, label, isMarked }]);
  }
  const within = labelled.size > 0 ? shapesWithin(lines) : undefined;
  for (const [shape, alike] of labelled) {
    const labels = within?.has(shape) ? alike.filter(({ isMarked }) => isMarked) : alike;
    if (labels.length >= FEW) for (const { line, label } of labels) blank(line, label.end);
  }
  return blanked;
}

/** The shapes of elements that stand within lines: search engines mark the words of a title that were looked for. */
function shapesWithin(lines: readonly Line[]): Set<string> {
  const shapes = new Set<string>();
  for (const { text, spans } of lines)
    for (const { block, shape, start } of spans)
      if (!block && text.slice(0, start).trim() !== '') shapes.add(shape);
  return shapes;
}

/** The element with a label that a line begins with. */
function labelOf({ text, spans }: Line, index: number): Span | undefined {
  const first = spans.find(({ block }) => !block);
  if (!first || first.lastLine !== index || first.firstLine !== index) return undefined;
  if (text.slice(0, first.start).trim() !== '' || !BEGINS.test(text.slice(first.end))) return undefined;
  const label = text.slice(first.start, first.end);
  return LABEL.test(label) || NEW_ALONE.test(label) || isBadge(first) ? first : undefined;
}
