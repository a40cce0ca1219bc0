import type { Entry } from '@/lib/model/entry';
import { mergeIdentifiers } from '@/lib/model/identities-of';
import { contradict, type Identifier } from '@/lib/model/identity';
import { cleanEntry } from '@/lib/sites/clean-entry';
import type { EntryRow, ListedEntry, Reading } from '@/lib/sites/reading';
import { forgetTexts } from '../text/remembered';
import { findMentions, linkedPaper, type Mention } from './find-mentions';
import { isOneReference, type NamedAt } from './one-reference';
import { detailsOf } from './reference-details';
import { blockEnd, plainText, type SelectedText, selectedText } from './selected-text';

/** A mention, and the link that it is. */
type PlacedMention = Mention & NamedAt & { element?: Element };

/** One place where a text refers to one paper, by one or more identifiers. */
interface Reference {
  mentions: PlacedMention[];
  identifiers: Identifier[];
  /** Where the last of its mentions ends. */
  end: number;
}

/** More papers than one selection is taken to name. */
const mostEntries = 2000;

/**
 * The papers that a part of a page refers to, in its order: every arXiv identifier, DOI, PubMed number and address of a
 * paper in its text and links, whatever else stands there. An entry has rows where a reference is a block of its own.
 * `url` is the page's address, `base` what its links are relative to.
 */
export function readReferences(range: Range, url: string, base = url): Reading {
  return readingOf(selectedText(range, base), url);
}

/** The papers that a text without markup refers to. */
export function referencesInText(text: string, url: string): Reading {
  return readingOf(plainText(text), url);
}

function readingOf(selected: SelectedText, url: string): Reading {
  try {
    const entries = referencesIn(selected, url);
    return { kind: entries.length > 0 ? 'listing' : 'none', site: 'selection', entries, skipped: [] };
  } finally {
    forgetTexts();
  }
}

function referencesIn(selected: SelectedText, base: string): ListedEntry[] {
  const references = joined(selected, placedMentions(selected));
  const papers = new Map<Identifier, ListedEntry>();
  const entries = new Set<ListedEntry>();
  const perBlock = countBlocks(selected, references);
  for (const [index, reference] of references.entries()) {
    const named = entryOf(selected, references, index, base);
    const known = new Set(named.identifiers?.flatMap(name => papers.get(name) ?? []));
    const first = [...known].find(listed => !contradicts(listed.entry, named));
    const others = [...known].filter(listed => listed !== first);
    const foreign = others.filter(
      ({ entry }) => contradicts(entry, first?.entry ?? named) || contradicts(entry, named),
    );
    const entry = withoutIdentifiers(named, foreign);
    if (!entry) continue;
    if (!first && entries.size >= mostEntries) break;
    const listed: ListedEntry = first ?? { entry, rows: [] };
    if (first) first.entry = together(first.entry, entry, base);
    for (const other of others) {
      if (contradicts(listed.entry, other.entry)) continue;
      listed.entry = together(listed.entry, other.entry, base);
      listed.rows.push(...other.rows);
      entries.delete(other);
    }
    const row = rowOf(selected, reference, perBlock);
    if (row && !listed.rows.some(({ anchor }) => anchor === row.anchor)) listed.rows.push(row);
    entries.add(listed);
    for (const name of listed.entry.identifiers ?? []) papers.set(name, listed);
  }
  return [...entries];
}

/** An entry without the identifiers of papers that it cannot be; undefined where it has no others. */
function withoutIdentifiers(entry: Entry, papers: readonly ListedEntry[]): Entry | undefined {
  if (papers.length === 0) return entry;
  const foreign = new Set(papers.flatMap(listed => listed.entry.identifiers ?? []));
  const [first, ...others] = entry.identifiers?.filter(name => !foreign.has(name)) ?? [];
  // Its addresses may name the others.
  const { url: _url, pdfUrl: _pdfUrl, ...rest } = entry;
  return first && { ...rest, identifiers: [first, ...others] };
}

function contradicts(some: Entry, other: Entry): boolean {
  return contradict(some.identifiers ?? [], other.identifiers ?? []);
}

