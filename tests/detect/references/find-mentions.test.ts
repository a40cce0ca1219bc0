import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, linkedPaper } from '@/lib/detect/references/find-mentions';
import { identifierSchema } from '@/lib/model/identifier-schema';

const named = (text: string) => findMentions(text).flatMap(({ identifiers }) => identifiers);

describe('the papers that a text names', () => {
  it.each([
    ['arXiv:2301.01234', 'arxiv:2301.01234'],
    ['arXiv:2301.01234v3 [cs.CL]', 'arxiv:2301.01234'],
    ['see arxiv 0704.0001.', 'arxiv:0704.0001'],
    ['Ferreira, A. (2023). arXiv preprint arXiv:2301.01234.', 'arxiv:2301.01234'],
    ['arXiv e-prints, 2301.01234', 'arxiv:2301.01234'],
    ['CoRR, abs/2301.01234, 2023', 'arxiv:2301.01234'],
    ['eprint = {2301.01234}, archivePrefix = {arXiv}', 'arxiv:2301.01234'],
    ['arXiv (2301.01234)', 'arxiv:2301.01234'],
    ['[hep-th/9901001]', 'arxiv:hep-th/9901001'],
    ['arXiv:math.GT/0309136v1', 'arxiv:math/0309136'],
    ['https://arxiv.org/abs/2301.01234v2.', 'arxiv:2301.01234'],
    ['<https://arxiv.org/pdf/2301.01234.pdf>', 'arxiv:2301.01234'],
    ['[Slow clocks](https://arxiv.org/abs/2301.01234), read it', 'arxiv:2301.01234'],
    ['arxiv.org/abs/2301.01234', 'arxiv:2301.01234'],
    ['https://huggingface.co/papers/2301.01234', 'arxiv:2301.01234'],
    ['论文见 https://arxiv.org/abs/2301.01234，很好', 'arxiv:2301.01234'],
    ['doi:10.9999/abc.12', 'doi:10.9999/abc.12'],
    ['DOI 10.9999/ABC.12.', 'doi:10.9999/abc.12'],
    ['(https://doi.org/10.9999/abc(12)34).', 'doi:10.9999/abc(12)34'],
    ['10.48550/arXiv.2301.01234', 'arxiv:2301.01234'],
    [
      'doi:10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2.',
      'doi:10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2',
    ],
    [
      'https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2',
      'doi:10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2',
    ],
    ['https://doi.org/10.9999/\n12345.67890', 'doi:10.9999/12345.67890'],
    ['doi: 10.9999/ 12345.67890', 'doi:10.9999/12345.67890'],
    ['doi:10.1016/j.cell.\n2020.01.001.', 'doi:10.1016/j.cell.2020.01.001'],
    ['> doi:10.1038/s99999-\n> 021-03819-2', 'doi:10.1038/s99999-021-03819-2'],
    ['doi:10.9999/abc.\n2. Lindqvist, B. Other clocks.', 'doi:10.9999/abc'],
    ['doi:10.9999/abc.[PubMed][CrossRef]', 'doi:10.9999/abc'],
    ['doi:10.9999/abc，见附录', 'doi:10.9999/abc'],
    ['10.9999/epub.12', 'doi:10.9999/epub.12'],
    ['https://journals.example/article?id=10.9999/journal.0001', 'doi:10.9999/journal.0001'],
    ['PMID: 20565167', 'pmid:20565167'],
    ['PMID 123', 'pmid:123'],
    ['PubMed: 20565167;', 'pmid:20565167'],
    ['https://pubmed.ncbi.nlm.nih.gov/20565167/', 'pmid:20565167'],
    ['PMCID: PMC1234567', 'pmcid:PMC1234567'],
    ['https://openreview.net/forum?id=aBc_1-2xYZ.', 'openreview:aBc_1-2xYZ'],
    ['(aclanthology.org/2020.acl-main.1)', 'acl:2020.acl-main.1'],
  ])('%j', (text, expected) => expect(named(text)).toEqual([expected]));

  it.each([
    [
      'arXiv:2301.01234, 2302.04321 and 2303.00001',
      ['arxiv:2301.01234', 'arxiv:2302.04321', 'arxiv:2303.00001'],
    ],
    ['10.9999/a,10.9999/b;10.9999/c', ['doi:10.9999/a', 'doi:10.9999/b', 'doi:10.9999/c']],
    [
      'J. Clocks 12:3. doi:10.9999/abc.PMID: 20565167; PMCID: PMC1234567',
      ['doi:10.9999/abc', 'pmid:20565167', 'pmcid:PMC1234567'],
    ],
    ['doi:10.18653/v1/2020.acl-main.1', ['doi:10.18653/v1/2020.acl-main.1', 'acl:2020.acl-main.1']],
  ])('%j names several', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    'It costs 2301.01234 in all',
    'version 2301.12345 of the software',
    'call 0704.0001 or +49 2301 01234',
    '2301.01234v2',
    'arXiv:2313.01234',
    'section 10.1000 of the code',
    'IP 10.100.1.1/24',
    'indexed in PubMed 2020',
    'the PMC of 12345 members',
    'report/9901001',
    'https://example.org/abs/2301.01234',
    'https://openreview.net/group?id=ICLR.cc',
    'javascript:10',
    'mailto:doi@example.org',
  ])('%j names none', text => expect(named(text)).toEqual([]));

  it('come with the version and the address that was written', () => {
    expect(findMentions('see https://arxiv.org/abs/2301.01234v7, or arXiv:2302.00001v2')).toEqual([
      {
        start: 4,
        end: 38,
        identifiers: ['arxiv:2301.01234'],
        version: 7,
        url: 'https://arxiv.org/abs/2301.01234v7',
      },
      { start: 43, end: 61, identifiers: ['arxiv:2302.00001'], version: 2 },
    ]);
  });

  it('are valid identifiers, whatever the text is', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '10.9999/',
        'arXiv:',
        '2301.01234',
        'https://doi.org/',
        'PMID:',
        '\n',
        '\u202e',
        '\ud800',
        '(',
        ')',
        '<',
        '%',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, identifiers } of findMentions(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const identifier of identifiers)
            expect(identifierSchema.safeParse(identifier).success).toBe(true);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['addresses in addresses', 'http://,'],
    ['labels without identifiers', 'arXiv: '],
    ['opened brackets', '10.9999/(((('],
    ['DOIs', '10.9999/a '],
    ['digits', '1234567.'],
    ['white space', ' \n '],
  ])('are found in megabytes of %s in bounded work', (_, unit) => {
    const found = findMentions(unit.repeat(1_000_000 / unit.length));
    expect(found.length).toBeLessThanOrEqual(5000);
  });
});

