import type { Entry } from '@/lib/model/entry';

const frontMatter =
  /^(?:(?:inside )?(?:front|back) (?:cover|matter)|cover(?: picture| image)?|(?:table of )?contents(?: list)?|graphical (?:abstracts?|contents?.*)|editorial board.*|masthead|publications received|reviewers?(?: list)?|list of (?:contributors|reviewers)|(?:author|subject) index|proceedings of (?:the )?.*|entire volume|title page.*|issue information.*)\.?$/i;

/** Whether an entry is a part of a volume that is no paper: a cover, contents, a board, "Proceedings of …". */
export function isFrontMatter(entry: Entry): boolean {
  return !entry.creators && entry.title !== undefined && frontMatter.test(entry.title);
}
