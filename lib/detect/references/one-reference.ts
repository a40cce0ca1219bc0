import { readNames } from '@/lib/detect/people/names';
import { titleLikeness } from '@/lib/detect/titles/title-likeness';
import { type Identifier, schemeOf } from '@/lib/model/identity';
import { findMentions } from './find-mentions';
import { blockEnd } from './selected-text';

/** A mention as the joining of two looks at it. */
export interface NamedAt {
  start: number;
  end: number;
  identifiers: readonly Identifier[];
  /** The text of the link that it is. */
  label?: string;
}

/** How a reference begins: "[12]", "12.", "(3)", a bullet. */
const marker = /^\s*(?:>\s*)*(?:\[[^\]\s]{1,12}\]|\(\d{1,3}\)|\d{1,3}[.)](?=\s)|[•*–-](?=\s))/;
/** Words that say what an identifier is, or what leads to it. */
const labels =
  /\b(?:https?|dx|doi|org|arxiv|e-?prints?|preprint|pmid|pmcid|pubmed(?: central)?|pmc|openreview|acl|anthology|medline|crossref|google scholar|free (?:pmc )?article|pdf|html|abs(?:tract)?|full[ -]?text|paper|article|journal|publisher|publication|published(?: version)?|conference|proceedings|official|version|links?|url|code|github|project(?: page)?|video|slides|poster|bib(?:tex)?|cite|dataset|data|website|blog|epub|ahead of print|also|available|at|from|on|in press|to appear|accepted|v\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2})?|(?:cs|math|stat|physics|eess|econ|hep|astro|cond|quant|gr|nucl|q)[.-][a-z-]{2,5}|hep-[a-z]{2,3}|gr-qc|quant-ph|math-ph|(?:19|20)\d\d)\b/gi;
/** A label that says what of a paper is behind a link. */
const badge =
  /^\W{0,4}(?:arxiv|pdf|doi|html|abs(?:tract)?|paper|article|journal|publisher|published(?: version)?|preprint|openreview|pubmed|pmc|pmid|acl(?: anthology)?|anthology|version|link|url|full[ -]?text|proceedings|conference|official|biorxiv|medrxiv|acm(?: dl)?|ieee(?: xplore)?|springer|hf|alphaxiv)\W{0,4}$/i;
/** A volume, a year, pages: what a journal is cited with. */
const numbers = /\d+/g;
/** A word that no journal is called by, or a border between two references. */
const boundary =
  /[;&]|\b(?:and|or|with|vs|versus|see|cf|compare|by|while|but|then|our|we|their|also|this|that|these|is|are|was|to)\b|(?:^|\s)\p{Lu}\.\s?\p{Lu}\p{Ll}+(?!\p{L}*\.)|["“”]|\n\s*(?:\[|\()?\d{1,3}[\].)]/iu;
const initialedName = /(?:^|[\s,(])(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll}+(?![\p{L}]*\.)/u;

/**
 * Whether two mentions that follow one another in a text name one paper: they stand in one reference, with nothing
 * between them but labels, or the journal. In doubt they are two: two papers never become one.
 *
 * @param from where the reference that the first stands in may begin
 * @param isItem whether they stand in a list item or a row of a table, which is one reference by itself
 */
export function isOneReference(
  text: string,
  from: number,
  first: NamedAt,
  next: NamedAt,
  isItem: boolean,
): boolean {
  const between = text.slice(first.end, next.start);
  if (
    between.length > 400 ||
    between.includes(blockEnd) ||
    /\n[\s>]*(?:\[[^\]\n]{1,12}\]|\(?\d{1,3}[.)]\s)/.test(between)
  )
    return false;
  const lead = text.slice(from, first.start);
  const isCited =
    isItem || marker.test(lead) || (readNames(lead.replace(marker, '').trim())?.names.length ?? 0) > 0;
  if (isBadge(next)) {
    // "Title [arXiv] [DOI]": two buttons of one row, or a title that is a link, then its buttons.
    if (isBadge(first)) return first.label !== next.label && bare(between) === '';
    if (isItem && first.label && titleLikeness(first.label) >= 0.5 && !/\n/.test(between)) return true;
  } else if (next.label && findMentions(next.label).length === 0) return false;
  if (!isCited) return false;
  // A line that goes on in the next: not one identifier a line.
  if (between.includes('\n') && lead.replace(/[^\p{L}]/gu, '').length < 20) return false;
  const left = bare(between);
  // PubMed writes "PMID: 12345678; PMCID: PMC1234567".
  if (left === '' || (left === ';' && isNumbered(next))) return isItem || lead.trim() !== '';
  return isJournal(between.replace(labels, ' '));
}

function isBadge({ label }: NamedAt): boolean {
  return label !== undefined && badge.test(label);
}

function isNumbered({ identifiers }: NamedAt): boolean {
  return identifiers.every(identifier => /^pmc?id$/.test(schemeOf(identifier)));
}

/** What is left of a text without labels, subject classes and punctuation. */
function bare(text: string): string {
  return text.replace(labels, '').replace(/[^\p{L}\p{N}&;]/gu, '');
}

/** "Phys. Rev. D 107 (2023) 012345": words in capitals, a volume and a year or pages, and nothing of a sentence. */
function isJournal(text: string): boolean {
  return (
    text.length < 120 &&
    (text.match(numbers)?.length ?? 0) >= 2 &&
    !boundary.test(text) &&
    !initialedName.test(text)
  );
}
