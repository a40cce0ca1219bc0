import type { Paper } from '@/lib/model/paper';
import { arxivEprint } from './arxiv-eprint';
import { bibtexEntryType } from './bibtex-entry-type';
import { escapeBibtex, escapeVerbatim } from './bibtex-escape';
import { bibtexNames } from './bibtex-names';
import { bibtexTitle } from './bibtex-title';
import { createKeyGiver } from './citation-key';
import { defineFormat } from './format';
import { citedPage } from './landing-page';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * BibTeX that classic styles and biblatex both read: classic entry types and field names, text in UTF-8 (LaTeX's
 * default since 2018), everything that TeX treats specially escaped.
 */
export const bibtex = defineFormat({
  id: 'bibtex',
  name: 'BibTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  async *serialize({ papers }) {
    const keyOf = createKeyGiver();
    let separator = '';
    for await (const exported of papers) {
      yield separator + bibtexEntry(exported.paper, keyOf(exported));
      separator = '\n';
    }
  },
});

/** One paper as a BibTeX entry, with a line break at its end. */
export function bibtexEntry(paper: Omit<Paper, 'id'>, key: string): string {
  const type = bibtexEntryType(paper);
  const fields = [...fieldsOf(paper)]
    .filter(([, value]) => value !== '{}')
    .map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${type.name}{${key},\n${fields.join('')}}\n`;
}

function* fieldsOf(paper: Omit<Paper, 'id'>): Generator<[name: string, value: string]> {
  const type = bibtexEntryType(paper);
  const eprint = arxivEprint(paper);
  const doi = paper.identifiers?.find(identifier => identifier.startsWith('doi:'))?.slice('doi:'.length);
  const url = citedPage(paper);
  const container = containerOf(paper, eprint !== undefined);
  const keywords = [...(paper.keywords ?? []), ...paper.tags];

  if (paper.title !== undefined) yield ['title', `{${bibtexTitle(paper.title)}}`];
  if (paper.creators) {
    yield ['author', `{${bibtexNames(paper.creators, paper.creatorsTruncated === true)}}`];
  }
  if (container !== undefined && type.container) yield [type.container, text(container)];
  if (paper.volume !== undefined) yield ['volume', text(paper.volume)];
  if (paper.issue !== undefined) yield ['number', text(paper.issue)];
  if (paper.page !== undefined) yield ['pages', text(paper.page.replace(/\s*[-‐-―]+\s*/gu, '--'))];
  if (paper.publisher !== undefined) yield [type.publisher, text(paper.publisher)];
  if (paper.issued) yield ['year', `{${paper.issued.year}}`];
  const month = months[(paper.issued?.month ?? 0) - 1];
  // A bare word is BibTeX's own name for the month, which styles print in their language.
  if (month !== undefined) yield ['month', month];
  if (doi !== undefined) yield ['doi', `{${escapeVerbatim(doi)}}`];
  if (eprint) {
    yield ['eprint', `{${escapeVerbatim(eprint.eprint)}}`];
    yield ['archivePrefix', '{arXiv}'];
    if (eprint.primaryClass !== undefined) yield ['primaryClass', `{${escapeVerbatim(eprint.primaryClass)}}`];
  }
  if (url !== undefined) yield ['url', `{${escapeVerbatim(url)}}`];
  if (paper.abstract !== undefined) yield ['abstract', text(paper.abstract)];
  if (keywords.length > 0) yield ['keywords', text(keywords.join(', '))];
  if (paper.note !== undefined) yield ['annote', text(paper.note)];
}

/** The container, unless it only says "arXiv" of a paper whose `eprint` says it already. */
function containerOf(paper: Omit<Paper, 'id'>, hasEprint: boolean): string | undefined {
  const { containerTitle } = paper;
  return hasEprint && containerTitle !== undefined && /^(?:arxiv|corr)\b/i.test(containerTitle)
    ? undefined
    : containerTitle;
}

function text(value: string): string {
  return `{${escapeBibtex(value)}}`;
}
