import type { Entry } from './entry';
import type { Identifier, IdentifierScheme } from './identity';

const resolvers: Record<IdentifierScheme, string> = {
  doi: 'https://doi.org/',
  arxiv: 'https://arxiv.org/abs/',
  openreview: 'https://openreview.net/forum?id=',
  acl: 'https://aclanthology.org/',
  pmid: 'https://pubmed.ncbi.nlm.nih.gov/',
  pmcid: 'https://pmc.ncbi.nlm.nih.gov/articles/',
};

/** The address at which an identifier resolves. */
export function identifierUrl(identifier: Identifier): string {
  const colon = identifier.indexOf(':');
  const scheme = identifier.slice(0, colon) as IdentifierScheme;
  // Old SICI DOIs hold `<`, `>` and `#`; slashes stay, as arXiv's old ids and every DOI have them.
  const value = encodeURIComponent(identifier.slice(colon + 1)).replaceAll('%2F', '/');
  return resolvers[scheme] + value;
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
