import type { Entry } from '@/lib/model/entry';

const frontMatter =
  /^(?:(?:inside )?(?:front|back) (?:cover|matter)|cover(?: picture| image)?|(?:table of )?contents(?: list)?|graphical (?:abstracts?|contents?.*)|editorial board.*|masthead|publications received|reviewers?(?: list)?|list of (?:contributors|reviewers)|(?:author|subject) index|proceedings of (?:the )?.*|entire volume|full issue|title page.*|issue information.*)\.?$/i;

/** The same under names that no paper has, whoever is named as its authors. */
const surelyFrontMatter = /^front matter,|, complete volume$/i;

/** Whether an entry is a part of a volume that is no paper: a cover, contents, a board, "Proceedings of …". */
export function isFrontMatter(entry: Entry): boolean {
  if (entry.title === undefined) return false;
  if (surelyFrontMatter.test(entry.title)) return true;
  // The Anthology numbers a volume itself 0 and gives it its editors as authors.
  const isVolume = entry.identifiers?.some(identifier => /^acl:.*[.0]0$/.test(identifier));
  return frontMatter.test(entry.title) && (isVolume === true || !entry.creators);
}
