import { identifiersInUrl } from '@/lib/model/identifiers-in-url';
import type { Identifier } from '@/lib/model/identity';
import type { Outline, PlacedElement } from './outline';
import { personScore } from './person';
import type { Row } from './rows';

/** The addresses a row gives. */
export interface RowLinks {
  url?: string;
  pdfUrl?: string;
  codeUrl?: string;
  identifiers: Identifier[];
  /** The title itself is a link. */
  titleIsLink: boolean;
}

const MAX_LINKS = 80;
const PDF_PATH = /\.pdf(?:$|[?#])|\/e?pdf(?:\/|$|\?)|[?&](?:type|format|name)=pdf\b/i;
const SIDE =
  /suppl|\bsupporting|\b(?:appendix|slides?|posters?|videos?|talks?|bib(?:tex)?|cite|citations?|cited|export|permissions?|authors?|profile|erratum|press|media|blog|reviews?|discussions?|comments?|figures?|request|share|related|metrics|data(?:set)?s?|similar|save|e-?mail|project(?: page)?|demo|code)\b/i;
const CODE_HOST = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)$/;
const LANDING =
  /^\W*(?:abs(?:tract)?|html|link|paper|article|details?|full[ -]?text|url|doi|view|publisher|read|openreview|arxiv|acm|ieee|springer|pubmed|official|web ?page|landing|proceedings|journal|published|pre-?print|summary|publication)\b/i;

/** Sorts a row's links into landing page, PDF, code and identifiers. */
export function linksOf(outline: Outline, row: Row, base: string): RowLinks {
  const { anchor } = row;
  const all: {
    url: URL;
    label: string;
    inTitle: boolean;
    identifiers: Identifier[];
    pdf: boolean;
    side: boolean;
    person: boolean;
  }[] = [];
  for (const place of linksIn(outline, row)) {
    if (all.length >= MAX_LINKS) break;
    const href = place.element.getAttribute('href') ?? '';
    if (!href || href.startsWith('#') || href.length > 2000) continue;
    const url = resolve(href, base);
    if (!url) continue;
    const text = (place.element.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim();
    const label = text || iconLabel(place.element);
    const inTitle =
      place.element.contains(anchor.span.element) ||
      (place.line === anchor.line &&
        place.start >= anchor.start - 1 &&
        place.start < anchor.end &&
        text.length * 2 > anchor.end - anchor.start);
    const identifiers = identifiersInUrl(url);
    const short = text.length < 40;
    const pdfLabel = short && /\bpdf\b/i.test(`${label} ${place.element.className}`);
    const pdfPath = PDF_PATH.test(url.pathname + url.search);
    const side =
      !inTitle && ((short && SIDE.test(label)) || /[-_.](?:supp|slides|poster)/i.test(url.pathname));
    const person = personScore(label.replace(/[*,†]+$/, '')) >= 0.5;
    const pdf = (pdfPath || (pdfLabel && (identifiers.length === 0 || /pdf/i.test(url.href)))) && !side;
    all.push({ url, label, inTitle, identifiers, pdf, side: side && !inTitle, person });
  }
  const title = all.find(link => link.inTitle);
  const pdf = all.find(link => link.pdf);
  const landing =
    title ??
    all.find(link => !link.pdf && !link.side && link.identifiers.length > 0) ??
    all.find(link => !link.pdf && !link.side && LANDING.test(link.label)) ??
    all.find(link => !link.pdf && !link.side && !link.person) ??
    pdf;
  const code = all.find(
    link => (CODE_HOST.test(link.url.hostname) || /^\W*code\b/i.test(link.label)) && !link.inTitle,
  );
  const identifiers: Identifier[] = [];
  for (const link of [landing, pdf, ...all]) {
    if (!link || (link.side && link !== landing)) continue;
    for (const identifier of link.identifiers) {
      const scheme = identifier.slice(0, identifier.indexOf(':') + 1);
      if (!identifiers.some(known => known.startsWith(scheme))) identifiers.push(identifier);
    }
  }
  return {
    ...(landing && { url: landing.url.href }),
    ...(pdf && { pdfUrl: pdf.url.href }),
    ...(code && { codeUrl: code.url.href }),
    identifiers,
    titleIsLink: title !== undefined,
  };
}

/** What an icon says of itself. */
function iconLabel(element: Element): string {
  const icon = element.querySelector('img,svg,i,span');
  return [element, icon]
    .flatMap(one =>
      one
        ? [
            one.getAttribute('title'),
            one.getAttribute('aria-label'),
            one.getAttribute('alt'),
            one.getAttribute('src'),
          ]
        : [],
    )
    .filter(Boolean)
    .join(' ')
    .slice(0, 200);
}

/** An http(s) address; undefined for everything else. */
export function resolve(href: string, base: string): URL | undefined {
  try {
    const url = new URL(href.trim(), base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The links of a row: those within its element, or on its lines where it has none of its own. */
function linksIn({ links }: Outline, { span, firstLine, lastLine }: Row): readonly PlacedElement[] {
  const own = span.block && span.firstLine === firstLine && span.lastLine === lastLine;
  const key = own ? 'span' : 'line';
  return links.slice(
    firstFrom(links, key, own ? span.index : firstLine),
    firstFrom(links, key, (own ? span.lastIndex : lastLine) + 1),
  );
}

/** Where the places from a line or span on begin, in places in document order. */
function firstFrom(places: readonly PlacedElement[], key: 'line' | 'span', from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.[key] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
