import type { Entry } from '@/lib/model/entry';
import type { IdentifierScheme } from '@/lib/model/identity';

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
  const [scheme, ...rest] = paper.identifiers?.[0]?.split(':') ?? [];
  return scheme === undefined ? undefined : resolvers[scheme as IdentifierScheme]?.(rest.join(':'));
}
