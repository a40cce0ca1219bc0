import type { Line, Outline } from './outline';

/** What a CV or a home page has besides papers, as its headings call it. */
const OTHER =
  /^\W*(?:\d+\.?\s)?(?:(?:my|our|selected|recent|invited|other|past|current|academic|research|professional|granted|pending|conference|public|open[- ]source|in the) )*(?:talks?|lectures?|seminars?|patents?|grants?|funding|projects?|software|codes?|teaching|courses?|awards?|hono(?:u)?rs?|fellowships?|service|students?|supervision|press(?: (?:coverage|releases?))?|announcements?|experience|employment|education|memberships?|vorträge|patente|projekte|drittmittel|lehre|auszeichnungen|preise|exposés|conférences invitées|brevets|projets|enseignement|prix|charlas|patentes|proyectos|docencia|premios|palestras|projetos|ensino|prêmios|brevetti|progetti|didattica|premi|referaty|projekty|nagrody)(?:(?: (?:and|&|und|et|y|e) |[/,] ?)\w+(?: \w+)?)?\W*$|^\W*(?:\S{0,4}专利|软件著作权|科研项目|项目|获奖(?:情况)?|教学|招待講演|講演|特許|受賞(?:歴)?|外部資金|担当科目)(?:\s?[(（].{0,20})?\W*$/i;
/** "Talks and papers". */
const PAPERS = /paper|publi|articl|artikel|artículo|artigo|proceeding|论文|論文/i;
const LONGEST_HEADING = 60;
/** Below every heading of the markup: a line in bold. */
const BOLD_LEVEL = 7;

/**
 * For every line whether the heading above it, or one above that, says that it is no place for papers: patents, grants,
 * talks and software are often written like the publications beside them.
 */
export function otherSections({ lines }: Outline): Uint8Array {
  const other = new Uint8Array(lines.length);
  let level = 0;
  for (const [index, line] of lines.entries()) {
    const own = headingLevel(line);
    if (own > 0) {
      const arePapers = PAPERS.test(line.text);
      if (!arePapers && OTHER.test(line.text.trim())) level = level === 0 ? own : Math.min(own, level);
      else if (arePapers || own <= level) level = 0;
    }
    if (level > 0) other[index] = 1;
  }
  return other;
}

/** 1 to 6 as the markup says, 7 for a short line in bold, 0 for what is no heading. */
function headingLevel({ block, text, spans }: Line): number {
  if (text.length > LONGEST_HEADING) return 0;
  const { localName } = block.element;
  if (/^h[1-6]$/.test(localName)) return Number(localName[1]);
  if (localName === 'li' || localName === 'td') return 0;
  const whole = text.trim().length;
  return spans.some(
    ({ element, start, end }) => /^(?:b|strong)$/.test(element.localName) && end - start >= whole,
  )
    ? BOLD_LEVEL
    : 0;
}
