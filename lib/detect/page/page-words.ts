import { PUBLICATIONS, REFERENCES } from './headings';
import type { Outline, Span } from './outline';

/** What the menu of a conference's site offers. */
const CONFERENCE_MENU =
  /^\W*(?:call for (?:papers?|contributions|abstracts|submissions|participation)|cfp|camera[- ]ready|(?:paper )?submissions?|proceedings|accepted (?:papers|posters)|program(?:me)? committee|important dates|appel à (?:communications|contributions)|llamada a|chamada de|論文募集|予稿集?|投稿|발표 ?논문|논문 ?(?:모집|접수|제출)|征文|投稿指南)/i;
/** What a programme says between its talks. */
const PROGRAMME =
  /\bchair(?:person)?s?(?:\s?\/\s?co-?chairs?)?\s*[:：]|座長|좌장|président[e]? de séance|sitzungsleitung/i;
/** "Paper title", above a column. */
const PAPERS_HEAD = /^\W*(?:papers?|publications?)(?: (?:titles?|ids?|numbers?|names?))?\W*$/i;
const WORD = /[^\W_]|[\u00c0-\u1fff\u3040-\uffff]/;
const MAX_HEADINGS = 40;
const LONGEST_HEADING = 200;
/** How many lines at the top of a page its menu may take. */
const MENU_LINES = 80;

/** What a page of talks and nothing else calls itself. */
const TALKS =
  /^\W*(?:(?:my|our|invited|recent|selected|past|public) )?(?:talks|presentations|vorträge|vortraege|charlas|palestras|conferencias|conferenze|referaty|講演)\W*$/i;

/** A thesis has one author, so that one name in each row says as much as several do elsewhere. */
const THESIS_CUE =
  /\b(?:thes[ei]s|thèses?|tesis?|teses)\b|dissertation|doktorarbeit|habilitation|\btez(?:ler)?i?\b|proefschrift|afhandling|avhandling|диссертаци|学位论文|学位論文|(?:博士|修士|卒業)論文|修論|卒論|박사 ?학위|diplom(?:a|arbeit)\b/i;

const ACCEPTED_CUE =
  /\baccepted (?:\w+ ){0,2}(?:papers?|posters?|abstracts?|submissions|contributions|articles|talks)\b|\b(?:papers?|posters?|abstracts) accepted\b|录用论文|錄取論文|採択論文|採択(?:結果|一覧)/i;

const POSTER_CUE = /\bposters?\b/i;

/** What a page says of itself: its address, its title and its headings, with their lines. */
export interface PageWords {
  /** It lists theses. */
  theses: boolean;
  /** It lists what a conference accepted. */
  accepted: boolean;
  /** It lists posters. */
  posters: boolean;
  /** It, or a part of it, is headed "Publications". */
  publications: boolean;
  /** It lists the publications of one type, as its address says: "/publication_types/2/". */
  publicationType: boolean;
  /** It is a list of papers as a whole, so that "References" above some are no paper's. */
  bibliography: boolean;
  /** It lists talks, as its title or its file says. */
  talks: boolean;
  /** Its menu or its programme is a conference's. */
  conference: boolean;
  /** Its address, and its title or, without one, its first heading. */
  whole: string[];
  headings: { line: number; text: string }[];
}

export function pageWords(document: Document, outline: Outline, url: string): PageWords {
  let path = url;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    // A broken escape: the address as it is will do.
  }
  const headings: PageWords['headings'] = [];
  for (const [line, { block, text, chrome, spans }] of outline.lines.entries()) {
    const { localName } = block.element;
    const isHeading = /^h[1-3]$/.test(localName) || (localName === 'th' && PAPERS_HEAD.test(text));
    // In a CV that is one table the headings are cells.
    const mayBe = !chrome && text.length <= 40 && PUBLICATIONS.test(text);
    if (!isHeading && !(mayBe && !spans.some(span => isLinkedText(text, span)))) continue;
    // Where every line is a heading, those that say what the page is count all the same.
    if (headings.length >= MAX_HEADINGS && !(text.length <= 40 && PUBLICATIONS.test(text))) continue;
    headings.push({ line, text: text.slice(0, LONGEST_HEADING) });
  }
  const whole = [
    path.replace(/[_-]/g, ' '),
    document.title || (document.querySelector('h1')?.textContent ?? '').slice(0, LONGEST_HEADING),
  ];
  const says = (cue: RegExp) =>
    whole.some(text => cue.test(text)) || headings.some(({ text }) => cue.test(text));
  const conference = outline.lines.some(
    ({ text, chrome }, index) =>
      text.length < 80 &&
      (((chrome || index < MENU_LINES) && CONFERENCE_MENU.test(text)) || PROGRAMME.test(text)),
  );
  return {
    theses: says(THESIS_CUE),
    accepted: says(ACCEPTED_CUE),
    posters: says(POSTER_CUE),
    publications: says(PUBLICATIONS),
    publicationType: PUBLICATION_TYPES.test(path),
    bibliography: [...whole, fileName(path)].some(isOfPapers) || BIBLIOGRAPHY_FILE.test(path),
    talks: [...whole.slice(1), fileName(path)].some(text => TALKS.test(text)),
    conference,
    whole,
    headings,
  };
}

/** The pages of themes for Hugo that list the publications of one type. */
const PUBLICATION_TYPES = /\/publication[-_]types?\//i;

/** "publications", of "/~doe/publications.html". */
function fileName(path: string): string {
  const [last = ''] = path.split('/').filter(Boolean).slice(-1);
  return last.replace(/\.\w{2,5}$/, '').replace(/[_-]/g, ' ');
}

/** Whether an element is a link with words, and not one to the top or to the heading itself. */
function isLinkedText(text: string, { element, start, end }: Span): boolean {
  return element.localName === 'a' && WORD.test(text.slice(start, end));
}

/** "references.html", "biblio.htm", "plants-bibliography.php". */
const BIBLIOGRAPHY_FILE =
  /\/(?:[\w.-]*[-_.])?(?:biblio(?:gra\w+)?|references?|refs|literatur\w*)\.(?:[sp]?html?|php\d?|aspx?)$/i;
/** Not "Literatur" alone, which is a part of a newspaper as well. */
const BIBLIOGRAPHY_OF = new RegExp(
  `(?:(?<![A-Za-z\u00c0-\u04ff])(?:${[
    'bibliograph(?:y|ies|ie)|bibliograf[iíj]\\w?|references|literatur(?:verzeichnis|liste)|literatuurlijst',
    'litteraturlist[ae]|kirjallisuusluettelo|irodalomjegyzék|piśmiennictwo|kaynakça|daftar pustaka',
    'refer[eê]ncias bibliográficas|références bibliographiques|riferimenti bibliografici',
    'библиография|бібліографія|список (?:использованной )?литературы|βιβλιογραφία',
  ].join('|')})|参考文献|文献(?:一覧|目録|リスト)|参考书目|參考書目|参考書目|참고\\s?문헌)$`,
  'i',
);

/** Whether a title is that of a list of papers: "Publications", "References" by itself, "Bibliography" of a subject. */
function isOfPapers(title: string): boolean {
  return (
    PUBLICATIONS.test(title) ||
    title.split(/\s[-–—|·]\s|\s?:\s/).some(part => REFERENCES.test(part) || BIBLIOGRAPHY_OF.test(part.trim()))
  );
}
