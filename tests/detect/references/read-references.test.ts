import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readReferences, referencesInText } from '@/lib/detect/references/read-references';
import { formatName } from '@/lib/model/name';

const url = 'https://mail.example/inbox/12';

function select(html: string, selector = 'body'): Range {
  const { document } = new JSDOM(`<!doctype html><body>${html}</body>`, { url }).window;
  const range = document.createRange();
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  range.selectNodeContents(element);
  return range;
}

const inPage = (html: string, selector?: string) => readReferences(select(html, selector), url).entries;
const idsIn = (html: string) => inPage(html).map(({ entry }) => entry.identifiers);
const idsOf = (text: string) => referencesInText(text, url).entries.map(({ entry }) => entry.identifiers);
const only = (text: string) => {
  const [first, ...others] = referencesInText(text, url).entries;
  expect(others).toEqual([]);
  return first?.entry;
};

describe('papers of a selection', () => {
  it('are those of its text and of its links, in its order and each once', () => {
    expect(
      idsIn(`<p>See <a href="https://openreview.net/forum?id=aBcDe1">this</a>, then arXiv:2401.00002 and
        <a href="https://doi.org/10.9999/x">that</a>.</p>
        <ul><li>again arXiv:2401.00002v3</li><li>PMID: 12345678</li></ul>`),
    ).toEqual([['openreview:aBcDe1'], ['arxiv:2401.00002'], ['doi:10.9999/x'], ['pmid:12345678']]);
  });

  it('are known by letters with signs between them that nobody sees', () => {
    const parted = ['Read arXiv:2401.\u200b00002', 'and doi:10.\u00ad9999/wet\u200b-ropes.'];
    const ids = [['arxiv:2401.00002'], ['doi:10.9999/wet-ropes']];
    expect(idsOf(parted.join('\n\n'))).toEqual(ids);
    expect(idsIn(parted.map(text => `<p>${text}</p>`).join(''))).toEqual(ids);
  });

  it('are those of the selected part only', () => {
    const range = select('<p id="a">arXiv:2401.00001</p><p id="b">arXiv:2401.00002 and arXiv:2401.00003</p>');
    const text = range.startContainer.ownerDocument?.querySelector('#b')?.firstChild;
    if (!text) throw new Error('The page has no text.');
    range.setEnd(text, 'arXiv:2401.00002'.length);
    range.setStart(text, 0);
    expect(readReferences(range, url).entries.map(({ entry }) => entry.identifiers)).toEqual([
      ['arxiv:2401.00002'],
    ]);
  });

  it('include the link that a part of is selected', () => {
    const range = select('<p><a href="https://arxiv.org/abs/2401.00001">A study of slow clocks</a></p>', 'a');
    const text = range.startContainer.firstChild;
    if (!text) throw new Error('The link has no text.');
    range.setStart(text, 2);
    range.setEnd(text, 7);
    expect(readReferences(range, url).entries[0]?.entry.identifiers).toEqual(['arxiv:2401.00001']);
  });

  it('leave out what the page hides or only scripts read', () => {
    expect(
      idsIn(`<p hidden>arXiv:2401.00001</p><script>"arXiv:2401.00002"</script><style>/* arXiv:2401.00003 */</style>
        <div style="display:none">arXiv:2401.00004</div>`),
    ).toEqual([]);
  });

  it('have a button where a reference is a block of its own, and none in prose that names several', () => {
    const entries = inPage(`
      <ol><li id="one">Ferreira, A. Slow clocks. arXiv:2401.00001</li></ol>
      <p>Compare arXiv:2401.00002 with arXiv:2401.00003.</p>
      <p id="linked">Ana Ferreira: <a href="https://doi.org/10.9999/x">Slow clocks</a></p>`);
    expect(
      entries.map(({ rows }) => rows.map(({ element, anchor }) => [element.id, anchor.localName])),
    ).toEqual([[['one', 'li']], [], [], [['linked', 'a']]]);
  });

  it('take the version, the page and the PDF from where they are named', () => {
    const [listed] = inPage(
      '<p><a href="/ignored">x</a> <a href="https://arxiv.org/pdf/2401.00001v2">PDF</a> arXiv:2401.00001v2</p>',
    );
    expect(listed?.entry).toEqual({
      identifiers: ['arxiv:2401.00001'],
      issued: { year: 2024, month: 1 },
      version: 2,
      pdfUrl: 'https://arxiv.org/pdf/2401.00001v2',
    });
  });
});

