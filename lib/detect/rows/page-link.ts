import { resolvedLink } from '@/lib/dom/links';
import { identifiersInUrl } from '@/lib/model/identifiers-in-url';
import type { Identifier } from '@/lib/model/identity';
import { personScore } from '../people/person';

/** What a link is, whatever row it stands in. */
export interface PageLink {
  /** As the page writes it. */
  href: string;
  url: string;
  /** Its text, or what its icon says of itself. */
  label: string;
  textLength: number;
  identifiers: Identifier[];
  isPdf: boolean;
  /** Something beside the paper: slides, a citation export, the authors' page. */
  isSide: boolean;
  isCode: boolean;
  /** A search for a paper in a scholarly index. */
  isSearch: boolean;
}

const PDF_PATH = /\.pdf(?:$|[?#])|\/e?pdf(?:\/|$|\?)|[?&](?:type|format|name)=pdf\b/i;
const SIDE =
  /^\W*(?:lecture )?notes?\W*$|hand-?outs?|homework|syllabus|minutes|agenda|suppl|\bsupporting|\b(?:appendix|slides?|posters?|videos?|talks?|bib(?:tex)?|cite|citations?|cited|export|permissions?|authors?|profile|erratum|press|media|blog|reviews?|discussions?|comments?|figures?|request|share|related|metrics|data(?:set)?s?|similar|save|e-?mail|project(?: page)?|demo|code)\b|(?<![a-zà-ÿ])(?:données|daten(?:satz)?|datos|dados|dati|matériel supp\w*|folien|diapos\w*|vídeos?|vidéos?|affiche)(?![a-zà-ÿ])|データ|スライド|ポスター|数据|幻灯片|视频/i;
const SIDE_PATH = /[-_./](?:supp|slides|poster|suppl)|\.(?:zip|bib|pptx?|mp4|png|jpe?g)$/i;
const SEARCH =
  /^https?:\/\/(?:scholar\.google\.[a-z.]{2,6}\/scholar\?(?:.*&)?q=|(?:www\.)?semanticscholar\.org\/search\?)/;
const CODE = /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\//;

/** Reads a link; undefined where it leads to no other page of the web. */
export function readLink(element: Element, base: string): PageLink | undefined {
  const href = element.getAttribute('href') ?? '';
  const address = href.startsWith('#') || href.length > 2000 ? undefined : resolvedLink(href, base);
  if (!address) return undefined;
  const url = address.href;
  const text = (element.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim();
  const label = text || iconLabel(element);
  const identifiers = identifiersInUrl(address);
  const isShort = text.length < 40;
  // "Bekijk op PubMed" reads like a name, but nobody's page is that of a paper.
  const isPerson = () => identifiers.length === 0 && personScore(label.replace(/[*,†]+$/, '')) >= 0.5;
  const isSide = (isShort && (SIDE.test(label) || isPerson())) || SIDE_PATH.test(url);
  const saysPdf = isShort && /\bpdf\b/i.test(`${label} ${element.getAttribute('class') ?? ''}`);
  return {
    href,
    url,
    label,
    textLength: text.length,
    identifiers,
    // "PDF" on a link to a publisher's page is no PDF.
    isPdf: PDF_PATH.test(url) || (saysPdf && (identifiers.length === 0 || /pdf/i.test(url))),
    isSide,
    isCode: CODE.test(url) || /^\W*code\b/i.test(label),
    isSearch: SEARCH.test(url),
  };
}

/** What an icon says of itself. */
function iconLabel(element: Element): string {
  return [element, element.querySelector('img,svg,i,span')]
    .flatMap(one => (one ? ['title', 'aria-label', 'alt', 'src'].map(name => one.getAttribute(name)) : []))
    .filter(Boolean)
    .join(' ')
    .slice(0, 200);
}
