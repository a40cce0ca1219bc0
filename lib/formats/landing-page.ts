import type { Entry } from '@/lib/model/entry';
import { identifiersInUrl } from '@/lib/model/identifiers-in-url';
import { identifierUrl } from '@/lib/model/paper-link';

/** Where a paper can be read about: its own page, else the one its best identifier resolves to. Only http(s). */
export function landingPage(paper: Entry): string | undefined {
  if (paper.url !== undefined && /^https?:\/\//i.test(paper.url)) return paper.url;
  const [identifier] = paper.identifiers ?? [];
  return identifier && identifierUrl(identifier);
}

/** The landing page to cite: arXiv's own for a page that only shows an arXiv paper (Hugging Face, alphaXiv). */
export function citedPage(paper: Entry): string | undefined {
  const named = paper.url === undefined ? [] : identifiersInUrl(paper.url);
  const arxiv = named.find(identifier => identifier.startsWith('arxiv:'));
  return arxiv ? identifierUrl(arxiv) : landingPage(paper);
}