describe('the paper that a link leads to', () => {
  it.each([
    ['https://arxiv.org/abs/2301.01234v2', 'arxiv:2301.01234'],
    ['https://journals.example/plain/article?id=10.9999%2Fjournal.0001&page=2', 'doi:10.9999/journal.0001'],
    [
      'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Farxiv.org%2Fabs%2F2301.01234&data=05',
      'arxiv:2301.01234',
    ],
    ['https://www.google.com/url?q=https://doi.org/10.9999/abc&sa=D', 'doi:10.9999/abc'],
    ['https://scholar.google.com/scholar_url?url=https://arxiv.org/pdf/2301.01234&hl=en', 'arxiv:2301.01234'],
    ['https://urldefense.com/v3/__https://arxiv.org/abs/2301.01234__;!!Ab3!xyz$', 'arxiv:2301.01234'],
    ['https://urldefense.com/v3/__https:/doi.org/10.9999/abc__;!!Ab3!xyz$', 'doi:10.9999/abc'],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__arxiv.org_abs_2301.01234&d=Dw',
      'arxiv:2301.01234',
    ],
  ])('%s', (href, expected) => expect(linkedPaper(href)?.identifiers).toEqual([expected]));

  it.each([
    'https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Farxiv.org%2Fabs%2F2301.01234',
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://urldefense.com/v3/__nothing',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__%E0-ZZ',
    'https://example.org/?ref=10.9999/abc',
    'javascript:location="https://arxiv.org/abs/2301.01234"',
    '',
  ])('%s leads to none', href => expect(linkedPaper(href)).toBeUndefined());
});
