import { findArxivIds } from '@/lib/model/arxiv-ids-in-text';
import { doiIdentifiers } from '@/lib/model/identifiers-in-url';
import type { Identifier } from '@/lib/model/identity';
import type { Outline } from '../page/outline';
import type { Row } from '../page/row';
import type { RowPeople } from '../people/score-people';
import { maybeIdeographic } from '../text/ideographs';
import { isProse } from '../titles/title-likeness';

/** What a row's text says besides title and people. */
interface RowText {
  year?: number;
  abstract?: string;
  snippet?: string;
  identifiers: Identifier[];
}

const ABSTRACT_LABEL =
  /^\W*(?:abstract|summary|resumo|resumen|résumé|zusammenfassung|abstrak|摘要|tl;?dr)\W{0,3}\s*/i;
/** Prose that is not the abstract. */
const REMARK =
  /^\W*(?:comments?|subjects?|keywords?|journal[- ]ref\w*|notes?|cite as|citation|funding|affiliations?|awards?|published|contact)\b.{0,12}?:/i;
const BIBTEX = /@\w+\s*\{|\b(?:author|title|year)\s*=\s*[{"]/i;
/** What is clicked to unfold it. */
const MORE = /\s*(?:…|\.{3})?\s*(?:[△▽▲▼]\s*)?(?:(?:read|show) (?:more|less)|expand|less|more)\s*$/i;
/** Among people: "2020 - Jane Doe", and "Jane Doe (Some Press, 2020-05-01)", a workplace or the publisher. */
const BESIDE_NAMES =
  /^\W*(?:19|20)\d\d(?=\s?[.,:;|–—-]\s|\s[A-Z])|\([^()]*(?:19|20)\d\d[^()]*\)|^\W*\[[^\][]*(?:19|20)\d\d\]/g;
const MAX_LINES = 120;

/** Reads year, abstract and identifiers from the lines of a row. */
export function textFieldsOf(
  outline: Outline,
  row: Row,
  title: string,
  people: RowPeople | undefined,
): RowText {
  const rest: string[] = [];
  const identifiers: Identifier[] = [];
  let prose: string[] = [];
  let best: string[] = [];
  let proseBlock: unknown;
  let proseParent: unknown;
  let bibtexYear: number | undefined;
  let ownYear = '';
  let yearBefore: number | undefined;
  const head = title.slice(0, 60);
  const keepProse = () => {
    if (length(prose) > length(best)) best = prose;
    prose = [];
  };
  for (let index = row.firstLine; index <= Math.min(row.lastLine, row.firstLine + MAX_LINES); index++) {
    const line = outline.lines[index];
    if (!line) break;
    yearBefore ??= line.year;
    if (line.aside) {
      rest.push(line.aside);
      addIdentifiers(line.aside, identifiers);
    }
    const isPeople = people && index >= people.firstLine && index <= people.lastLine;
    let text = line.text;
    if (isPeople) {
      // What is left of the line without the people.
      const from = index === people.firstLine ? people.start : 0;
      const to = index === people.lastLine ? people.end : text.length;
      const tail = index === people.lastLine ? people.rest : '';
      const taken: [number, number][] = [[from, to]];
      if (index === row.anchor.line) taken.push([row.anchor.start, row.anchor.end]);
      const dated = text.slice(from, to).match(BESIDE_NAMES) ?? [];
      text = `${without(text, taken)} ${tail} ${dated.join(' ')}`;
    } else if (index === row.anchor.line) {
      text = without(text, [[row.anchor.start, row.anchor.end]]);
    }
    if (index === row.anchor.line) {
      const own = /\((?:[A-Z][^()]{1,60}[\s,’'])?(?:\d\d?[/.])?(?:19|20)\d\d\)(?=\s*$|\s[^()]{2,30}$)/.exec(
        (outline.lines[index]?.text ?? '').slice(row.anchor.start, row.anchor.end).trim(),
      )?.[0];
      if (own) ownYear = own;
      // A long tail of the title's own line may be the abstract.
      if (text.length > 300 && isProse(text)) {
        prose.push(text.replace(/^[^A-Za-z\d\u00aa-\uffff]+/, ''));
        proseBlock = line.block;
        proseParent = line.block.parent;
        continue;
      }
    }
    if (isPeople || index === row.anchor.line) {
      keepProse();
      if (text.trim()) rest.push(text);
      addIdentifiers(text, identifiers);
      continue;
    }
    if (BIBTEX.test(text)) {
      const year = /\byear\s*=\s*[{"]?\s*((?:19|20)\d\d)/i.exec(text)?.[1];
      if (year) bibtexYear = Number(year);
      keepProse();
      continue;
    }
    const bare = text.replace(ABSTRACT_LABEL, '').trim();
    const prosaic = isProse(bare);
    const continues =
      prose.length > 0 &&
      (prosaic ? line.block.parent === proseParent : line.block === proseBlock && bare.length > 60);
    if ((prosaic || continues) && !REMARK.test(text) && !bare.startsWith(head) && sameScript(bare, title)) {
      if (!continues) keepProse();
      prose.push(bare);
      proseBlock = line.block;
      proseParent = line.block.parent;
    } else {
      keepProse();
      if (text.length < 600) rest.push(text);
      addIdentifiers(text, identifiers);
    }
  }
  keepProse();
  const whole = best.join('\n');
  const abstract = whole.slice(0, -40) + whole.slice(-40).replace(MORE, '');
  // "A reply to Doe (2018). Lamps 17, 2019": the year with which a title ends counts where there is no other.
  const year = yearBefore ?? yearIn(rest) ?? yearIn([ownYear]) ?? bibtexYear;
  return {
    ...(year && { year }),
    ...(abstract.length >= 80 && (isSnippet(abstract) ? { snippet: abstract } : { abstract })),
    identifiers,
  };
}

/** A search engine's extract begins in the middle of a sentence or leaves something out. */
function isSnippet(text: string): boolean {
  return /^(?:…|\.\.\.)|(?:…|\.\.\.) ?[A-Za-z\u00c0-\u1fff\u3041-\uffff]/.test(text);
}

/** A line without some of its parts. */
function without(text: string, parts: readonly [number, number][]): string {
  let left = '';
  let at = 0;
  for (const [from, to] of parts.toSorted((a, b) => a[0] - b[0])) {
    left += `${text.slice(at, Math.max(at, from))} `;
    at = Math.max(at, to);
  }
  return left + text.slice(at);
}

function length(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function addIdentifiers(text: string, identifiers: Identifier[]): void {
  if (/10\.\d{4}/.test(text)) identifiers.push(...doiIdentifiers(text));
  if (!/arxiv/i.test(text)) return;
  // "arXiv.org/2401.00001", as some write it.
  const usual = text.replace(/\barxiv\.org\/(?=\d{4}\.\d{4})/gi, 'arXiv:');
  for (const { id } of findArxivIds(usual)) identifiers.push(`arxiv:${id}`);
}

const IDEOGRAPHS = /[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}]/gu;

/** A remark in another script than the title's is somebody's comment, not the abstract. */
function sameScript(text: string, title: string): boolean {
  const share = (value: string) => (value.match(IDEOGRAPHS)?.length ?? 0) / value.length;
  return !maybeIdeographic(text) || share(text) <= 0.2 || share(title) > 0.1;
}

/** "1-gen-2022", "2022.3", "2022:1", "2022/12", "15/2022": dates and issues that begin or end with the year. */
const LOOSE_YEAR =
  /(?<=\d-[a-z]{3,4}-)(?:19[5-9]|20[0-3])\d\b|(?<=(?<![\d/.-])\d{1,3}\/)(?:19[5-9]|20[0-3])\d(?![\d/.-])|(?<![\d./-])(?:19[5-9]|20[0-3])\d(?=[.:/]\s?\d{1,2}(?![\d/-]|\.\d))/i;
/** "(1896)", "…, London, 1896.", "…, 1896, p. 3–14": what is so old is a year only there, and where no other is. */
const OLD_YEAR = /[([](1[89]\d\d)[a-z]?[)\]]|[,.;:–-]\s(1[89]\d\d)(?:\W*$|[,:]\s(?:pp?|S)\.\s?\d)/m;
/** Not the first page: "pp. 1950-62"; but "240 p. 1950". */
const YEAR =
  /(?<![\d./:-]|(?<!\d\s?)\bpp?\.\s?)(?:19[5-9]\d|20[0-3]\d)(?![\d/]|:(?!\s?\d+\s?[-–]\s?\d)|[-–]\d{3,}|\.\d)/g;

/** "12 March 2024: ", "March 12, 2024 – ": when something is talked about, before what it is. */
const EVENT =
  /^\W*(?:[A-Z][a-z]{2,8},?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\.?\s[A-Z][a-z]{2,8}\.?,?|[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?,?)\s(?:19|20)\d\d\s*[:–—-]/;

/** The year a row states: alone or in parentheses first, then in a date, then anywhere. */
export function yearIn(texts: readonly string[]): number | undefined {
  // An address or a DOI may hold four digits that look like a year, or even a date: 10.1016/j.xyz.2006.03.013.
  const all = texts.map(text => text.replace(/https?:\S+|\b10\.\d{4,9}\/\S+/g, ' ')).join(' \n ');
  const event = EVENT.exec(all)?.[0].length ?? 0;
  const joined = event > 0 && /(?:19|20)\d\d/.test(all.slice(event)) ? all.slice(event) : all;
  if (!/(?:1[89]\d|20[0-3])\d/.test(joined)) return undefined;
  const sure =
    /[([]\s*(?:[A-Za-z\u00c0-\u1fff]+\.? (?:\d{1,2},? )?)?((?:19[5-9]|20[0-3])\d)[a-z]?\s*[)\]]|^\s*((?:19[5-9]|20[0-3])\d)\s*$/m.exec(
      joined,
    );
  if (sure) return Number(sure[1] ?? sure[2]);
  const dated =
    /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-zß-ſ]*\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?((?:19[5-9]|20[0-3])\d)(?!\d)|(?<!\d)((?:19[5-9]|20[0-3])\d)[-/.](?:0?[1-9]|1[0-2])[-/.]\d|(?<![\d.])\d{1,2}([-/.])\d{1,2}\3((?:19[5-9]|20[0-3])\d)(?!\d)|(?<![\d/.-])(?:0?[1-9]|1[0-2])\/((?:19[5-9]|20[0-3])\d)(?![\d/])/i.exec(
      joined,
    );
  if (dated) return Number(dated[1] ?? dated[2] ?? dated[4] ?? dated[5]);
  const found = joined.match(YEAR);
  const loose = found ? undefined : LOOSE_YEAR.exec(joined);
  const year = found?.at(-1) ?? loose?.[0] ?? OLD_YEAR.exec(joined)?.slice(1).find(Boolean);
  return year === undefined ? undefined : Number(year);
}
