import { arxivDate } from '@/lib/model/arxiv-id';
import { dateOfYear } from '@/lib/model/date';
import type { Entry } from '@/lib/model/entry';
import { doiIdentifiers } from '@/lib/model/identifiers-in-url';
import { parseName } from '@/lib/model/name';
import { cleanEntry } from '@/lib/sites/clean-entry';
import type { Outline } from '../page/outline';
import { type PageYears, yearAbove } from '../page/page-years';
import type { Row } from '../page/row';
import { areOthers } from '../people/are-others';
import { hiddenNames } from '../people/hidden-names';
import type { PeoplePlaces } from '../people/people-places';
import { peopleOf } from '../people/row-people';
import type { RowPeople } from '../people/score-people';
import { titleOf } from '../titles/title-candidates';
import { type TitleHabits, withoutHabits } from '../titles/title-habits';
import { isElement } from './containers';
import { printedUrl } from './printed-url';
import { linksOf } from './row-links';
import { textFieldsOf, yearIn } from './row-text';

/** Step 5: the fields of a row. It may have neither a title nor an identifier. */
export function readRow(
  outline: Outline,
  row: Row,
  { places, habits }: { places: PeoplePlaces; habits: TitleHabits },
  base: string,
  years: PageYears,
): Entry {
  const written = titleOf(outline, row.anchor);
  const title = withoutHabits(written, habits);
  const [people] = peopleOf(outline, row, places);
  const sure = people && people.score >= 0.9 && isSure(outline, row, people, places) ? people : undefined;
  const more = sure?.cut ? hiddenNames(outline, sure.lastLine) : undefined;
  const names = sure && [...(sure.written ?? sure.names), ...(more ?? [])];
  const links = linksOf(outline, row, base);
  const text = textFieldsOf(outline, row, title, sure);
  const stated = statedDoi(row);
  // First, for the address of a file may go on behind the DOI: Silverchair's sites put a number and the title there.
  const identifiers = [...(stated ? doiIdentifiers(stated) : []), ...links.identifiers, ...text.identifiers];
  const source = habits.sourced ? yearIn([written.slice(title.length)]) : undefined;
  const year = text.year ?? source ?? yearOfIdentifier(identifiers) ?? yearAbove(years, row.anchor.line);
  return cleanEntry(
    {
      title,
      creators: names?.flatMap(name => parseName(name) ?? []),
      creatorsTruncated: (sure?.cut && !more) || undefined,
      issued: dateOfYear(year),
      abstract: text.abstract,
      snippet: text.snippet,
      identifiers,
      url: links.url ?? printedUrl(outline, row),
      pdfUrl: links.pdfUrl,
      codeUrl: links.codeUrl,
    },
    base,
  );
}

/**
 * Whether people are the paper's: one name alone counts only where other rows have theirs; where hardly any has, what
 * stands behind the title is a journal that reads like a name, unless something says that it is somebody.
 */
function isSure(outline: Outline, { anchor }: Row, people: RowPeople, places: PeoplePlaces): boolean {
  if (people.names.length > 1) return true;
  if ((places.support.get(people.signature) ?? 0) <= 0.15) return false;
  const isBehind =
    people.firstLine > anchor.line || (people.firstLine === anchor.line && people.start >= anchor.end);
  return (
    !(places.areFew && isBehind) || areOthers(outline, people) || /author|creator/i.test(people.signature)
  );
}

/** The one DOI that a row's element, or a badge or a button in it, carries as an attribute. */
function statedDoi(row: Row): string | undefined {
  const { span } = row;
  const own = span.element.getAttribute('data-doi');
  if (own || !isElement(row)) return own ?? undefined;
  const badges = [...span.element.querySelectorAll('[data-doi]')].slice(0, 20);
  const [doi, another] = new Set(badges.map(badge => badge.getAttribute('data-doi')?.trim().toLowerCase()));
  return another === undefined ? doi : undefined;
}

/** arXiv and the ACL Anthology write the year into the identifier. */
function yearOfIdentifier(identifiers: readonly string[]): number | undefined {
  for (const identifier of identifiers) {
    if (identifier.startsWith('arxiv:')) return arxivDate(identifier.slice(6)).year;
    const acl = /^acl:(?:(\d{4})\.|[A-Z](\d\d)-)/.exec(identifier);
    if (acl?.[1]) return Number(acl[1]);
    if (acl?.[2]) return Number(acl[2]) + (Number(acl[2]) > 60 ? 1900 : 2000);
  }
  return undefined;
}
