import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '@/lib/model/entry';

/** A page that no site covers, and what a reader sees on it: `tests/detect/pages/<case>/`. */
export interface DetectedPage {
  name: string;
  url: string;
  html: string;
  expected: {
    kind: 'listing' | 'paper' | 'none';
    entries: Entry[];
    /** How many rows each entry has, where one has several. */
    rows?: number[];
  };
}

const folder = join(import.meta.dirname, 'pages');

/** Every page there is; the first line of its HTML is a comment with its address. */
export function readPages(): DetectedPage[] {
  return readdirSync(folder).map(name => {
    const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
    const url = /^<!-- (https?:\/\/\S+) -->/.exec(html)?.[1];
    if (!url)
      throw new Error(`${name}: the first line of the page must be its address: "<!-- https://… -->".`);
    return {
      name,
      url,
      html,
      expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')),
    };
  });
}
