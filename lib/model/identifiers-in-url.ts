import { type ArxivReference, parseArxivId } from './arxiv-id';
import { normalizeDoi } from './doi';
import type { Identifier } from './identity';
import { parseWebUrl } from './web-url';

const arxivHosts =
  /(?:^|\.)(?:arxiv\.org|xxx\.lanl\.gov|alphaxiv\.org|ar5iv\.org|arxiv-vanity\.com|papers\.cool|scirate\.com|huggingface\.co|hf\.co)$/;
const arxivPath =
  /^\/(?:abs|pdf|html|ps|format|e-print|src|papers|arxiv|overview|resources)\/((?:[a-z.-]+\/)?[\dv.]+?)(?:\.pdf)?(?:\/|$)/i;
// New identifiers are "2020.acl-main.1"; old ones a letter, two digits of the year and four of the paper.
const aclPath =
  /^\/(?:anthology\/|papers\/)?(?:[a-z]\/[a-z]\d\d\/)?((?:\d{4}\.[a-z\d_]+-[a-z\d_]+\.\d+)|(?:[a-z]\d\d-\d{4}))(?:v\d+)?(?:\.pdf|\.bib|\.xml|\/|$)/i;

// Silverchair's journals (Oxford, MIT Press) go on behind the DOI with a number of theirs, and perhaps the title.
const articleNumber = /(article[a-z-]*\/doi\/10\..+?\/.+?)\/\d{5,}(?:\/[^/]*)?$/;

/** The arXiv identifier, with the version if it names one, of a paper's address on arXiv or a site that mirrors it. */
export function arxivInUrl(url: string | URL): ArxivReference | undefined {
  const address = parsed(url);
  if (!address || !arxivHosts.test(address.hostname)) return undefined;
  return parseArxivId(arxivPath.exec(address.pathname)?.[1] ?? '');
}

/**
 * The persistent identifiers that a web address names, in normal form, best first: an arXiv page or one of its mirrors,
 * a DOI resolver or a publisher's address with a DOI in its path, OpenReview, the ACL Anthology, PubMed, PMC.
 * A DOI that arXiv gave out (`10.48550/arXiv.…`) is the arXiv identifier. Empty where it names none.
 */
export function identifiersInUrl(url: string | URL | undefined): Identifier[] {
  const address = parsed(url);
  if (!address) return [];
  const { hostname, pathname } = address;
  const host = hostname.replace(/^www\./, '');
  const arxiv = arxivInUrl(address);
  if (arxiv) return [`arxiv:${arxiv.id}`];
  if (host === 'openreview.net') {
    const id = /^\/(?:forum|pdf|attachment|revisions)$/.test(pathname) && address.searchParams.get('id');
    return id && /^[\w-]{4,40}$/.test(id) ? [`openreview:${id}`] : [];
  }
  if (/^(?:aclanthology\.(?:org|info)|aclweb\.org|anthology\.aclweb\.org)$/.test(host)) {
    const id = aclPath.exec(pathname)?.[1];
    if (id) return [`acl:${aclId(id)}`];
  }
  if (
    /^(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:ncbi\.nlm|m\.ncbi\.nlm)\.nih\.gov|europepmc\.org)$|^pmc\./.test(host)
  ) {
    const pmcid = /\/(PMC\d{3,9})(?:\/|$)/i.exec(pathname)?.[1];
    if (pmcid) return [`pmcid:${pmcid.toUpperCase()}`];
    const pmid = /^\/(?:pubmed\/|(?:abstract|article)\/med\/)?(\d{1,9})\/?$/i.exec(pathname)?.[1];
    if (pmid) return [`pmid:${pmid}`];
  }
  // A "10." that opens a segment of the path, also of one that is written as one segment (`info%3Adoi%2F10.…`) or that
  // says what it is (`doi.org/doi:10.…`); in a query it may be anything the page refers to, but for PLOS's articles.
  const doi =
    /(?:\/|%2f)(?:doi(?::|%3a)(?:%20| )?)?(10(?:\.|%2e)\d{4,9}(?:\/|%2f).+|10\.\d{4,9}(?:\.\d+)+(?:\/|%2f).+)/i.exec(
      host === 'journals.plos.org'
        ? `/${address.searchParams.get('id')}`
        : pathname.replace(articleNumber, '$1'),
    )?.[1];
  return doi ? doiIdentifiers(doi) : [];
}

/** The identifiers that the first DOI in a text stands for: an arXiv or ACL one where it was given out by those. */
export function doiIdentifiers(text: string): Identifier[] {
  const doi = normalizeDoi(text);
  if (!doi) return [];
  const arxiv = /^10\.48550\/arxiv\.(.+)$/.exec(doi)?.[1];
  const reference = arxiv && parseArxivId(arxiv);
  if (reference) return [`arxiv:${reference.id}`];
  // The Anthology's own DOIs end in its identifier.
  const acl = /^10\.18653\/v1\/([a-z]\d\d-\d{4}|\d{4}\.[a-z\d_]+-[a-z\d_]+\.\d+)$/.exec(doi)?.[1];
  return acl ? [`doi:${doi}`, `acl:${aclId(acl)}`] : [`doi:${doi}`];
}

/** Old identifiers are written with a capital, new ones are lower case. */
function aclId(id: string): string {
  return /^[a-z]\d\d-/i.test(id) ? id.toUpperCase() : id.toLowerCase();
}

function parsed(url: string | URL | undefined): URL | undefined {
  return typeof url === 'string' ? parseWebUrl(url) : url;
}