describe('identifiers of one reference are one entry', () => {
  it.each([
    ['<li>A. Ferreira, “Slow clocks,” J. Clocks 12 (2024). doi:10.9999/x, arXiv:2401.00001.</li>'],
    ['<li>[3] A. Ferreira, J. Clocks 12 (2024) 345 [arXiv:2401.00001 [hep-th]], doi:10.9999/x</li>'],
    ['<li>A. Ferreira, arXiv:2401.00001, Phys. Clocks D 107 (2023) 012345, doi:10.9999/x.</li>'],
    [
      '<li><a href="https://doi.org/10.9999/x">A study of slow clocks in cold rooms</a>. Ferreira, Lindqvist. <a href="https://arxiv.org/abs/2401.00001">[arXiv]</a> <a href="https://arxiv.org/pdf/2401.00001">[PDF]</a></li>',
    ],
    [
      '<p>Slow clocks. A. Ferreira. [<a href="https://arxiv.org/abs/2401.00001">arXiv</a>] [<a href="https://doi.org/10.9999/x">DOI</a>]</p>',
    ],
    [
      '<table><tr><td><a href="https://doi.org/10.9999/x">A study of slow clocks in cold rooms</a></td><td>Ferreira</td><td><a href="https://arxiv.org/abs/2401.00001">arXiv</a></td></tr></table>',
    ],
    [
      '<p>Ferreira, A., Lindqvist, B.: Slow clocks. J. Clocks 12, 3 (2024). https://doi.org/10.9999/x (preprint: arXiv:2401.00001)</p>',
    ],
  ])('%s', html => {
    const ids = idsIn(html);
    expect(ids).toHaveLength(1);
    expect([...(ids[0] ?? [])].sort()).toEqual(['arxiv:2401.00001', 'doi:10.9999/x']);
  });

  it('with the numbers of PubMed', () => {
    expect(
      idsOf(
        '1. Ferreira A, Lindqvist B. Slow clocks. J Clocks. 2024 Jan;12(3):45-6. doi: 10.9999/x. Epub 2024 Jan 3. PMID: 12345678; PMCID: PMC1234567.',
      ),
    ).toEqual([['doi:10.9999/x', 'pmid:12345678', 'pmcid:PMC1234567']]);
  });

  it('over a line that goes on in the next', () => {
    expect(
      idsOf(
        '[1] A. Ferreira and B. Lindqvist. Slow clocks in cold rooms. doi:10.9999/x,\n    arXiv:2401.00001.\n[2] arXiv:2401.00002',
      ),
    ).toEqual([['doi:10.9999/x', 'arxiv:2401.00001'], ['arxiv:2401.00002']]);
  });

  it('also where two places name different ones and a third names both', () => {
    expect(
      idsIn(
        '<p>arXiv:2401.00001</p><p>doi:10.9999/x</p><ul><li>A. Ferreira. Slow clocks. doi:10.9999/x, arXiv:2401.00001</li></ul>',
      ),
    ).toEqual([['doi:10.9999/x', 'arxiv:2401.00001']]);
  });
});

describe('identifiers of two papers are two entries', () => {
  it.each([
    ['<p>We compare slow clocks (arXiv:2401.00001) with fast ones (doi:10.9999/x).</p>'],
    ['<p>Slow clocks (arXiv:2401.00001), fast clocks (doi:10.9999/x)</p>'],
    ['<li>Build on arXiv:2401.00001 and doi:10.9999/x</li>'],
    ['<li>A. Ferreira, arXiv:2401.00001; B. Lindqvist, Phys. Clocks 12 (2020) 3, doi:10.9999/x</li>'],
    ['<li>A. Ferreira, arXiv:2401.00001. B. Lindqvist, Phys. Clocks 12 (2020) 3, doi:10.9999/x</li>'],
    ['<p>arXiv:2401.00001<br>doi:10.9999/x</p>'],
    [
      '<p>A. Ferreira. Slow clocks in very cold rooms. arXiv:2401.00001<br>[2] B. Lindqvist. doi:10.9999/x</p>',
    ],
    ['<ul><li>arXiv:2401.00001</li><li>doi:10.9999/x</li></ul>'],
    [
      '<table><tr><td><a href="https://arxiv.org/abs/2401.00001">PDF</a></td><td><a href="https://doi.org/10.9999/x">PDF</a></td></tr></table>',
    ],
    [
      '<p><a href="https://arxiv.org/abs/2401.00001">A study of slow clocks</a>, <a href="https://doi.org/10.9999/x">A study of fast clocks</a></p>',
    ],
    [
      '<li><a href="https://arxiv.org/abs/2401.00001">A study of slow clocks</a>, <a href="https://doi.org/10.9999/x">A study of fast clocks</a></li>',
    ],
  ])('%s', html => expect(idsIn(html)).toEqual([['arxiv:2401.00001'], ['doi:10.9999/x']]));

  it('in lines of identifiers alone', () => {
    expect(idsOf('arXiv:2401.00001\ndoi:10.9999/x\nPMID: 12345678')).toEqual([
      ['arxiv:2401.00001'],
      ['doi:10.9999/x'],
      ['pmid:12345678'],
    ]);
  });
});

