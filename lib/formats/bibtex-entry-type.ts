import type { CslType, Entry } from '@/lib/model/entry';

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

const conferenceWords = /\b(?:proceedings|proc|conference|workshop|symposium|congress|tagung|actes)\b/i;

/** The BibTeX type of a paper; where its own type is unknown, the container's name and the identifiers tell. */
export function bibtexEntryType(paper: Entry): BibtexEntryType {
  return entryTypes[paper.type ?? guessType(paper)];
}

function guessType({ containerTitle, volume, issue }: Entry): CslType {
  if (containerTitle === undefined) return 'article';
  if (conferenceWords.test(containerTitle)) return 'paper-conference';
  if (/\barxiv\b|\bCoRR\b/i.test(containerTitle)) return 'article';
  return volume !== undefined ||
    issue !== undefined ||
    /\b(?:journal|transactions|letters|review)\b/i.test(containerTitle)
    ? 'article-journal'
    : 'paper-conference';
}
