import type { Creator } from '@/lib/model/creator';
import type { Entry, PartialDate } from '@/lib/model/entry';
import { type Identifier, identifierSchemes, schemeOf } from '@/lib/model/identity';
import type { BibliographicField } from '@/lib/model/paper';

/** What a published version says as a whole: half of it beside half of a preprint's would be wrong. */
const publication = ['type', 'containerTitle', 'publisher', 'volume', 'issue', 'page', 'issued'] as const;

/** Fields in which a found value can replace a kept one, because it says more. The others are filled when absent. */
const fuller: { [Field in BibliographicField]?: (kept: Value<Field>, found: Value<Field>) => Value<Field> } =
  {
    title: (kept, found) => (isCut(kept) && !isCut(found) ? found : kept),
    issued: fullerDate,
    abstract: fullerText,
    snippet: longer,
    comment: longer,
    keywords: (kept, found) => unionOfWords(kept, found).slice(0, 100),
    identifiers: (kept, found) => unionOfIdentifiers(kept, found).slice(0, 100),
    version: (kept, found) => Math.max(kept, found),
  };

type Value<Field extends BibliographicField> = NonNullable<Entry[Field]>;

/**
 * The bibliographic fields of two records of one paper: gaps filled, the fuller value where both have one, a published
 * version's facts over a preprint's, and whatever the user edited (`edited`, field names) as `kept` has it. A preprint's
 * facts do not stay beside a published version's, except its date where that has none.
 */
export function mergeFields(kept: Entry, found: Entry, edited: readonly string[] = []): Entry {
  const merged: Entry = { ...kept };
  const isOpen = (field: BibliographicField) => !edited.includes(field);
  const isSettled = isPublished(kept) && isPreprint(found);

  if (isPublished(found) && (isPreprint(kept) || isUntold(kept))) {
    for (const field of publication) {
      if (!isOpen(field)) continue;
      // A preprint's year is better than none.
      if (isPreprint(kept) && field !== 'issued') delete merged[field];
      copyField(merged, found, field);
    }
  }
  if (isOpen('creators') && hasFullerCreators(kept, found)) {
    copyField(merged, found, 'creators');
    if (found.creatorsTruncated) merged.creatorsTruncated = true;
    else delete merged.creatorsTruncated;
  }
  for (const field of Object.keys(found) as BibliographicField[]) {
    if (field === 'creators' || field === 'creatorsTruncated') continue;
    if (!isOpen(field)) continue;
    const isOthers = isSettled && isOfPublication(field) && (field !== 'issued' || kept.issued !== undefined);
    if (!isOthers) mergeField(merged, found, field);
  }
  return merged;
}

function mergeField<Field extends BibliographicField>(merged: Entry, found: Entry, field: Field): void {
  const ours = merged[field];
  const theirs = found[field];
  if (theirs === undefined || theirs === null) return;
  const rule = fuller[field] as ((kept: unknown, found: unknown) => Entry[Field]) | undefined;
  if (ours === undefined) merged[field] = theirs;
  else if (rule) merged[field] = rule(ours, theirs);
}

function copyField<Field extends BibliographicField>(to: Entry, from: Entry, field: Field): void {
  if (from[field] !== undefined) to[field] = from[field];
}

function isOfPublication(field: BibliographicField): boolean {
  return (publication as readonly BibliographicField[]).includes(field);
}

/** CSL's `article` is a preprint, a manuscript. */
function isPreprint({ type }: Entry): boolean {
  return type === 'article';
}

/** Whether a record leaves open what it is of: its pages and its year can be those of the published version. */
function isUntold({ type, containerTitle }: Entry): boolean {
  return type === undefined && containerTitle === undefined;
}

function isPublished({ type }: Entry): boolean {
  return type === 'article-journal' || type === 'paper-conference' || type === 'chapter' || type === 'book';
}

/** More people, or as many with more of their names written out; a cut list never replaces a whole one. */
function hasFullerCreators(kept: Entry, found: Entry): boolean {
  if (!found.creators) return false;
  if (!kept.creators) return true;
  if (Boolean(kept.creatorsTruncated) !== Boolean(found.creatorsTruncated)) {
    return kept.creatorsTruncated === true && found.creators.length >= kept.creators.length;
  }
  if (found.creators.length !== kept.creators.length) return found.creators.length > kept.creators.length;
  return namedLetters(found.creators) > namedLetters(kept.creators);
}

function namedLetters(creators: readonly Creator[]): number {
  return creators.reduce((sum, creator) => sum + ('family' in creator ? (creator.given?.length ?? 0) : 0), 0);
}

/** A date with month or day, of the same year; a different year is another event and changes nothing. */
function fullerDate(kept: PartialDate, found: PartialDate): PartialDate {
  const parts = (date: PartialDate) => Number(date.month !== undefined) + Number(date.day !== undefined);
  return kept.year === found.year && parts(found) > parts(kept) ? found : kept;
}

/** A whole text over one that was cut; else the longer. */
function fullerText(kept: string, found: string): string {
  if (isCut(kept) !== isCut(found)) return isCut(kept) ? found : kept;
  return longer(kept, found);
}

function isCut(text: string): boolean {
  return /(?:…|\.\.\.)$/u.test(text);
}

function longer(kept: string, found: string): string {
  return found.length > kept.length ? found : kept;
}

function unionOfWords(kept: readonly string[], found: readonly string[]): string[] {
  const known = new Set(kept.map(word => word.toLowerCase()));
  return [...kept, ...found.filter(word => !known.has(word.toLowerCase()))];
}

function unionOfIdentifiers(kept: readonly Identifier[], found: readonly Identifier[]): Identifier[] {
  const all = [...new Set([...kept, ...found])];
  return identifierSchemes.flatMap(scheme => all.filter(identifier => schemeOf(identifier) === scheme));
}
