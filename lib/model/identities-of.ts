import type { Entry } from './entry';
import { doiIdentifiers, identifiersInUrl } from './identifiers-in-url';
import { type Identifier, type Identity, identifierSchemes, identityValue, schemeOf } from './identity';
import { foldText, titleIdentity } from './title-identity';
import { parseWebUrl } from './web-url';

/**
 * Every identity of an entry, best first: persistent identifiers (its own, then what its addresses name), its address
 * where that names no identifier, its title with its first creator. Only an entry that has none of these gets a `page:`
 * identity, made of the address of the listing it stands on and what it says there. Never empty.
 */
export function identitiesOf(entry: Entry, listingUrl: string): Identity[] {
  const inUrl = entry.url === undefined ? [] : identifiersInUrl(entry.url);
  const inPdfUrl = entry.pdfUrl === undefined ? [] : identifiersInUrl(entry.pdfUrl);
  const identities: Identity[] = mergeIdentifiers([...(entry.identifiers ?? []), ...inUrl, ...inPdfUrl]);
  const own = entry.url ?? entry.pdfUrl;
  const namesIdentifier = (entry.url === undefined ? inPdfUrl : inUrl).length > 0;
  const address = own === undefined || namesIdentifier ? undefined : addressIdentity(own, listingUrl);
  if (address) identities.push(address);
  const title = entry.title && titleIdentity(entry.title, entry.creators);
  if (title) identities.push(title);
  if (identities.length > 0) return identities;
  return [`page:${normalizedAddress(listingUrl) ?? listingUrl}#${foldText(entry.title ?? '').slice(0, 300)}`];
}

/** Identifiers in the order of preference, the first of each scheme, with those that follow from a DOI. */
export function mergeIdentifiers(identifiers: readonly Identifier[]): Identifier[] {
  const [only, ...others] = identifiers;
  // By far the most entries have one, an arXiv identifier.
  if (!only || (others.every(other => other === only) && schemeOf(only) !== 'doi')) return only ? [only] : [];
  const all = identifiers.flatMap(identifier => {
    const implied = schemeOf(identifier) === 'doi' ? doiIdentifiers(identityValue(identifier)) : [];
    return implied.length > 0 ? implied : [identifier];
  });
  return identifierSchemes.flatMap(scheme => all.find(identifier => schemeOf(identifier) === scheme) ?? []);
}

/**
 * The `url:` identity of a landing page; undefined where it is a place on the listing itself. The listing's whole
 * address is a paper's own page: it lists only itself.
 */
function addressIdentity(url: string, listingUrl: string): Identity | undefined {
  const address = normalizedAddress(url);
  if (!address) return undefined;
  const [page, place] = address.split('#');
  return place && !/^[!/]/.test(place) && page === normalizedAddress(listingUrl)?.split('#')[0]
    ? undefined
    : `url:${address}`;
}

/** An address without what does not change the page: scheme, "www.", tracking parameters, a final slash. */
function normalizedAddress(url: string): string | undefined {
  const parsed = parseWebUrl(url);
  if (!parsed) return undefined;
  const { host, pathname, searchParams, hash } = parsed;
  // Not a loop over its keys: in Firefox's content scripts these cannot be iterated.
  const names: string[] = [];
  searchParams.forEach((_value, name) => {
    names.push(name);
  });
  for (const name of names) if (/^utm_|^(?:fbclid|gclid)$/.test(name)) searchParams.delete(name);
  searchParams.sort();
  const query = searchParams.toString();
  return (
    host.replace(/^www\./, '') +
    pathname.replace(/\/+$/, '') +
    (query && `?${query}`) +
    (hash.length > 1 ? hash : '')
  );
}
