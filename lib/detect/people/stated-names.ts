import type { NameList } from './names';

const SAYS_AUTHORS = /(?:^|[\s_-])authors(?=$|[\s_-])/i;
const BETWEEN = /\s*[,;]\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/;
const LONGEST_NAME = 40;
const LONGEST_LIST = 600;
const NO_NAME = /[\d:?!@()/]|^[^A-Z\u00c0-\uffff]/;

/**
 * The names in an element that the page calls its authors, whatever they are: pen names, names in one word. Undefined
 * where the page does not call it so, or where something else stands among them.
 */
export function statedNames(text: string, element: Element | undefined): NameList | undefined {
  if (text.length > LONGEST_LIST || !SAYS_AUTHORS.test(element?.getAttribute('class') ?? ''))
    return undefined;
  const names = text.trim().split(BETWEEN);
  if (names.some(name => name.length < 2 || name.length > LONGEST_NAME || NO_NAME.test(name)))
    return undefined;
  return { names, cut: false, end: text.length, rest: '', inverted: false };
}
