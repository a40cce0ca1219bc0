/** Persistent identifiers, in the order in which they are preferred as a paper's name. */
export const identifierSchemes = ['doi', 'arxiv', 'openreview', 'acl', 'pmid', 'pmcid'] as const;

export type IdentifierScheme = (typeof identifierSchemes)[number];

/** A persistent identifier in normal form: `doi:10.1000/x` (lower case), `arxiv:2301.01234` (no version). */
export type Identifier = `${IdentifierScheme}:${string}`;

/**
 * A normalised name of a paper. Two records that share one are candidates to be the same paper.
 *
 * Besides identifiers: `url:…` is a landing page, `title:…` the folded title with the first creator's family name,
 * `page:…` a row of one listing that has nothing better.
 */
export type Identity = Identifier | `url:${string}` | `title:${string}` | `page:${string}`;

/** The scheme of an identity: what stands before its first colon. */
export function schemeOf(identity: Identity): IdentifierScheme | 'url' | 'title' | 'page' {
  return identity.slice(0, identity.indexOf(':')) as IdentifierScheme | 'url' | 'title' | 'page';
}

/** The value of an identity: what stands after its first colon. */
export function identityValue(identity: Identity): string {
  return identity.slice(identity.indexOf(':') + 1);
}

/** Whether an identity is a persistent identifier, not an address or a title. */
export function isIdentifier(identity: Identity): identity is Identifier {
  return (identifierSchemes as readonly string[]).includes(schemeOf(identity));
}

/**
 * Whether two sets of identities cannot name one paper: both have persistent identifiers of one scheme and no such
 * identifier in common. An arXiv identifier beside a DOI contradicts nothing; two DOIs do.
 */
export function contradict(some: readonly Identity[], others: readonly Identity[]): boolean {
  return identifierSchemes.some(scheme => {
    const of = (identities: readonly Identity[]) =>
      identities.filter(identity => schemeOf(identity) === scheme);
    const [here, there] = [of(some), of(others)];
    return here.length > 0 && there.length > 0 && !here.some(identity => there.includes(identity));
  });
}
