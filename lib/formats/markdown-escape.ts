import { singleLine } from './plain-text';

/** What GitHub's Markdown turns into a link by itself (https://github.github.com/gfm/#autolinks-extension-), and more. */
const linkLike = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|xmpp:)\S*|\S*@\S*/gi;

/**
 * A text as one line of Markdown that shows exactly the text: no emphasis, links, HTML, formulas, headings or list items
 * come of it, in CommonMark, on GitHub or in Obsidian. Addresses stand in code spans, because no backslash keeps GitHub
 * from linking them.
 */
export function escapeMarkdown(text: string): string {
  const line = singleLine(text);
  const parts: string[] = [];
  let end = 0;
  for (const match of line.matchAll(linkLike)) {
    parts.push(escapeProse(line.slice(end, match.index)), codeSpan(match[0]));
    end = match.index + match[0].length;
  }
  parts.push(escapeProse(line.slice(end)));
  // At the start of a line these would open a list, a heading's underline or a quotation.
  return parts
    .join('')
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, start => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

function escapeProse(text: string): string {
  // "==" and "%%" are Obsidian's highlight and comment.
  return text.replace(/[\\`*_[\]{}<>~|&$#^]|==|%%/g, sign => [...sign].map(each => `\\${each}`).join(''));
}

/** CommonMark 6.1: a code span is closed by as many backticks as opened it, and loses one space at either end. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}

/** An http(s) address as a link's destination, or undefined for any other. */
export function markdownDestination(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return url.href.replace(
    /[()<>[\]{}\\|^`*"'\s]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
