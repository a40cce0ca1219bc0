import { bibtex } from './bibtex';
import { cslJson } from './csl-json';
import { csv } from './csv';
import type { Format } from './format';
import { json } from './json';
import { markdown } from './markdown';
import { ris } from './ris';

/** Every format, in the order of the export menu. */
export const formats: readonly Format[] = [bibtex, markdown, json, ris, cslJson, csv];

/** The format of that id, or undefined. */
export function findFormat(id: string): Format | undefined {
  return formats.find(format => format.id === id);
}
