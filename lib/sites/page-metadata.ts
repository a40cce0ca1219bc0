import { isJsonObject, type JsonObject, jsonLd, stringIn } from '@/lib/dom/json';
import { metaTags } from '@/lib/dom/meta';
import { parseArxivId } from '@/lib/model/arxiv-id';
import { parseDate } from '@/lib/model/date';
import { doiIdentifiers } from '@/lib/model/identifiers-in-url';
import type { Identifier } from '@/lib/model/identity';
import { parseName } from '@/lib/model/name';
import type { Page, RawEntry } from './site';

/**
 * The paper that a page's own metadata describes: the `citation_*` meta tags that Google Scholar asks publishers for
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), gaps filled from Dublin Core and JSON-LD.
 */
export function entryFromMetadata({ document }: Pick<Page, 'document'>): RawEntry {
  const tags = metaTags(document);
  const first = (...names: string[]) => names.map(name => tags.get(name)?.[0]).find(Boolean);
  const article = jsonLd(document).find(object =>
    /^(?:Scholarly|Medical)?Article$/.test(String(object['@type'])),
  );
  const said = (key: string) => article && stringIn(article, key);
  const authors = tags.get('citation_author') ?? tags.get('dc.creator') ?? authorsOf(article);
  const creators = authors.flatMap(name => parseName(name) ?? []);
  const from = first('citation_firstpage');
  const to = first('citation_lastpage');
  const date = first(
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'dc.date',
    'dc.issued',
  );
  const issued = parseDate(date ?? said('datePublished') ?? '');
  const identifiers = identifiersOf(tags);
  return {
    title: first('citation_title', 'dc.title') ?? said('headline') ?? said('name'),
    creators: creators.length > 0 ? creators : undefined,
    issued,
    abstract: first('citation_abstract') ?? said('abstract'),
    containerTitle: first('citation_journal_title', 'citation_conference_title', 'citation_inbook_title'),
    publisher: first('citation_publisher'),
    volume: first('citation_volume'),
    issue: first('citation_issue'),
    page: from && to ? `${from}–${to}` : from,
    identifiers: identifiers.length > 0 ? identifiers : undefined,
    pdfUrl: first('citation_pdf_url'),
  };
}

function identifiersOf(tags: ReadonlyMap<string, string[]>): Identifier[] {
  const arxiv = parseArxivId(tags.get('citation_arxiv_id')?.[0] ?? '');
  const pmid = /^\d{1,9}$/.exec(tags.get('citation_pmid')?.[0] ?? '')?.[0];
  const doi = tags.get('citation_doi') ?? tags.get('dc.identifier') ?? [];
  return [
    ...doi.flatMap(doiIdentifiers),
    ...(arxiv ? [`arxiv:${arxiv.id}` as const] : []),
    ...(pmid ? [`pmid:${pmid}` as const] : []),
  ];
}

function authorsOf(article: JsonObject | undefined): string[] {
  const authors = article?.author;
  return (Array.isArray(authors) ? authors : [authors]).flatMap((author: unknown) =>
    typeof author === 'string' ? author : (isJsonObject(author) && stringIn(author, 'name')) || [],
  );
}
