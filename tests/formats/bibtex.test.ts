import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '@/lib/formats/bibtex';
import type { Paper } from '@/lib/model/paper';
import { exported, hostileLine, hostilePaper, paper, serialized } from './papers';

/** The value of a field in the file, without its outer braces. */
async function field(name: string, properties: Partial<Paper>): Promise<string | undefined> {
  const text = await serialized(bibtex, exported(paper(properties)));
  return new RegExp(`^ {2}${name} = (.*),$`, 'm').exec(text)?.[1]?.replace(/^\{(.*)\}$/, '$1');
}

const title = (text: string) => field('title', { title: text });
const author = (...creators: NonNullable<Paper['creators']>) => field('author', { creators });

/** What a reader of the file understands: fields as text, with formulas and accents resolved. */
function read(text: string) {
  return parse(text, { sentenceCase: false });
}

describe('an entry', () => {
  it('has every field that the paper has, under BibTeX’s names', async () => {
    const text = await serialized(
      bibtex,
      exported(
        paper({
          title: 'Folding {maps} of Kyōto & 100% of its_streets',
          creators: [{ family: 'van der Berg', given: 'Jan' }, { literal: 'Atlas & Co' }],
          creatorsTruncated: true,
          containerTitle: 'Proceedings of the 3rd Conference on Maps',
          publisher: 'Map Press',
          volume: '12',
          issue: '3',
          page: '101–117',
          issued: { year: 2021, month: 6, day: 3 },
          abstract: 'We fold.\nThen we unfold.',
          identifiers: ['doi:10.1000/map_1', 'arxiv:2106.01234'],
          keywords: ['Machine Learning (cs.LG)', 'cs.CG'],
          tags: ['thesis #2'],
          note: 'Compare ~ with § 3',
          url: 'https://maps.example/a_b?c=d%20e&f#g',
        }),
      ),
    );
    expect(text).toBe(
      [
        '@inproceedings{vanderberg2021folding,',
        '  title = {Folding \\textbraceleft{}maps\\textbraceright{} of {Kyōto} \\& 100\\% of its\\_streets},',
        '  author = {van der Berg, Jan and {Atlas \\& Co} and others},',
        '  booktitle = {Proceedings of the 3rd Conference on Maps},',
        '  volume = {12},',
        '  number = {3},',
        '  pages = {101--117},',
        '  publisher = {Map Press},',
        '  year = {2021},',
        '  month = jun,',
        '  doi = {10.1000/map_1},',
        '  eprint = {2106.01234},',
        '  archivePrefix = {arXiv},',
        '  primaryClass = {cs.LG},',
        '  url = {https://maps.example/a_b?c=d%20e&f#g},',
        '  abstract = {We fold. Then we unfold.},',
        '  keywords = {Machine Learning (cs.LG), cs.CG, thesis \\#2},',
        '  annote = {Compare \\textasciitilde{} with § 3},',
        '}',
        '',
      ].join('\n'),
    );
    const [entry] = read(text).entries;
    expect(entry?.fields.title).toBe('Folding {maps} of Kyōto & 100% of its_streets');
    expect(entry?.fields.author).toEqual([
      { prefix: 'van der', lastName: 'Berg', firstName: 'Jan' },
      { name: 'Atlas & Co' },
      { lastName: 'others' },
    ]);
  });

  it.each([
    [{ type: 'article-journal', containerTitle: 'Maps' }, /^@article\{[\s\S]*journal = \{Maps\}/],
    [{ type: 'chapter', containerTitle: 'Maps' }, /^@incollection\{[\s\S]*booktitle = \{Maps\}/],
    [{ type: 'book', publisher: 'Maps' }, /^@book\{[\s\S]*publisher = \{Maps\}/],
    [{ type: 'thesis', publisher: 'Maps' }, /^@phdthesis\{[\s\S]*school = \{Maps\}/],
    [{ type: 'report', publisher: 'Maps' }, /^@techreport\{[\s\S]*institution = \{Maps\}/],
    [{ type: 'dataset' }, /^@misc\{/],
  ] as [Partial<Paper>, RegExp][])('of %j is what BibTeX calls it', async (properties, expected) => {
    expect(await serialized(bibtex, exported(paper(properties)))).toMatch(expected);
  });

  it.each([
    [{}, '@misc'],
    [{ containerTitle: 'CoRR' }, '@misc'],
    [{ containerTitle: 'Journal of Maps' }, '@article'],
    [{ containerTitle: 'Map Letters', volume: '3' }, '@article'],
    [{ containerTitle: 'Workshop on Maps', volume: '3' }, '@inproceedings'],
  ])('of unknown type with %j is guessed', async (properties, expected) => {
    const { type: _, ...untyped } = paper(properties);
    expect(await serialized(bibtex, exported(untyped))).toContain(expected);
  });

  it('of an arXiv paper has eprint, archivePrefix and its page', async () => {
    const old: Partial<Paper> = { identifiers: ['arxiv:hep-th/9901001'], containerTitle: 'arXiv preprint' };
    expect(await field('eprint', old)).toBe('hep-th/9901001');
    expect(await field('archivePrefix', old)).toBe('arXiv');
    expect(await field('primaryClass', old)).toBe('hep-th');
    expect(await field('url', old)).toBe('https://arxiv.org/abs/hep-th/9901001');
    expect(await field('booktitle', old)).toBeUndefined();
  });

  it('of an arXiv paper that was saved from another site cites arXiv’s page', async () => {
    const seen = {
      identifiers: ['arxiv:2106.01234' as const],
      url: 'https://huggingface.co/papers/2106.01234',
    };
    expect(await field('url', seen)).toBe('https://arxiv.org/abs/2106.01234');
    expect(await field('url', { ...seen, url: 'https://maps.example/paper' })).toBe(
      'https://maps.example/paper',
    );
  });

  it('of a paper without title is still an entry', async () => {
    const { title: _title, creators: _creators, ...bare } = paper({ identifiers: ['arxiv:2301.01234'] });
    expect(read(await serialized(bibtex, exported(bare))).entries[0]).toMatchObject({
      key: 'arxiv230101234',
      fields: { eprint: '2301.01234' },
    });
  });
});

describe('a title', () => {
  it.each([
    ['Learning with BERT and iMaps', 'Learning with {BERT} and {iMaps}'],
    ['Attention to the Maps of Kyoto: Learning BERT', 'Attention to the Maps of Kyoto: Learning {BERT}'],
    [
      'Attention to the maps of Kyoto: Learning in Japan',
      'Attention to the maps of {Kyoto}: Learning in {Japan}',
    ],
    ['Sources of Vitamin C in Large Cities', 'Sources of Vitamin {C} in Large Cities'],
    ['A MAP OF EVERY CITY', 'A MAP OF EVERY CITY'],
    ['基于BERT的地图', '{基于BERT的地图}'],
    ['GPT-4 for maps', '{GPT}-4 for maps'],
  ])('%s keeps its capitals', async (text, expected) => {
    expect(await title(text)).toBe(expected);
  });

  it.each([
    ['Limits of $\\Lambda$CDM', 'Limits of {$\\Lambda$}{CDM}'],
    ['From $5 to $10', 'From \\$5 to \\$10'],
    ['From $5 and$ 10', 'From {$5 and$} 10'],
    ['A $x_{1}$% rise', 'A {$x_{1}$}\\% rise'],
    ['A $x_{1$ map', 'A \\$x\\_\\textbraceleft{}1\\$ map'],
    ['The $50\\%$ rule', 'The {$50\\%$} rule'],
    ['The $a & b$ rule', 'The {$a \\& b$} rule'],
    ['In $$n$$ steps', 'In {$n$} steps'],
    ['The $\\mathcal{O}(n)$ map', 'The {$\\mathcal{O}(n)$} map'],
    ['The $\\mymacro$ map', 'The \\$\\textbackslash{}mymacro\\$ map'],
    ['One $ only', 'One \\$ only'],
    ['Price \\$5$', 'Price \\textbackslash{}\\$5\\$'],
  ])('%s keeps balanced formulas and escapes the rest', async (text, expected) => {
    expect(await title(text)).toBe(expected);
  });

  it.each([
    '\\input{/etc/passwd}',
    '\\write18{x}',
    '\\href{javascript:x}{y}',
    '^^5cinput x',
    '\\csname x\\endcsname',
  ])('shows $%s$ as text, since it is no formula that TeX only typesets', async formula => {
    expect(await title(`Maps $${formula}$`)).not.toMatch(/\\(?:input|write|href|csname)|\^\^/);
  });
});

describe('a name', () => {
  it('keeps its particles before the family name', async () => {
    expect(await author({ family: 'de la Cruz', given: 'Ana' })).toBe('de la Cruz, Ana');
  });

  it('is in braces where BibTeX would split it', async () => {
    expect(await author({ family: 'Ruiz Soto' })).toBe('{Ruiz Soto}');
    expect(await author({ family: 'Sons and Daughters', given: 'X, Jr.' })).toBe(
      '{Sons and Daughters}, {X, Jr.}',
    );
    expect(await author({ literal: 'The Map and Atlas Group' })).toBe('{The Map and Atlas Group}');
    expect(await author({ literal: 'others' })).toBe('{others}');
  });

  it('of an only author stands in double braces when it is an organisation', async () => {
    const text = await serialized(bibtex, exported(paper({ creators: [{ literal: 'Map Office' }] })));
    expect(text).toContain('author = {{Map Office}}');
  });

  it('stays in its own script', async () => {
    expect(await author({ family: '王', given: '小明' }, { family: 'Müller', given: 'Zoë' })).toBe(
      '王, 小明 and Müller, Zoë',
    );
  });
});

describe('a file', () => {
  it('names no two papers alike, and keeps the keys it is given', async () => {
    const papers = exported(paper(), paper({ id: 2 }), paper({ id: 3, title: 'Folding A' }));
    const text = await serialized(bibtex, [
      { ...papers[0], citationKey: 'pinned' },
      ...papers.slice(1),
    ] as typeof papers);
    expect(read(text).entries.map(entry => entry.key)).toEqual([
      'pinned',
      'okafor2021folding',
      'okafor2021foldinga',
    ]);
  });

  it('of no papers is empty', async () => {
    expect(await serialized(bibtex, [])).toBe('');
  });

  it('is read back whole, whatever the papers hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostilePaper, { minLength: 1, maxLength: 4 }), async papers => {
        const text = await serialized(bibtex, exported(...papers));
        expect(depths(text)).toEqual({ lowest: 0, last: 0 });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/u);
        const { entries, errors } = read(text);
        // The parser does not know TeX's control space, negative space and double bar.
        expect(errors.filter(({ error }) => !/^unhandled macro \\[ !|]/.test(error))).toEqual([]);
        expect(entries).toHaveLength(papers.length);
        expect(new Set(entries.map(entry => entry.key.toLowerCase())).size).toBe(papers.length);
      }),
      { numRuns: 50 },
    );
  });

  it('gives a title without formulas and TeX’s own quotes and dashes back as it was', async () => {
    const unformatted = hostileLine.map(text =>
      text
        .replace(/[$\p{C}\u2028\u2029`]|''|--/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    await fc.assert(
      fc.asyncProperty(
        unformatted.filter(text => text !== ''),
        async text => {
          const [entry] = read(await serialized(bibtex, exported(paper({ title: text })))).entries;
          expect(entry?.fields.title?.normalize('NFC')).toBe(text.normalize('NFC'));
        },
      ),
      { numRuns: 50 },
    );
  });
});

/** BibTeX's count of braces: the lowest depth and the one at the end. A backslash before a brace changes nothing. */
function depths(text: string): { lowest: number; last: number } {
  let last = 0;
  let lowest = 0;
  for (const sign of text) {
    if (sign === '{') last += 1;
    if (sign === '}') last -= 1;
    lowest = Math.min(lowest, last);
  }
  return { lowest, last };
}
