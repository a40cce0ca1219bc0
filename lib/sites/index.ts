import { parseWebUrl } from '@/lib/model/web-url';
import aclAnthology from './acl-anthology';
import acmDigitalLibrary from './acm-digital-library';
import alphaxiv from './alphaxiv';
import arxiv from './arxiv';
import arxivSanity from './arxiv-sanity';
import biorxiv from './biorxiv';
import ceurWs from './ceur-ws';
import cvf from './cvf';
import dblp from './dblp';
import europePmc from './europe-pmc';
import googleScholar from './google-scholar';
import huggingFace from './huggingface';
import iacrEprint from './iacr-eprint';
import ieeeXplore from './ieee-xplore';
import inspire from './inspire';
import jmlr from './jmlr';
import { matchesPattern } from './match-pattern';
import nasaAds from './nasa-ads';
import nature from './nature';
import neurips from './neurips';
import ojs from './ojs';
import openreview from './openreview';
import papersCool from './papers-cool';
import pmlr from './pmlr';
import pubmed from './pubmed';
import researchgate from './researchgate';
import rssProceedings from './rss-proceedings';
import scienceDirect from './science-direct';
import scirate from './scirate';
import scopus from './scopus';
import semanticScholar from './semantic-scholar';
import type { Site } from './site';
import springerLink from './springer-link';

/** Every site that Offprint knows. One line adds one. */
export const sites: readonly Site[] = [
  aclAnthology,
  acmDigitalLibrary,
  alphaxiv,
  arxiv,
  arxivSanity,
  biorxiv,
  ceurWs,
  cvf,
  dblp,
  europePmc,
  googleScholar,
  huggingFace,
  iacrEprint,
  ieeeXplore,
  inspire,
  jmlr,
  nasaAds,
  nature,
  neurips,
  ojs,
  openreview,
  papersCool,
  pmlr,
  pubmed,
  researchgate,
  rssProceedings,
  scienceDirect,
  scirate,
  scopus,
  semanticScholar,
  springerLink,
];

/** The match patterns that the extension asks for when it is installed, for the manifest and the content script. */
export const matches: string[] = sites.flatMap(site => (site.onRequest ? [] : site.matches));

/** Whether a page is one of a site's, by its address or, for software that runs on any host, by its markup. */
export function claims(site: Site, document: Document, url: string): boolean {
  const address = parseWebUrl(url);
  if (address && site.matches.some(pattern => matchesPattern(pattern, address))) return true;
  return site.marker !== undefined && document.querySelector(site.marker) !== null;
}

/** The site that a page belongs to; one that its address names goes before one that its markup shows. */
export function siteForPage(document: Document, url: string): Site | undefined {
  return siteForUrl(url) ?? sites.find(site => site.marker && claims(site, document, url));
}

/** The site that an address belongs to; undefined where none does. */
export function siteForUrl(url: string): Site | undefined {
  const address = parseWebUrl(url);
  return address && sites.find(site => site.matches.some(pattern => matchesPattern(pattern, address)));
}
