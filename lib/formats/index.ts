import { bibtex } from './bibtex';
import type { Format } from './format';
import { json } from './json';
import { markdown } from './markdown';

/** Every format, in the order of the export menu. */
export const formats: readonly Format[] = [bibtex, markdown, json];

/** The format of that id, or undefined. */
export function findFormat(id: string): Format | undefined {
  return formats.find(format => format.id === id);
}
