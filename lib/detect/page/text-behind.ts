const GLANCE = 60;
const MAX_NODES = 40;
/** Elements that stand within titles. */
const WITHIN_TITLES = /^(?:a|b|strong|i|em|u|font|sub|sup|tt|code|q)$/;

/**
 * The beginning of the text that stands behind an element in its line, not more than 60 characters of it; '' where
 * something begins there that looks like no part of a title (`small`, `span`, a block).
 */
export function textBehind({ nextSibling }: Element): string {
  let text = '';
  let count = 0;
  /** Adds a node and what follows it. False where something else begins. */
  const add = (node: Node | null): boolean => {
    for (let at = node; at && text.length < GLANCE && ++count < MAX_NODES; at = at.nextSibling) {
      if (at.nodeType === 3) text += (at as Text).data;
      else if (at.nodeType !== 1) continue;
      else if (!WITHIN_TITLES.test((at as Element).localName) || !add(at.firstChild)) return false;
    }
    return true;
  };
  add(nextSibling);
  return text.slice(0, GLANCE);
}