describe('the details of a reference', () => {
  it.each([
    [
      '[1] A. Ferreira and B. Lindqvist, “Slow clocks in cold rooms,” J. Clocks, vol. 12, 2023, doi: 10.9999/x.',
    ],
    [
      'Ferreira, A., & Lindqvist, B. (2023). Slow clocks in cold rooms. Journal of Clocks, 12(3), 45–67. https://doi.org/10.9999/x',
    ],
    [
      'Ana Ferreira and Bo Lindqvist. 2023. Slow clocks in cold rooms. In Proceedings of Clocks. https://doi.org/10.9999/x',
    ],
  ])('are read where the title is marked: %s', text => {
    const { title, creators, issued } = only(text) ?? {};
    expect({
      title,
      families: creators?.map(creator => 'family' in creator && creator.family),
      issued,
    }).toEqual({
      title: 'Slow clocks in cold rooms',
      families: ['Ferreira', 'Lindqvist'],
      issued: { year: 2023 },
    });
  });

  it.each([
    ['A. Ferreira and B. Lindqvist, Physical Clocks Letters 12, 777 (2010), doi:10.9999/x'],
    ['Have a look at doi:10.9999/x. It says what we discussed in the meeting on Monday.'],
    ['Our reply to Ferreira et al. is doi:10.9999/x'],
  ])('are unknown where it is not: %s', text =>
    expect(only(text)).toEqual({ identifiers: ['doi:10.9999/x'] }),
  );

  it('take the title from a link that is the whole line or begins it', () => {
    const [scholar, listed, prose] = inPage(`
      <h3><a href="https://scholar.google.com/scholar_url?url=https://arxiv.org/pdf/2401.00001&hl=en">A study of slow clocks in cold rooms</a></h3>
      <ul><li><a href="https://arxiv.org/abs/2401.00002">A study of fast clocks in warm rooms</a>, Ana Ferreira, Bo Lindqvist</li></ul>
      <p>The <a href="https://arxiv.org/abs/2401.00003">work of Ferreira on the clocks in cold rooms</a> was new.</p>`);
    expect(scholar?.entry.title).toBe('A study of slow clocks in cold rooms');
    expect(listed?.entry.title).toBe('A study of fast clocks in warm rooms');
    expect(listed?.entry.creators?.map(formatName)).toEqual(['Ana Ferreira', 'Bo Lindqvist']);
    expect(prose?.entry.title).toBeUndefined();
  });

  it('are those of a mail that arXiv sends', () => {
    const { entries } = referencesInText(
      String.raw`------------------------------------------------------------------------------
\\
arXiv:2401.00001
Date: Mon, 1 Jan 2024 10:00:00 GMT   (123kb,D)

Title: Slow clocks in cold rooms and
  what they tell
Authors: Ana Ferreira, Bo Lindqvist
Categories: cs.CL
Comments: 12 pages
\\
  We study clocks, as did arXiv:2312.00009.
\\ ( https://arxiv.org/abs/2401.00001 ,  123kb)
------------------------------------------------------------------------------
\\
arXiv:2401.00002
Date: Mon, 1 Jan 2024 11:00:00 GMT   (12kb)

Title: Fast clocks
Authors: Cai Ng
\\
  Others.
`,
      url,
    );
    expect(
      entries.map(({ entry }) => [entry.identifiers?.[0], entry.title, entry.creators?.map(formatName)]),
    ).toEqual([
      ['arxiv:2401.00001', 'Slow clocks in cold rooms and what they tell', ['Ana Ferreira', 'Bo Lindqvist']],
      ['arxiv:2312.00009', undefined, undefined],
      ['arxiv:2401.00002', 'Fast clocks', ['Cai Ng']],
    ]);
  });

  it('take a title from Markdown', () => {
    expect(only('- [A study of slow clocks](https://arxiv.org/abs/2401.00001) by Ana')?.title).toBe(
      'A study of slow clocks',
    );
  });

  it('are not taken from the reference before', () => {
    const { entries } = referencesInText(
      'Ferreira, A. (2023). Slow clocks in cold rooms. J. Clocks. doi:10.9999/x\nLindqvist, B. (2022). Fast clocks in warm rooms. J. Clocks. doi:10.9999/y\n',
      url,
    );
    expect(entries.map(({ entry }) => entry.title)).toEqual([
      'Slow clocks in cold rooms',
      'Fast clocks in warm rooms',
    ]);
  });
});
