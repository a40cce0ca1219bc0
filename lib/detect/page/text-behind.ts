const GLANCE = 60;
const MAX_NODES = 40;
/** Elements that change how words of a title look. */
const TYPOGRAPHY = /^(?:a|b|strong|i|em|u|font|sub|sup|tt|code|q)$/;

/**
 * The beginning of the text that stands behind an element in its line, not more than 60 characters of it; '' where
 * something begins there that looks like no part of a title (`small`, `span`, a block).
 */
export function textBehind({ nextSibling }: Element): string {
  let text = '';
  let count = 0;
  const add = (node: Node | null) => {
    for (let at = node; at && text.length < GLANCE && ++count < MAX_NODES; at = at.nextSibling) {
      if (at.nodeType === 3) text += (at as Text).data;
      else if (at.nodeType !== 1) continue;
      else if (TYPOGRAPHY.test((at as Element).localName)) add(at.firstChild);
      else return;
    }
  };
  add(nextSibling);
  return text.slice(0, GLANCE);
}
