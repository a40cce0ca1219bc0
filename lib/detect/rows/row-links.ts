import type { Identifier } from '@/lib/model/identity';
import { firstAtLeast } from '../page/first-at-least';
import type { Outline, PlacedElement } from '../page/outline';
import type { Row } from '../page/row';
import { isElement } from './containers';
import { type PageLink, readLink } from './page-link';

/** The addresses a row gives. */
interface RowLinks {
  url?: string;
  pdfUrl?: string;
  codeUrl?: string;
  identifiers: Identifier[];
  /** The title itself is a link. */
  titleIsLink: boolean;
  /** That link looks the paper up in a scholarly index. */
  titleIsSearched: boolean;
}

const MAX_LINKS = 60;
const LANDING =
  /^\W*(?:abs(?:tract)?|html|link|paper|article|details?|full[ -]?text|url|doi|view|publisher|read|openreview|arxiv|acm|ieee|springer|pubmed|official|landing|proceedings|journal|published|pre-?print|summary|publication|resumen|résumé|resumo|zusammenfassung|аннотация)(?![a-zß-ÿ])|^\W*(?:摘要|全文|要旨|抄録|초록)/i;

/** A link to a file that says it is the paper: other pages of the row are not. */
const PAPER = /^\W*(?:paper|article|full[ -]?text|download)\b/i;

/** Sorts a row's links into landing page, PDF, code and identifiers. */
export function linksOf(outline: Outline, row: Row, base: string): RowLinks {
  let title: PageLink | undefined;
  let citation: PageLink | undefined;
  const links: PageLink[] = [];
  const before = new Set<PageLink>();
  for (const place of placesIn(outline, row)) {
    const link = linkAt(place, base);
    if (!link) continue;
    if (isBefore(place, row)) before.add(link);
    if (!link.isPdf && isCitationLink(place, link, row)) citation ??= link;
    if (!title && isTitleLink(place, link, row)) title = link;
    else if (!link.isSide) links.push(link);
    else if (link.isCode) links.push(link);
  }
  const all = title ? [title, ...links] : links;
  const pdf = all.find(link => link.isPdf);
  const pages = links.filter(link => !link.isPdf && !link.isSide && !link.isCode);
  // Of a file that the title links to, its page is told in another link.
  const landing =
    (title?.isPdf ? undefined : title) ??
    citation ??
    pages.find(link => link.identifiers.length > 0) ??
    title ??
    pages.find(link => LANDING.test(link.label)) ??
    (pdf && PAPER.test(pdf.label) ? pdf : undefined) ??
    pages.find(link => link.label !== '' && !(pdf && before.has(link)) && isOnly(outline, link)) ??
    pdf;
  const code = links.find(link => link.isCode);
  return {
    ...(landing && { url: landing.url }),
    ...(pdf && { pdfUrl: pdf.url }),
    ...(code && { codeUrl: code.url }),
    identifiers: [landing, pdf, ...links].flatMap(link => link?.identifiers ?? []),
    titleIsLink: title !== undefined,
    titleIsSearched: title?.isSearch ?? false,
  };
}

/** In the line of the title and before it: "[NeurIPS] Authors, title [PDF]". */
function isBefore({ line, start }: PlacedElement, { anchor }: Row): boolean {
  return line === anchor.line && start < anchor.start;
}

/** Whether a page is linked once: elsewhere linked ones are the site's or a venue's. */
function isOnly({ linkUses }: Outline, { href }: PageLink): boolean {
  return linkUses.get(href) === 1;
}

/** A link around the title, or most of the title. */
function isTitleLink(place: PlacedElement, link: PageLink, { anchor }: Row): boolean {
  return (
    place.element.contains(anchor.span.element) ||
    (place.line === anchor.line &&
      place.start >= anchor.start - 1 &&
      place.start < anchor.end &&
      link.textLength * 2 > anchor.end - anchor.start)
  );
}

/** A link around a citation, in which the title stands somewhere. */
function isCitationLink(place: PlacedElement, link: PageLink, { anchor }: Row): boolean {
  return (
    place.line === anchor.line &&
    place.start < anchor.start - 1 &&
    place.start + link.textLength >= anchor.end - 2
  );
}

/** The links that were read, because several steps ask for the same ones. */
const readLinks = new WeakMap<PlacedElement, PageLink | 'none'>();

function linkAt(place: PlacedElement, base: string): PageLink | undefined {
  const link = readLinks.get(place) ?? readLink(place.element, base) ?? 'none';
  readLinks.set(place, link);
  return link === 'none' ? undefined : link;
}

/** The links of a row: those within its element, or on its lines where it has none of its own. */
function placesIn({ links }: Outline, row: Row): readonly PlacedElement[] {
  const { span, firstLine, lastLine } = row;
  const [numberOf, first, last] = isElement(row)
    ? [(place: PlacedElement) => place.span, span.index, span.lastIndex]
    : [(place: PlacedElement) => place.line, firstLine, lastLine];
  const from = firstAtLeast(links, first, numberOf);
  return links.slice(from, Math.min(from + MAX_LINKS, firstAtLeast(links, last + 1, numberOf)));
}
