import { dateOfYear } from '@/lib/model/date';
import type { PartialDate } from '@/lib/model/entry';
import { identifiersInUrl } from '@/lib/model/identifiers-in-url';
import { parseNames } from '@/lib/model/names-line';
import { href, text } from './fields';
import { defineSite, type Row } from './site';

const pdf = 'a[href$=".pdf"]';
const home = ['aclanthology.org', 'www.aclweb.org', 'aclweb.org', 'aclanthology.info'];

/** Identifiers begin with the year ("2020.acl-main.1") or hold its last two digits ("P17-1001"). */
function yearOf(row: Row, selector: string): PartialDate | undefined {
  const id = identifiersInUrl(href(row, selector))[0]?.slice('acl:'.length) ?? '';
  const short = /^[A-Z](\d\d)-/.exec(id)?.[1];
  if (short) return dateOfYear(Number(short) + (Number(short) > 60 ? 1900 : 2000));
  return dateOfYear(/^\d{4}(?=\.)/.exec(id)?.[0]);
}

// Markup: hugo/layouts/papers/list-entry.html of https://github.com/acl-org/acl-anthology; before 2019 flat paragraphs.
export default defineSite({
  id: 'acl-anthology',
  name: 'ACL Anthology',
  matches: home.map(host => `*://${host}/*`),
  type: 'paper-conference',
  listings: [
    {
      path: /^\/(?:volumes|events|people|venues|sigs)\//,
      row: '.d-sm-flex.align-items-stretch',
      tail: '.abstract-collapse',
      title: 'strong a.align-middle',
      url: 'strong a.align-middle',
      pdfUrl: pdf,
      creators: 'a[href*="/people/"]',
      containerTitle: 'a[href*="/volumes/"]',
      issued: row => yearOf(row, 'strong a.align-middle'),
      abstract: '.abstract-collapse',
    },
    {
      path: /^\/anthology\//,
      row: 'p',
      title: 'i',
      url: pdf,
      pdfUrl: pdf,
      creators: row => parseNames(text(row, 'b') ?? ''),
      issued: row => yearOf(row, pdf),
    },
  ],
  papers: [
    {
      path: /^\/(?:\d{4}\.[a-z\d_]+-[a-z\d_]+\.\d+|[A-Z]\d\d-\d{4})\/?$/i,
      row: 'body',
      title: '#title',
      url: row => row.page.url.href,
      creators: '#title + .lead a',
      issued: row => yearOf(row, pdf),
      abstract: row => text(row, '.acl-abstract', { without: 'h5' }),
      pdfUrl: pdf,
    },
  ],
});
