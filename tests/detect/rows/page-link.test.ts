// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readLink } from '@/lib/detect/rows/page-link';

function linkOf(href: string, label: string) {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  return readLink(link, 'https://harbour.example.org/publications.html');
}

describe('a link of a row', () => {
  it('is the page of a paper where its address names one, whatever it is called', () => {
    const link = linkOf('https://pubmed.ncbi.nlm.nih.gov/41810568/', 'Bekijk op PubMed');
    expect(link).toMatchObject({ identifiers: ['pmid:41810568'], isSide: false });
  });

  it.each([
    ['https://harbour.example.org/people/jane', 'Jane op den Doe'],
    ['https://harbour.example.org/talk', 'Slides'],
    ['https://harbour.example.org/doe.bib', 'Cite'],
  ])('is beside the paper at %s, called %s', (href, label) => {
    expect(linkOf(href, label)).toMatchObject({ isSide: true });
  });

  it.each(['#top', 'javascript:void(0)', 'mailto:jane@harbour.example.org'])('is none at %s', href => {
    expect(linkOf(href, 'Paper')).toBeUndefined();
  });
});
