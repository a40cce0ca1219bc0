import { formatName } from '@/lib/model/name';
import type { Paper } from '@/lib/model/paper';
import { fold } from './fold';
import { isWithin } from './query/parse-range';
import type { Condition } from './query/query';

/**
 * Whether a paper's own row meets a condition, its negation left aside: what a scan of the papers asks, where
 * `documentsMeeting` asks the index. Words must be as written; the index forgives more.
 *
 * @param papers those of the condition's tag, list or site
 */
export function paperMeets(paper: Paper, condition: Condition, papers?: ReadonlySet<number>): boolean {
  switch (condition.field) {
    case 'author':
      return hasWords(namesOf(paper), condition.text);
    case 'title':
      return hasWords([paper.title, paper.originalTitle], condition.text);
    case 'venue':
      return hasWords([paper.containerTitle, paper.publisher], condition.text);
    case 'note':
      return hasWords([paper.note, paper.comment], condition.text);
    case 'words':
      return hasWords(textsOf(paper), condition.text);
    case 'phrase':
      return textsOf(paper).some(text => fold(text ?? '').includes(fold(condition.text.trim())));
    case 'tag':
    case 'list':
    case 'site':
      return papers?.has(paper.id) ?? false;
    case 'year':
      return paper.issued !== undefined && isWithin(paper.issued.year, condition.range);
    case 'added':
      return isWithin(paper.addedAt, condition.range);
    case 'status':
      return paper.status === condition.status;
    case 'has':
      return (condition.what === 'note' ? paper.note : paper.pdfUrl) !== undefined;
    case 'is':
      return paper.starredAt !== undefined;
  }
}

type Texts = (string | undefined)[];

function namesOf({ creators = [] }: Paper): Texts {
  return creators.map(formatName);
}

function textsOf(paper: Paper): Texts {
  const { title, originalTitle, containerTitle, abstract, snippet, note, tags, keywords = [] } = paper;
  return [
    title,
    originalTitle,
    ...namesOf(paper),
    containerTitle,
    ...tags,
    ...keywords,
    note,
    abstract ?? snippet,
  ];
}

/** Whether each word of a text begins a word of these. */
function hasWords(texts: Texts, wanted: string): boolean {
  const words = wordsOf(texts.join(' '));
  return wordsOf(wanted).every(each => words.some(word => word.startsWith(each)));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