/** One entry of two that name one paper; the first one's fields win. */
function together(some: Entry, other: Entry, base: string): Entry {
  const identifiers = mergeIdentifiers([...(some.identifiers ?? []), ...(other.identifiers ?? [])]);
  return cleanEntry({ ...other, ...some, identifiers }, base);
}

/** What the text and its links name, in its order; what overlaps names one paper and follows one another. */
function placedMentions({ text, links }: SelectedText): PlacedMention[] {
  const linked = links.flatMap(({ start, end, url, element }) => {
    const paper = linkedPaper(url);
    return paper
      ? [{ ...paper, start, end, element, label: text.slice(start, end).slice(0, 400).trim() }]
      : [];
  });
  return [...linked, ...findMentions(text)].sort((a, b) => a.start - b.start || b.end - a.end);
}

function joined(selected: SelectedText, mentions: readonly PlacedMention[]): Reference[] {
  const { text } = selected;
  const references: Reference[] = [];
  let last: { reference: Reference; mention: PlacedMention; from: number } | undefined;
  for (const mention of mentions) {
    const from = Math.max(text.lastIndexOf(blockEnd, mention.start) + 1, references.at(-1)?.end ?? 0);
    const isSame =
      last !== undefined &&
      !contradict(last.reference.identifiers, mention.identifiers) &&
      (mention.start < last.mention.end ||
        mention.identifiers.some(name => last?.reference.identifiers.includes(name)) ||
        isOneReference(text, last.from, last.mention, mention, isItem(selected, mention.start)));
    if (last && isSame) {
      const { reference } = last;
      reference.mentions.push(mention);
      reference.end = Math.max(reference.end, mention.end);
      reference.identifiers = mergeIdentifiers([...reference.identifiers, ...mention.identifiers]);
      if (mention.end > last.mention.end) last = { ...last, mention };
    } else {
      const reference: Reference = {
        mentions: [mention],
        identifiers: mention.identifiers,
        end: mention.end,
      };
      references.push(reference);
      last = { reference, mention, from };
    }
  }
  return references;
}

function entryOf(
  { text }: SelectedText,
  references: readonly Reference[],
  index: number,
  base: string,
): Entry {
  const { mentions = [], identifiers = [], end = 0 } = references[index] ?? {};
  const span = { start: mentions[0]?.start ?? 0, end };
  const after = references[index - 1]?.end ?? 0;
  const before = references[index + 1]?.mentions[0]?.start ?? text.length;
  const addresses = mentions.flatMap(({ url }) => url ?? []);
  const isPdf = (url: string) => /\/e?pdf(?:\/|$|\?)|\.pdf(?:$|[?#])/i.test(url);
  const own = mentions.filter(({ element }) => element !== undefined);
  return cleanEntry(
    {
      ...detailsOf(text, span, { after, before }, own),
      identifiers,
      version: mentions.find(({ version }) => version)?.version,
      url: addresses.find(url => !isPdf(url)),
      pdfUrl: addresses.find(isPdf),
    },
    base,
  );
}

/** The block that a place of the text stands in. */
function blockAt({ blocks }: SelectedText, place: number): Element | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1]?.element;
}

function isItem(selected: SelectedText, place: number): boolean {
  return /^(?:li|td|th|dd|dt)$/.test(blockAt(selected, place)?.localName ?? '');
}

function countBlocks(selected: SelectedText, references: readonly Reference[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const { mentions } of references) {
    const block = blockAt(selected, mentions[0]?.start ?? 0);
    if (block) counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  return counts;
}

/** Where a reference's button belongs: at its first link, else at the end of its block; nowhere where others stand too. */
function rowOf(
  selected: SelectedText,
  { mentions }: Reference,
  perBlock: ReadonlyMap<Element, number>,
): EntryRow | undefined {
  const element = blockAt(selected, mentions[0]?.start ?? 0);
  if (!element || perBlock.get(element) !== 1) return undefined;
  const link = mentions.find(mention => mention.element && element.contains(mention.element))?.element;
  return { element, anchor: link ?? element };
}
