import { readNames } from '@/lib/detect/people/names';
import { yearIn } from '@/lib/detect/rows/row-text';
import { tidyTitle } from '@/lib/detect/titles/tidy-title';
import { titleLikeness } from '@/lib/detect/titles/title-likeness';
import { parseName } from '@/lib/model/name';
import type { RawEntry } from '@/lib/sites/site';
import { blockEnd } from './selected-text';

interface Span {
  start: number;
  end: number;
}

const longest = 3000;
const marker = /^[\s>]*(?:\[[^\]\s]{1,12}\]|\(\d{1,3}\)|\d{1,3}[.)](?=\s)|[•*–-](?=\s))\s*/;
/** Where a list numbers its references a line begins the next one. */
const numbered = /\n[\s>]*(?:\[[^\]\s]{1,12}\]|\d{1,3}\.)\s/g;

/**
 * What a text says of a paper beside its identifiers, as far as that is beyond doubt: what is wrong here would stand in
 * the library until somebody corrects it, what is missing is filled when the paper is seen again.
 *
 * @param span where the identifiers stand
 * @param bounds where other references end and begin: theirs is not looked at
 * @param links those that lead to the paper
 */
export function detailsOf(
  text: string,
  span: Span,
  bounds: { after: number; before: number },
  links: readonly Span[],
): RawEntry {
  const block = {
    start: Math.max(bounds.after, text.lastIndexOf(blockEnd, span.start) + 1),
    end: Math.min(bounds.before, indexOrEnd(text, blockEnd, span.end)),
  };
  return (
    linkedTitle(text, block, links) ??
    markdownTitle(text, span) ??
    labelled(text.slice(span.start, Math.min(bounds.before, span.end + longest))) ??
    citation(text, span, block, bounds.after) ??
    {}
  );
}

/** A link that is all of its block, or begins it and is followed by what follows a title. */
function linkedTitle(text: string, block: Span, links: readonly Span[]): RawEntry | undefined {
  for (const { start, end } of links.slice(0, 4)) {
    if (start < block.start || end > block.end || start > block.start + 100) continue;
    const title = tidyTitle(oneLine(text.slice(start, end)));
    const lead = oneLine(text.slice(block.start, start)).replace(marker, '');
    const rest = text.slice(end, Math.min(block.end, end + longest));
    if (/[\p{L}\p{N}]/u.test(lead) || !/^\s*(?:$|[.,:;([|\t\n—–-]|by\s)/.test(rest)) continue;
    if (titleLikeness(title) < 0.6) continue;
    const [people] = [oneLine(rest).replace(/^[\s.,:;|—–-]+/, '')].map(line => readNames(line));
    const sure = people && people.names.length > 1 ? people : undefined;
    const year = yearIn([oneLine(rest).slice(0, 300)]);
    return { title, ...peopleOf(sure), ...(year && { issued: { year } }) };
  }
  return undefined;
}

/** "[A title](https://arxiv.org/abs/…": the text before the address. */
function markdownTitle(text: string, { start }: Span): RawEntry | undefined {
  const written = /\[([^[\]\n]{8,300})\]\(<?$/.exec(text.slice(Math.max(0, start - 320), start))?.[1];
  const title = written && tidyTitle(written);
  return title && titleLikeness(title) >= 0.5 ? { title } : undefined;
}

/** The lines "Title:" and "Authors:" under the identifier, as arXiv's mails have them; both go on in indented lines. */
function labelled(text: string): RawEntry | undefined {
  const head = text.split(/\n\\\\|\f\\\\/)[0] ?? '';
  const field = (name: string) => {
    const value = new RegExp(`[\\n\\f][>\\s]*${name}:\\s*([^\\n\\f]+(?:\\n[^\\S\\n]+[^\\n\\f]+)*)`, 'i').exec(
      head,
    )?.[1];
    return value && oneLine(value);
  };
  const title = field('Title');
  if (!title) return undefined;
  const people = readNames(field('Authors?') ?? '', { loose: true });
  return { title, ...peopleOf(people) };
}

/** A citation that begins with its authors and marks its title: by quotation marks, or by a year before it. */
function citation(text: string, span: Span, block: Span, after: number): RawEntry | undefined {
  const written = text.slice(block.start, Math.min(block.end, span.end + 300));
  const lead = written.slice(0, Math.max(0, span.start - block.start));
  let from = 0;
  for (const { index } of lead.matchAll(numbered)) from = index;
  // What another paper's reference ends with stands before this one's, where neither is numbered.
  if (from === 0 && block.start === after && after > 0) {
    const line = lead.indexOf('\n');
    if (line < 0) return undefined;
    from = line;
  }
  const source = oneLine(written.slice(from)).replace(marker, '').slice(0, longest);
  const people = readNames(source);
  if (!people) return undefined;
  const rest = source.slice(people.end);
  const quoted = /^[\s.,:;]*(?:\(?(?:19|20)\d\d[a-z]?\)?[\s.,:]*)?["“„«]([^"“”„«»]{10,300})["”“»]/u.exec(
    rest,
  )?.[1];
  const dated =
    /^[\s.,]*[([]?((?:19|20)\d\d)[a-z]?(?:,[^()]{1,20})?[)\]]?[.,:]\s+([^\n]{10,400}?[.?!])(?=\s+[\p{Lu}\d([]|\s*$)/u.exec(
      rest,
    );
  const title = tidyTitle(quoted ?? dated?.[2] ?? '');
  if (!title || titleLikeness(title) < 0.5 || /https?:|\bdoi\b|arxiv/i.test(title)) return undefined;
  const year = dated ? Number(dated[1]) : yearIn([rest.slice(0, longest)]);
  return { title, ...peopleOf(people), ...(year && { issued: { year } }) };
}

function peopleOf(people: ReturnType<typeof readNames>): RawEntry {
  const creators = people?.names.flatMap(name => parseName(name) ?? []) ?? [];
  return creators.length > 0 ? { creators, ...(people?.cut && { creatorsTruncated: true as const }) } : {};
}

function oneLine(text: string): string {
  return text.replace(/\n>+/g, ' ').replace(/\s+/g, ' ').trim();
}

function indexOrEnd(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}
