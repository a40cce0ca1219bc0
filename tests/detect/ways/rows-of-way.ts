import { parsePage } from './read-entries';
import type { Way } from './way';

/** The contents of a list's items or paragraphs; nothing where they are blocks or lines themselves. */
export function rowsOf({ html, expected }: Way): string[] {
  const main = parsePage(html).querySelector('main');
  const [heading, list, ...others] = main?.children ?? [];
  const isList = /^(?:UL|OL)$/.test(list?.tagName ?? '') && others.length === 0;
  const all = isList
    ? [...(list?.children ?? [])]
    : [...(main?.children ?? [])].filter(one => one !== heading);
  const rows = all.map(({ innerHTML }) => innerHTML);
  const areRows = isList || all.every(({ tagName }) => tagName === 'P');
  const hasBlocks = rows.some(row => /<(?:li|table|[uo]l|tr|h\d|hr|p|div|br|blockquote)\b/.test(row));
  return areRows && !hasBlocks && rows.length === expected.length ? rows : [];
}

/** The way's page with something else in the place of its list, under a name that says what. */
export function withRows(way: Way, name: string, list: string): Way {
  const html = way.html.replace(/(<main><h1>.*?<\/h1>\n).*<\/main>/s, (_, head) => `${head}${list}</main>`);
  return { ...way, name: `${name}: ${way.name}`, html };
}
