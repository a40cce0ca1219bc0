import type { Entry } from '@/lib/model/entry';
import { identifiersInUrl } from '@/lib/model/identifiers-in-url';
import type { Identifier, IdentifierScheme } from '@/lib/model/identity';

const resolvers: Record<IdentifierScheme, (value: string) => string> = {
  doi: value => `https://doi.org/${encodeURI(value).replace(/[?#]/g, encodeURIComponent)}`,
  arxiv: value => `https://arxiv.org/abs/${value}`,
  openreview: value => `https://openreview.net/forum?id=${encodeURIComponent(value)}`,
  acl: value => `https://aclanthology.org/${encodeURI(value)}/`,
  pmid: value => `https://pubmed.ncbi.nlm.nih.gov/${encodeURI(value)}/`,
  pmcid: value => `https://pmc.ncbi.nlm.nih.gov/articles/${encodeURI(value)}/`,
};

/** Where a paper can be read about: its own page, else the one its best identifier resolves to. Only http(s). */
export function landingPage(paper: Entry): string | undefined {
  if (paper.url !== undefined && /^https?:\/\//i.test(paper.url)) return paper.url;
  const [identifier] = paper.identifiers ?? [];
  return identifier && resolved(identifier);
}

/** The landing page to cite: arXiv's own for a page that only shows an arXiv paper (Hugging Face, alphaXiv). */
export function citedPage(paper: Entry): string | undefined {
  const named = paper.url === undefined ? [] : identifiersInUrl(paper.url);
  const arxiv = named.find(identifier => identifier.startsWith('arxiv:'));
  return arxiv ? resolved(arxiv) : landingPage(paper);
}

function resolved(identifier: Identifier): string | undefined {
  const [scheme, ...rest] = identifier.split(':');
  return resolvers[scheme as IdentifierScheme]?.(rest.join(':'));
}
