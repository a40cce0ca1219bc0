import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { marked, type Token } from 'marked';
import { expect, it } from 'vitest';
import { formats } from '@/lib/formats/index';
import { json } from '@/lib/formats/json';
import type { Paper } from '@/lib/model/paper';
import { exported, paper, serialized } from './papers';

/** What a reader of a file makes of each of its papers. */
interface ReadBack {
  title: string | undefined;
  author: string | undefined;
  year: number | undefined;
}

/** A reader for every format, none of them ours but the backup's: a new format needs one here. */
const readers: Record<string, (text: string) => ReadBack[] | Promise<ReadBack[]>> = {
  bibtex: text =>
    parseBibtex(text, { sentenceCase: false }).entries.map(({ fields }) => ({
      title: fields.title,
      author: fields.author?.[0]?.lastName,
      year: Number(fields.year),
    })),

  markdown(text) {
    const [list] = marked.lexer(text, { gfm: true }).filter(token => token.type === 'list');
    return (list as { items: Token[] }).items.map(item => {
      const [title, authors, publication] = textsOf(item);
      const [name = ''] = authors?.split(',') ?? [];
      const author = name.split(' ').at(/^\p{Script=Han}/u.test(name) ? 0 : -1);
      return { title, author, year: Number(publication) };
    });
  },

  async json(text) {
    const { papers } = (await json.parse?.(text)) ?? { papers: [] };
    return papers.map(({ paper: { title, creators: [first] = [], issued } }) => ({
      title,
      author: first && 'family' in first ? first.family : undefined,
      year: issued?.year,
    }));
  },

  ris: text =>
    text
      .split(/^ER {2}- \r\n/mu)
      .slice(0, -1)
      .map(record => {
        const lines = [...record.matchAll(/^(..) {2}- (.*)\r$/gmu)].map(
          ([, tag, value]) => [tag, value] as const,
        );
        // Of several people the first stays.
        const tags = new Map(lines.reverse());
        return { title: tags.get('TI'), author: tags.get('AU')?.split(',')[0], year: Number(tags.get('PY')) };
      }),

  'csl-json': text =>
    JSON.parse(text).map(
      (item: { title: string; author: { family: string }[]; issued: { 'date-parts': number[][] } }) => ({
        title: item.title,
        author: item.author[0]?.family,
        year: item.issued['date-parts'][0]?.[0],
      }),
    ),

  csv: text =>
    text
      .split('\r\n')
      .slice(1, -1)
      .map(line => {
        const cells = [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/gu)].map(([, cell = '']) =>
          cell.replaceAll('""', '"'),
        );
        return { title: cells[0], author: cells[1]?.split(',')[0], year: Number(cells[2]) };
      }),
};

const papers: Paper[] = [
  paper({
    title: 'Folding 100% of #unseen_cities & "their streets", *again* [a^2 ~ $5]',
    creators: [{ family: 'Okafor', given: 'Adaeze' }, { literal: 'Map, Office' }],
    abstract: 'First line,\nER  - \n"second" line},\n@misc{x,',
    note: 'Mine:\n\n# not a heading\n- no item',
    tags: ['a, b', '=1+1'],
  }),
  paper({
    id: 2,
    title: '未知城市的地图',
    creators: [{ family: '王', given: '小明' }],
    issued: { year: 1999 },
  }),
];

it.each(formats.map(format => [format.name, format] as const))(
  '%s gives back what it wrote',
  async (_, format) => {
    const read = await readers[format.id]?.(await serialized(format, exported(...papers)));
    expect(read).toEqual([
      { title: papers[0]?.title, author: 'Okafor', year: 2021 },
      { title: papers[1]?.title, author: '王', year: 1999 },
    ]);
  },
);

/** The lines of a list's item and of the items in it, as a reader sees them. */
function textsOf(item: Token): string[] {
  const { tokens = [] } = item as { tokens?: Token[] };
  return tokens.flatMap(token => {
    if (token.type === 'list') return (token as { items: Token[] }).items.flatMap(textsOf);
    if (token.type !== 'text' && token.type !== 'paragraph') return [];
    const within = (token as { tokens?: Token[] }).tokens ?? [];
    return [within.map(part => ('text' in part ? part.text : '')).join('')];
  });
}
