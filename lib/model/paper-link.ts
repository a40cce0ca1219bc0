import type { Entry } from './entry';
import { type Identifier, type IdentifierScheme, identityValue, schemeOf } from './identity';

/** The addresses that the registries themselves give, so that none is a redirect. */
const resolvers: Record<IdentifierScheme, (value: string) => string> = {
  // Old SICI DOIs hold `<`, `>` and `#`; slashes stay, as arXiv's old ids and every DOI have them.
  doi: value => `https://doi.org/${encodeURI(value).replace(/[?#]/g, encodeURIComponent)}`,
  arxiv: value => `https://arxiv.org/abs/${encodeURI(value)}`,
  openreview: value => `https://openreview.net/forum?id=${encodeURIComponent(value)}`,
  acl: value => `https://aclanthology.org/${encodeURI(value)}/`,
  pmid: value => `https://pubmed.ncbi.nlm.nih.gov/${encodeURI(value)}/`,
  pmcid: value => `https://pmc.ncbi.nlm.nih.gov/articles/${encodeURI(value)}/`,
};

/** The address at which an identifier resolves. */
export function identifierUrl(identifier: Identifier): string {
  return resolvers[schemeOf(identifier) as IdentifierScheme](identityValue(identifier));
}

/** Where a paper is read about: the page it was saved with, else its first identifier's. */
export function paperUrl({ url, identifiers }: Entry): string | undefined {
  return url ?? (identifiers?.[0] && identifierUrl(identifiers[0]));
}

/** A paper's PDF: the one its listing named, else the one arXiv serves under its id. */
export function paperPdfUrl({ pdfUrl, identifiers }: Entry): string | undefined {
  if (pdfUrl) return pdfUrl;
  const arxiv = identifiers?.find(identifier => identifier.startsWith('arxiv:'));
  return arxiv && `https://arxiv.org/pdf/${arxiv.slice('arxiv:'.length)}`;
}
