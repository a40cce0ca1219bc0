import type { Paper } from '@/lib/model/paper';
import { shortName } from '@/lib/model/short-name';
import { matchRanges } from './match-ranges';

/** How the browser's address bar takes its suggestions: `xml` with tags for styles (Chrome), or `plain` (Firefox). */
export type OmniboxStyle = 'xml' | 'plain';

const longestTitle = 300;
const longestQuery = 100;

/** A paper as one line: its title with what the query's words match, then who wrote it, where and when. */
export function omniboxPaper(paper: Paper, words: readonly string[], style: OmniboxStyle): string {
  const title = (paper.title ?? paper.identifiers?.[0] ?? 'Untitled').slice(0, longestTitle);
  const byline = bylineOf(paper);
  return marked(title, words, style) + (byline && ` ${styled('dim', byline, style)}`);
}

/** What Enter does with the query as typed. */
export function omniboxDefault(query: string, total: number, style: OmniboxStyle): string {
  const asked = styled('match', query.slice(0, longestQuery), style);
  if (total === 0) return `No paper matches ${asked}: open the library`;
  return `Show ${total === 1 ? 'the one paper that matches' : `all ${total} papers that match`} ${asked}`;
}

/** What stands there before anything is typed. */
export function omniboxInvitation(papers: number): string {
  return `Search ${papers === 1 ? 'one paper' : `${papers} papers`} by title, author, tag or abstract`;
}

function bylineOf({ creators = [], creatorsTruncated, containerTitle, issued }: Paper): string {
  const [first] = creators;
  const names = first && shortName(first) + (creators.length > 1 || creatorsTruncated ? ' et al.' : '');
  const where = [containerTitle?.slice(0, 60), issued?.year].filter(Boolean).join(' ');
  return [names, where].filter(Boolean).join(' · ');
}

function marked(text: string, words: readonly string[], style: OmniboxStyle): string {
  let line = '';
  let end = 0;
  for (const [from, to] of matchRanges(text, words)) {
    line += plain(text.slice(end, from), style) + styled('match', text.slice(from, to), style);
    end = to;
  }
  return line + plain(text.slice(end), style);
}

function styled(tag: 'match' | 'dim', text: string, style: OmniboxStyle): string {
  return style === 'xml' ? `<${tag}>${plain(text, style)}</${tag}>` : plain(text, style);
}

/** Characters that no XML document may hold (XML 1.0, section 2.2): one of them and Chrome refuses the suggestion. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function plain(text: string, style: OmniboxStyle): string {
  const line = text.replace(notXml, '').replace(/\s+/g, ' ');
  return style === 'xml' ? line.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`) : line;
}
