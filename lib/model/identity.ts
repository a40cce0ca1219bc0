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
