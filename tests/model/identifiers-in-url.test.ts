import { describe, expect, it } from 'vitest';
import { arxivInUrl, doiIdentifiers, identifiersInUrl } from '@/lib/model/identifiers-in-url';

describe('the identifiers in an address', () => {
  it.each([
    ['https://arxiv.org/abs/2301.01234v2', 'arxiv:2301.01234'],
    ['https://doi.org/doi:10.1000/ABC.1', 'doi:10.1000/abc.1'],
    ['http://export.arxiv.org/pdf/2301.01234.pdf', 'arxiv:2301.01234'],
    ['https://arxiv.org/abs/math.GT/0309136', 'arxiv:math/0309136'],
    ['https://arxiv.org/pdf/hep-th/9901001v1.pdf', 'arxiv:hep-th/9901001'],
    ['https://www.alphaxiv.org/overview/2301.01234', 'arxiv:2301.01234'],
    ['https://ar5iv.labs.arxiv.org/html/2301.01234', 'arxiv:2301.01234'],
    ['https://ar5iv.org/abs/2301.01234', 'arxiv:2301.01234'],
    ['https://papers.cool/arxiv/2301.01234', 'arxiv:2301.01234'],
    ['https://scirate.com/arxiv/quant-ph/0301001', 'arxiv:quant-ph/0301001'],
    ['https://huggingface.co/papers/2301.01234#community', 'arxiv:2301.01234'],
    ['https://doi.org/10.48550/arXiv.2301.01234', 'arxiv:2301.01234'],
    ['https://dx.doi.org/10.1000/ABC', 'doi:10.1000/abc'],
    ['https://dl.acm.org/doi/abs/10.1145/123.456', 'doi:10.1145/123.456'],
    [
      'https://onlinelibrary.wiley.com/doi/10.1111/j.1467-6281.2010.00324.x/abstract',
      'doi:10.1111/j.1467-6281.2010.00324.x',
    ],
    [
      'http://journal.example/article/info%3Adoi%2F10.5555%2Fjournal.one.0005240',
      'doi:10.5555/journal.one.0005240',
    ],
    ['https://library.example/doi/10.5555/9789264123456/annex-1', 'doi:10.5555/9789264123456/annex-1'],
    ['https://journals.example/nar/article/doi/10.5555/12345', 'doi:10.5555/12345'],
    ['https://journals.example/nar/advance-article/doi/10.5555/nar/gk1/6131676', 'doi:10.5555/nar/gk1'],
    [
      'https://press.example/lamps/article-abstract/doi/10.5555/lamp_a_01/95617/On-Lamps',
      'doi:10.5555/lamp_a_01',
    ],
    ['https://iop.example/article/10.5555/1742-6596/1234/1/012001', 'doi:10.5555/1742-6596/1234/1/012001'],
    ['https://library.example/doi/10.5555/lamp.2/citedby', 'doi:10.5555/lamp.2'],
    ['https://library.example/article/10.5555/s1-2/figures/2', 'doi:10.5555/s1-2'],
    ['https://library.example/doi/10.5555/lamp.2/suppl_file/lamp.si.pdf', 'doi:10.5555/lamp.2'],
    ['https://www.biorxiv.org/content/10.1101/641399v2.supplementary-material', 'doi:10.1101/641399'],
    ['https://www.biorxiv.org/content/10.1101/641399v2.full.pdf', 'doi:10.1101/641399'],
    ['https://openreview.net/forum?id=aBc_1-2xYZ&noteId=zzz', 'openreview:aBc_1-2xYZ'],
    ['https://openreview.net/pdf?id=aBc_1-2xYZ', 'openreview:aBc_1-2xYZ'],
    ['https://journals.plos.org/plosone/article?id=10.1371%2Fjournal.pone.7', 'doi:10.1371/journal.pone.7'],
    [
      'https://journals.plos.org/plosone/article/file?id=10.1371/journal.pone.7&type=printable',
      'doi:10.1371/journal.pone.7',
    ],
    ['https://doi.org/10.5555/my-article', 'doi:10.5555/my-article'],
    ['https://aclanthology.org/2020.acl-main.1/', 'acl:2020.acl-main.1'],
    ['https://aclanthology.org/P17-1001.pdf', 'acl:P17-1001'],
    ['https://www.aclweb.org/anthology/p17-1001', 'acl:P17-1001'],
    ['http://www.aclweb.org/anthology/P/P17/P17-1001.pdf', 'acl:P17-1001'],
    ['https://pubmed.ncbi.nlm.nih.gov/20565167/', 'pmid:20565167'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/20565167', 'pmid:20565167'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/', 'pmcid:PMC1234567'],
    ['https://europepmc.org/article/MED/20565167', 'pmid:20565167'],
  ])('%s', (url, expected) => expect(identifiersInUrl(url)).toEqual([expected]));

  it.each([
    'https://arxiv.org/list/cs.CL/2301',
    'https://example.org/abs/2301.01234',
    'https://notarxiv.org/abs/2301.01234',
    'https://huggingface.co/datasets/2301.01234',
    'https://aclanthology.org/volumes/2020.acl-main/',
    'https://openreview.net/group?id=ICLR.cc',
    'https://example.org/download?doi=10.1000/abc',
    'https://example.org/article?id=10.1000/abc',
    'https://journals.plos.org/plosone/article',
    'javascript:alert(1)//10.1000/abc',
    'not an address',
  ])('%s names none', url => expect(identifiersInUrl(url)).toEqual([]));

  it('come with the version where an arXiv address names one', () => {
    expect(arxivInUrl('https://arxiv.org/abs/2301.01234v7')).toEqual({ id: '2301.01234', version: 7 });
  });

  it('of an Anthology DOI name the Anthology too', () => {
    expect(doiIdentifiers('10.18653/v1/2020.ACL-main.1')).toEqual([
      'doi:10.18653/v1/2020.acl-main.1',
      'acl:2020.acl-main.1',
    ]);
    expect(doiIdentifiers('10.18653/v1/P17-1001')).toEqual(['doi:10.18653/v1/p17-1001', 'acl:P17-1001']);
  });
});
