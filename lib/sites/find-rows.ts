import type { Page, Row, RowDefinition } from './site';

/** More rows than any listing has; what follows is left alone. */
const mostRows = 10_000;

/** The rows of a page as a definition describes them, in page order. */
export function findRows(page: Page, { row, tail, grow }: RowDefinition): Row[] {
  const found = [...page.document.querySelectorAll(row)].slice(0, mostRows);
  return found.map((match, index) => {
    const element = grow ? around(match, found[index - 1], found[index + 1]) : match;
    return { element, parts: tail ? [element, ...following(element, row, tail)] : [element], page };
  });
}

/** The largest element around a title that holds neither of its neighbours; at most the list item that it is in. */
function around(title: Element, before: Element | undefined, after: Element | undefined): Element {
  let row = title;
  for (let parent = title.parentElement; parent; parent = parent.parentElement) {
    if (/^(?:BODY|MAIN|SECTION|UL|OL)$/.test(parent.tagName)) break;
    if ((before && parent.contains(before)) || (after && parent.contains(after))) break;
    row = parent;
    if (/^(?:ARTICLE|LI|TR)$/.test(row.tagName)) break;
  }
  return row;
}

function following(element: Element, row: string, tail: string): Element[] {
  const parts: Element[] = [];
  let next = element.nextElementSibling;
  while (next?.matches(tail) && !next.matches(row) && parts.length < 50) {
    parts.push(next);
    next = next.nextElementSibling;
  }
  return parts;
}
