import type { Row } from '../rows/rows';
import type { Outline } from './outline';

/** How surely a page says that it lists papers: films, jobs and blog posts have titles and people, too. */
export type PageCue = 'clear' | 'faint' | undefined;

const CLEAR =
  /pubb?li[ck]a[tczsd]|veröffentlichung|schriftenverzeichnis|julkaisu|yayınlar|публикац|труды|статьи|δημοσιεύσεις|\bpapers?\b|proceedings|\baccepted\b|pre-?prints?|bibliograph|\babstracts\b|\bdoi\b|theses|thesis|\btesis\b|\bthèses?\b|\bteses\b|\bdissertation(?:s|en)\b|công (?:trình|bố)|bài báo|arxiv|论文|論文|论著|著作|学术成果|科研成果|代表作|发表|発表|業績|研究成果|予稿|논문|연구 ?실적|\bpubs?\b|reading group|journal club|workshop|symposium|(?:trabalhos|trabajos|artigos|art[ií]culos|comunica\S+|resumos|lavori|travaux|beiträge)\s(?:a[cp]\S*t\S+|aprovad\S+|publi\S+|retenus|angenommen)|\bponencias\b|принятые/i;
/** Words of papers, but also of newspapers, magazines and festivals. */
const FAINT =
  /\bposters?\b|conf(?:erence)?s?\b|congress|technical (?:sessions?|program)|journal|\bresearch\b|contributions|program(?:me?)?\b|article|art[ií](?:cul|go)|volume|\bvol\b|issue|scholar|stud(?:y|ies)|literature|tracks?\b|oral|spotlight|学会|大会|研究会|シンポジウム|プログラム|学术|会议|프로그램|학술|학회/i;
const JOURNAL = /\bjournal\b|\brevista\b|\brevue\b|zeitschrift|\brivista\b|журнал|学报|学会誌|紀要/i;
const VOLUME =
  /\bvol(?:ume|\.)?\s?\d|\b\d+ ?\(\d+\)|\bjahrgang\b|\btomo? \d|\bvol\. ?[ivxl]+\b|第 ?\d+ ?[卷巻]/i;
/** What the menu of a conference's site offers. */
const CONFERENCE_MENU =
  /^\W*(?:call for (?:papers?|contributions|abstracts|submissions|participation)|cfp|camera[- ]ready|(?:paper )?submissions?|proceedings|accepted (?:papers|posters)|program(?:me)? committee|important dates|appel à (?:communications|contributions)|llamada a|chamada de|論文募集|予稿集?|投稿|발표 ?논문|논문 ?(?:모집|접수|제출)|征文|投稿指南)/i;
/** What a programme says between its talks. */
const PROGRAMME =
  /\bchair(?:person)?s?(?:\s?\/\s?co-?chairs?)?\s*[:：]|座長|좌장|président[e]? de séance|sitzungsleitung/i;
const MAX_HEADINGS = 40;
/** How many lines at the top of a page its menu may take. */
const MENU_LINES = 80;

/** A thesis has one author, so that one name in each row says as much as several do elsewhere. */
const THESIS_CUE =
  /\b(?:thes[ei]s|thèses?|tesis?|teses)\b|dissertation|doktorarbeit|habilitation|学位论文|学位論文|博士論文|diplom(?:a|arbeit)\b/i;

const ACCEPTED_CUE =
  /\baccepted (?:\w+ ){0,2}(?:papers?|posters?|abstracts?|submissions|contributions|articles|talks)\b|\b(?:papers?|posters?|abstracts) accepted\b|录用论文|錄取論文|採択論文|採択(?:結果|一覧)/i;

/** What a page or a part of it calls a list of publications, whatever stands above the list. */
export const PUBLICATIONS =
  /^\W*(?:(?:my|our|all|selected|recent|list of|academic|scientific|refereed|peer[- ]reviewed|journal|other|complete|published) )*(?:publications?|papers|articles|publikationen|veröffentlichungen|aufsätze|schriftenverzeichnis|publicaciones|publicações|pubblicazioni|публикации|δημοσιεύσεις|yayınlar|julkaisut|publicaties|publikace|publikacje)\b.{0,40}$|^\W*(?:研究業績|業績|論文|著作|発表論文|学术论文|发表论文|期刊论文|会议论文|代表性?论文|论文|(?:学术|科研|研究)成果)(?:一覧|目录|リスト)?(?:\s?[(（[].{0,20})?\W*$/i;

/** What a page says of itself: its address, its title and its headings, with their lines. */
export interface PageWords {
  /** It lists theses. */
  theses: boolean;
  /** It lists what a conference accepted. */
  accepted: boolean;
  /** It, or a part of it, is headed "Publications". */
  publications: boolean;
  /** Its menu or its programme is a conference's. */
  conference: boolean;
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
    const isHeading = /^h[1-3]$/.test(block.element.localName);
    // In a CV that is one table the headings are cells.
    const isLinked = spans.some(({ element }) => element.localName === 'a');
    if (!isHeading && (chrome || isLinked || text.length > 40 || !PUBLICATIONS.test(text))) continue;
    // Where every line is a heading, those that say what the page is count all the same.
    if (headings.length >= MAX_HEADINGS && !(text.length <= 40 && PUBLICATIONS.test(text))) continue;
    headings.push({ line, text: text.slice(0, 200) });
  }
  const whole = [path.replace(/[_-]/g, ' '), document.title];
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
    publications: says(PUBLICATIONS),
    conference,
    whole,
    headings,
  };
}

