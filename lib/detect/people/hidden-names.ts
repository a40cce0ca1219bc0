import type { Outline } from '../page/outline';
import { readNames } from './names';

const MORE = /(\d+) more author/;
/** Text in quotation marks within an attribute: a script's string. */
const STRINGS = /'((?:[^'\\]|\\.){0,5000})'|"((?:[^"\\]|\\.){0,5000})"/g;

/**
 * The names behind "3 more authors": some page templates (al-folio) keep them in an attribute of that element, as a list
 * in a script's string. Undefined where they are not there, or not as many as promised.
 */
export function hiddenNames(outline: Outline, line: number): string[] | undefined {
  for (const span of outline.lines[line]?.spans ?? []) {
    const count = Number(MORE.exec(span.element.textContent ?? '')?.[1]);
    if (!count || span.element.children.length > 0) continue;
    for (const { value } of span.element.attributes) {
      for (const [, single, double] of value.slice(0, 20_000).matchAll(STRINGS)) {
        const list = readNames(single ?? double ?? '', { loose: true });
        if (list && list.names.length === count && !list.rest) return list.names;
      }
    }
  }
  return undefined;
}
