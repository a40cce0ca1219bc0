import { PUBLICATIONS } from '../page/headings';
import type { PageWords } from '../page/page-words';
import type { Row } from '../page/row';
import { YEAR_ALONE } from '../rows/year-headings';

/**
 * How surely a page says that it lists papers: films, jobs and blog posts have titles and people, too. `against`: it says
 * that it is a stage's or a magazine's.
 */
export type PageCue = 'clear' | 'faint' | 'against' | undefined;

const CLEAR =
  /pubb?li[ck][aáā][tcçzsdțţ]|produ(?:cción|ção|ction|zione) (?:cient|scient)|scientific (?:production|output)|veröffentlichung|schriftenverzeichnis|julkaisu|yayınlar|публикац|публікац|труды|статьи|(?:научн|науков|избранн|вибран)\S+ (?:прац|работ|труд)|(?:список|перечень) (?:\S+ )?(?:работ|трудов|праць)|\bradov[ia]\b|\blucrări|радови|közlemény|artik\S+ (?:publi|scient)|(?:vitenskapelig|videnskabelig|vetenskaplig|wetenschappelijk|wissenschaftlich)\S* (?:artik|arb|schrift|beitr)|aufsätze|ritaskrá|makalele|karya ilmiah|επιστημονικ\S+ (?:εργασί|άρθρ)|ผลงาน(?:ตีพิมพ์|วิจัย|วิชาการ)|บทความวิจัย|منشورات|أبحاث|مقالات (?:علمی|منتشر|محكمة)|פרסומים|प्रकाशन|शोध ?पत्र|δημοσιεύσεις|(?:\b|accepted|list|of)papers?\b|book chapters|(?:journal|research|refereed|peer[- ]reviewed|scholarly|scientific|academic) (?:articles|manuscripts|writings?|work)\b|proceedings|\baccepted\b|pre-?prints?|bibliograph|\babstracts\b|\bdoi\b|theses|thesis|\btesis?\b|\bthèses?\b|\bteses\b|\bdissertation(?:s|en)\b|doktorarbeiten|\btez(?:ler)i?\b|proefschriften|afhandlingar?\b|avhandlingar\b|диссертаци|công (?:trình|bố)|bài báo|arxiv|论文|論文|论著|著作|学术成果|科研成果|代表作|发表|発表|業績|研究成果|予稿|논문|연구 ?실적|\bpubs?\b|reading group|journal club|workshop|symposium|(?:trabalhos|trabajos|artigos|art[ií]culos|comunica\S+|resumos|lavori|travaux|beiträge)\s(?:a[cp]\S*t\S+|aprovad\S+|publi\S+|retenus|angenommen)|\bponencias\b|принятые/i;
/** Words of papers, but also of newspapers, magazines and festivals. */
const FAINT =
  /\bposters?\b|conf(?:erence)?s?\b|congress|technical (?:sessions?|program)|journal|\bresearch\b|contributions|program(?:me?)?\b|arti[ck](?:el|l|o[ln])|art[ií](?:cul|go)|εργασίες|مقالات|מאמרים|\bwritings?\b|scholarship|manuscripts|refereed|\bessays\b|\bcontents$|sommaire|sumário|inhaltsverzeichnis|volume|\bvol\b|issue|scholar|stud(?:y|ies)|literature|tracks?\b|oral|spotlight|学会|大会|研究会|シンポジウム|プログラム|学术|会议|프로그램|학술|학회/i;
/** What a stage, a station or a magazine calls itself: it has programmes, issues and articles as well. */
const STAGE =
  /\b(?:films?|cinema|theat(?:re|er)s?|seasons?|concerts?|philharmonic|orchestra|opera|radio|magazine|webinars?|(?:album|book|film|game|product|record|restaurant) reviews?)\b/i;
const SCHOLARLY = /conf(?:erence)?s?\b|congress|scholar|universit|\bresearch\b/i;
const JOURNAL = /\bjournal\b|\brevista\b|\brevue\b|zeitschrift|\brivista\b|журнал|学报|学会誌|紀要/i;
/** "Journal of Lamps", not "Journal of a Lamplighter". */
const JOURNAL_OF = /\bjournal of (?!an?\b)/i;
const VOLUME =
  /\bvol(?:ume|\.)?\s?\d|\b\d+ ?\(\d+\)|\bjahrgang\b|\btomo? \d|\bvol\. ?[ivxl]+\b|第 ?\d+ ?[卷巻]/i;
/** What the contents of a scholarly journal's issue are divided into. */
const SECTION =
  /^\W*(?:(?:original|research|review|peer[- ]reviewed) (?:articles?|papers?)|book reviews?|review essays?|research (?:notes?|reports?)|short communications?|aufsätze|beiträge|rezensionen|besprechungen|miszellen|artículos|reseñas|ensayos|comptes[- ]rendus|recensions|notes de lecture|articoli|recensioni|saggi|artigos|resenhas|ensaios|статьи|рецензии)\W*$/i;

/** What the page says of these rows: in its title, or in a heading that is not one of the rows' own. */
export function pageCue(
  { bibliography, conference, whole, headings }: PageWords,
  rows: readonly Row[],
): PageCue {
  const texts = [...whole];
  let at = 0;
  for (const { line, text } of headings) {
    while ((rows[at]?.lastLine ?? Number.POSITIVE_INFINITY) < line) at++;
    if ((rows[at]?.firstLine ?? Number.POSITIVE_INFINITY) > line) texts.push(text);
  }
  // A newspaper calls itself a journal as well, but does not come in volumes.
  const says = (cue: RegExp) => texts.some(text => cue.test(text));
  const isStage = says(STAGE) && !says(SCHOLARLY);
  if (bibliography || says(CLEAR) || ((says(JOURNAL_OF) || (says(JOURNAL) && says(VOLUME))) && !isStage))
    return 'clear';
  if (texts.filter(text => SECTION.test(text)).length > 1 && !isStage) return 'clear';
  if (conference) return 'faint';
  if (isStage) return 'against';
  return says(FAINT) ? 'faint' : undefined;
}

/** Whether the headings of this page that stand between the rows are years. */
export function areBelowYears({ headings }: PageWords, rows: readonly Row[]): boolean {
  const [first, last] = [rows[0], rows.at(-1)];
  const between = headings.filter(
    ({ line }) => line >= (first?.firstLine ?? 0) - 1 && line <= (last?.lastLine ?? 0),
  );
  return (
    between.length > 1 && between.filter(({ text }) => YEAR_ALONE.test(text)).length > between.length * 0.7
  );
}

/** Whether the page is a list of papers as a whole, or the last heading above these rows says that they are. */
export function isBelowPublications({ bibliography, headings }: PageWords, [first]: readonly Row[]): boolean {
  const above = headings.findLast(
    ({ line, text }) => line < (first?.firstLine ?? 0) && !YEAR_ALONE.test(text),
  );
  return bibliography || (above !== undefined && PUBLICATIONS.test(above.text));
}