/** What the page says of these rows: in its title, or in a heading that is not one of the rows' own. */
export function pageCue({ conference, whole, headings }: PageWords, rows: readonly Row[]): PageCue {
  const texts = [...whole];
  let at = 0;
  for (const { line, text } of headings) {
    while ((rows[at]?.lastLine ?? Number.POSITIVE_INFINITY) < line) at++;
    if ((rows[at]?.firstLine ?? Number.POSITIVE_INFINITY) > line) texts.push(text);
  }
  // A newspaper calls itself a journal as well, but does not come in volumes.
  const isVolume = texts.some(text => JOURNAL.test(text)) && texts.some(text => VOLUME.test(text));
  return isVolume || texts.some(text => CLEAR.test(text))
    ? 'clear'
    : conference || texts.some(text => FAINT.test(text))
      ? 'faint'
      : undefined;
}

/** What abstracts say and what a newspaper or a shop says does not. */
export const ABSTRACT_CUE =
  /\b(?:we|i) (?:\w+ly )?(?:also |then |first )?(?:propose|present|show|study|introduce|investigate|demonstrate|find|develop|describe|analy[sz]e|examine|explore|prove|report|argue|consider|derive|evaluate)\b|\b(?:this|the present|our) (?:paper|article|study|thesis|method|approach|model)\b|state[- ]of[- ]the[- ]art|\bexperiments\b|\b(?:este|neste|deste) (?:art[ií]\w+|trabajo|trabalho|estudio|estudo)|\bcet article|\bdies(?:er|e|em) (?:Artikel|Beitrag|Arbeit|Studie)|penelitian ini|本文|本研究|本論文|本稿|我々は|提案(?:する|した|します)|본 (?:논문|연구)|제안(?:한다|하였다|합니다)|[дД]анной (?:статье|работе)|[нН]астоящей (?:статье|работе)/i;

/** "By Jane Doe", "with Jane Doe": how newspapers and programmes of events introduce people. */
export const BYLINE_CUE = /^\W*(?:written |words )?(?:by|with|featuring|hosted by)\s+[A-Z\u00c0-\u1fff]/;

/** What a bibliographic record says and a blog post does not: volume, pages, proceedings. */
export const RECORD_CUE =
  /\bvol(?:\.|ume)\s?\d|[:,]\s\d+\s?[-–—]\s?\d+(?![:\d])|(?:Т|Том|Вып|С|Bd|Jg)\. ?\d|№ ?\d|(?:^|[\s,(])S\. ?\d+[-–]\d|\((?:red|hrsg|hg|eds?|éds?|dir|coords?|orgs?|ред)\.\)|第? ?\d+ ?(?:卷|期|巻|号|권|호)|学报|学会誌|紀要|сборник|журнал|материалы|конференци|revista|congreso|\bpp?\.? ?\d+|(?:^|[\s,])σ{1,2}\. ?\d|(?:^|\s)τ(?:όμ)?\. ?\d|المجلد|العدد|\bpages? \d+\s?[-–]|\bno\.\s?\d|\d+\s?\(\d+\)|\d+[-–]\d+\b.*\b(?:19|20)\d\d|\bproc(?:\.|eedings)|\bjournal\b|\bconference\b|\btransactions\b|\bworkshop\b|\bisbn\b|\bdoi\b|\bet al\b/i;

/** Where in a volume something stands: said of an article, also of one that is for sale, and of no other goods. */
export const PAGE_RANGE_CUE = /\bpp?\.? ?\d+\s?[-–]\s?\d+|\bpages? \d+\s?[-–]\s?\d+/i;

/** What posts, goods, films, threads, staff and projects say and a paper's row does not. */
export const OTHER_CUE =
  /[$€£¥₹]\s?\d|\d[.,]\d\d\s?(?:€|usd|eur|dt|tnd|kr)(?![a-zß-ſ])|add to (?:cart|basket)|out of 5|in stock|paperback|hardcover|kindle|\bmin(?:ute)? read\b|\b\d{2,3} ?min(?:utes)?\b|\b\d+ comments?\b|\b(?:minute|hour|day|week)s? ago\b|\bread more\b|\bposted (?:on|by|in)\b|\bupvotes?\b|\bpoints by\b|\breplies\b|\bstars?:|\bstarring\b|\bdirect(?:or|ed by)\b|\bsalary\b|\bfull[- ]time\b|\bapply now\b|\bsponsored\b|\b(?:professor|lecturer|secretary|research (?:assistant|associate|fellow)|(?:ph\.?d|doctoral) (?:student|candidate)|office hours|sprechstunde)\b|(?:^|[,(]\s?)(?:19|20)\d\d\s?[–-]\s?(?:20\d\d|present|ongoing|today|heute)\)?\W*$/i;
