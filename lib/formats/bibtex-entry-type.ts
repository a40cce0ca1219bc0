import type { CslType, Entry } from '@/lib/model/entry';
import { likelyType } from './likely-type';

/** A BibTeX entry type, and the fields in which it names what contains a paper and who published it. */
export interface BibtexEntryType {
  name: string;
  container?: string;
  publisher: string;
}

/**
 * Only the types of classic BibTeX (btxdoc, section 3.1): biblatex reads them all, while an unknown type makes a classic
 * style warn and drop the fields it does not know.
 */
const entryTypes: Record<CslType, BibtexEntryType> = {
  article: { name: 'misc', container: 'howpublished', publisher: 'publisher' },
  'article-journal': { name: 'article', container: 'journal', publisher: 'publisher' },
  'paper-conference': { name: 'inproceedings', container: 'booktitle', publisher: 'publisher' },
  chapter: { name: 'incollection', container: 'booktitle', publisher: 'publisher' },
  book: { name: 'book', container: 'series', publisher: 'publisher' },
  thesis: { name: 'phdthesis', publisher: 'school' },
  report: { name: 'techreport', container: 'series', publisher: 'institution' },
  dataset: { name: 'misc', container: 'howpublished', publisher: 'publisher' },
  software: { name: 'misc', container: 'howpublished', publisher: 'publisher' },
};

/** The BibTeX type of a paper. */
export function bibtexEntryType(paper: Entry): BibtexEntryType {
  return entryTypes[likelyType(paper)];
}
