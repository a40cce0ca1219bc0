import type { Line, Outline, Span } from './outline';

/** What a CV or a home page has besides papers, as its headings call it. */
const WORDS = [
  'talks?|presentations|lectures?|seminars?|patents?|grants?|funding|projects?|software|codes?|teaching|courses?|awards?|hono(?:u)?rs?',
  'fellowships?|service|students?|supervision|press(?: (?:coverage|releases?))?|announcements?|experience|employment',
  "education|memberships?|news|updates?|what(?:[’']s| is) new|(?:blog )?posts?|blog|media(?: coverage)?",
  'activities|interests?|outreach|group|team|people|members|collaborators|alumni|about(?: me)?|biography|contact|events',
  'call for papers|important dates|discography|recordings|exhibitions|organi[sz]ation|committees?',
  'links|(?:open )?positions|openings|vorträge|patente|projekte|drittmittel|lehre|auszeichnungen|preise|aktuelles',
  'neuigkeiten|mitarbeiter(?:innen)?|exposés|conférences invitées|brevets|projets|enseignement|prix|actualités|équipe',
  'charlas|patentes|proyectos|docencia|premios|noticias|equipo|palestras|projetos|ensino|prêmios|notícias|equipe',
  'brevetti|progetti|didattica|premi|notizie|novità|referaty|projekty|nagrody|aktualności',
].join('|');
const BEFORE =
  'my|our|selected|recent|latest|invited|other|past|current|academic|research|professional|granted|pending|conference|public|open[- ]source|in the';
const OTHER = new RegExp(
  `^\\W*(?:\\d+\\.?\\s)?(?:(?:${BEFORE}) )*(?:${WORDS})(?:(?: (?:and|&|und|et|y|e) |[/,] ?)\\w+(?: \\w+)?)?\\W*$|^\\W*(?:\\S{0,4}专利|软件著作权|科研项目|项目|获奖(?:情况)?|教学|新闻(?:动态)?|最新消息|团队成员|招待講演|講演|(?:国内)?学会発表|口頭発表|ポスター発表|特許|受賞(?:歴)?|外部資金|担当科目|ニュース|お知らせ|新着情報)(?:\\s?[(（].{0,20})?\\W*$`,
  'i',
);
/** "Talks and papers"; "News and Views" are a journal's. */
const PAPERS =
  /(?<!call for )paper|publi(?:[ck]a|sh)|pubblica|news (?:and|&) views|articl|artikel|artículo|artigo|proceeding|论文|論文/i;
const LONGEST_HEADING = 60;
/** The least heading of the markup that heads sections: below it each paper may have one. */
const SECTION_LEVEL = 3;
/** Below every heading of the markup: a line in bold. */
const BOLD_LEVEL = 7;

/** A section is headed once, or once a year; what stands more often is a label in every row. */
const FEW = 2;
const YEAR = /^\W*(?:19|20)\d\d\W*$/;

/**
 * For every line whether the heading above it, or one above that, says that it is no place for papers: patents, grants,
 * talks and software are often written like the publications beside them. Such a section ends with the element that its
 * heading opens: one beside the publications says nothing of these.
 */
export function otherSections({ lines }: Outline): Uint8Array {
  const other = new Uint8Array(lines.length);
  const uses = new Map<string, number>();
  for (const { text } of lines) if (isShort(text)) uses.set(text.trim(), (uses.get(text.trim()) ?? 0) + 1);
  const years = lines.filter(line => YEAR.test(line.text) && headingLevel(line) > 0).length;
  let level = 0;
  let until = -1;
  let heading: Span | undefined;
  for (const [index, line] of lines.entries()) {
    if (index > until) level = 0;
    const own = headingLevel(line);
    const text = line.text.trim();
    const arePapers = own > 0 && PAPERS.test(text);
    // The second line of a heading may be its translation: it changes nothing, unless it speaks of papers.
    const isTranslation = level > 0 && line.block === heading && !arePapers;
    if (own > 0 && !isTranslation) {
      const often = own <= SECTION_LEVEL ? Math.max(FEW, years) : FEW;
      if (!arePapers && OTHER.test(text) && (uses.get(text) ?? 0) <= often) {
        until = Math.max(until, sectionOf(line).lastLine);
        level = level === 0 ? own : Math.min(own, level);
        heading = line.block;
      } else if (arePapers || own <= level) level = 0;
    }
    if (level > 0) other[index] = 1;
  }
  return other;
}

/** The element that a heading stands in with what it is the heading of. */
function sectionOf({ block: heading }: Line): Span {
  let at = heading;
  while (at.parent && at.firstLine === heading.firstLine && at.lastLine === heading.lastLine) at = at.parent;
  return at;
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_HEADING;
}

/** A link to the top or to the heading itself, behind it. */
const LINK_BEHIND = /[\s\u2190-\u21ff▲#¶^]+$/;
const SECTION_TITLE = /(?:section|block|panel|widget)[-_]?(?:title|head)/i;

/** 1 to 6 as the markup says, 7 for a short line in bold or a term, 0 for what is no heading. */
function headingLevel({ block, text, spans }: Line): number {
  if (!isShort(text)) return 0;
  const { localName } = block.element;
  if (/^h[1-6]$/.test(localName)) return Number(localName[1]);
  if (localName === 'li') return 0;
  if (/^(?:dt|summary)$/.test(localName) || SECTION_TITLE.test(block.shape)) return BOLD_LEVEL;
  const whole = text.replace(LINK_BEHIND, '').trimStart().length;
  return spans.some(
    ({ element, start, end }) => /^(?:b|strong)$/.test(element.localName) && end - start >= whole,
  )
    ? BOLD_LEVEL
    : 0;
}
