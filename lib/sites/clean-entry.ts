import { resolvedLink } from '@/lib/dom/links';
import { tidy } from '@/lib/dom/text';
import { arxivDate } from '@/lib/model/arxiv-id';
import type { Creator } from '@/lib/model/creator';
import { partialDate } from '@/lib/model/date';
import type { Entry } from '@/lib/model/entry';
import { arxivInUrl, identifiersInUrl } from '@/lib/model/identifiers-in-url';
import { mergeIdentifiers } from '@/lib/model/identities-of';
import { identityValue, isIdentifier, schemeOf } from '@/lib/model/identity';
import type { RawEntry } from './site';

// The bounds of entrySchema (lib/model/entry.ts), which runs in the background; a test holds the two together.
const lines = {
  title: 2000,
  originalTitle: 2000,
  containerTitle: 1000,
  publisher: 500,
  volume: 100,
  issue: 100,
  page: 100,
  abstract: 50_000,
  snippet: 5000,
  comment: 3000,
} as const;
/** The fields that are one line of text, each with how many characters it may have. */
export const lineBounds = Object.entries(lines) as [keyof typeof lines, number][];
/** Nearly every identifier: spares a page the other pattern, which takes a browser long to compile. */
const asciiIdentifier = /^[a-z]+:[!-~]{1,580}$/;
export const addressFields = ['url', 'pdfUrl', 'codeUrl'] as const;

/**
 * Makes an entry of what was read from a page: texts tidied and cut to their bounds, addresses absolute and of the web,
 * what its addresses identify added. What cannot be kept is left out, so the result always passes `entrySchema`, except
 * that it may have neither title nor identifier.
 */
export function cleanEntry(raw: RawEntry, base: string): Entry {
  const entry: Entry = {};
  if (raw.type) entry.type = raw.type;
  for (const [field, longest] of lineBounds) {
    const text = raw[field];
    const value = text && line(text, longest);
    if (value) entry[field] = value;
  }
  // Parsed once: on long lists addresses are most of the work.
  const linked = new Map<string, URL>();
  for (const field of addressFields) {
    const address = resolvedLink(raw[field], base);
    if (!address) continue;
    entry[field] = address.href;
    linked.set(field, address);
  }
  const [page, pdf] = [linked.get('url'), linked.get('pdfUrl')];
  const creators = raw.creators?.slice(0, 6000).flatMap(cleanCreator) ?? [];
  if (creators.length > 0) {
    entry.creators = creators;
    if (raw.creatorsTruncated || (raw.creators?.length ?? 0) > 6000) entry.creatorsTruncated = true;
  }
  const keywords = [...new Set(raw.keywords?.flatMap(keyword => line(keyword, 300) ?? []))].slice(0, 100);
  if (keywords.length > 0) entry.keywords = keywords;
  const identifiers = mergeIdentifiers([
    ...(raw.identifiers ?? []).filter(
      value =>
        isIdentifier(value) && (asciiIdentifier.test(value) || /^[a-z]+:[^\s\p{C}]{1,580}$/u.test(value)),
    ),
    ...[page, pdf].flatMap(address => (address ? identifiersInUrl(address) : [])),
  ]);
  if (identifiers.length > 0) entry.identifiers = identifiers;
  const arxiv = identifiers.find(identifier => schemeOf(identifier) === 'arxiv');
  // An arXiv identifier says when it was given out, which most lists do not.
  const issued = (raw.issued && partialDate(raw.issued)) ?? (arxiv && arxivDate(identityValue(arxiv)));
  if (issued) entry.issued = issued;
  const version = raw.version ?? (arxiv && page && arxivInUrl(page)?.version);
  if (version && Number.isInteger(version) && version > 0 && version < 1000) entry.version = version;
  return entry;
}

function line(value: string | undefined, longest: number): string | undefined {
  // A cut in the middle of a surrogate pair would leave half of it; tidying again takes the half away.
  const text = tidy(value ?? '');
  return (text.length > longest ? tidy(text.slice(0, longest)) : text) || undefined;
}

function cleanCreator(creator: Creator): Creator[] {
  if ('literal' in creator) {
    const literal = line(creator.literal, 600);
    return literal ? [{ literal }] : [];
  }
  const family = line(creator.family, 300);
  const given = line(creator.given, 300);
  if (family) return [given ? { family, given } : { family }];
  return given ? [{ literal: given }] : [];
}
