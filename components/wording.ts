import type { Paper } from '@/lib/model/paper';

/** What stands for a paper: its title, else its identifier. */
export function titleOf({ title, identifiers }: Pick<Paper, 'title' | 'identifiers'>): string {
  return title ?? identifiers?.[0] ?? 'Untitled';
}

/** "“Attention Is All You Need”" for one paper, "3 papers" for several. */
export function papersNamed(papers: readonly Paper[]): string {
  const [only] = papers;
  return only && papers.length === 1 ? `“${shortened(titleOf(only))}”` : plural(papers.length, 'paper');
}

/** A list in a sentence. */
export function listNamed(name: string): string {
  return `“${shortened(name)}”`;
}

/** A number with its noun: "1 paper", "1,284 papers". */
export function plural(count: number, noun: string, several = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : several}`;
}

/** A whole number with its thousands apart. Not by `Intl`, whose first use costs more than a popup's first rows. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A count that fits a chip: "9,999", then "12k". */
export function shortCount(count: number): string {
  return count < 10_000 ? grouped(count) : `${grouped(Math.floor(count / 1000))}k`;
}

/** An amount of storage: "312 kB", "18.4 MB". */
export function bytes(count: number): string {
  if (count < 1_000_000) return `${Math.ceil(count / 1000).toLocaleString('en')} kB`;
  return `${(count / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago something was, in the largest unit that fits: "now", "5 min", "3 h", "12 d", "7 mo", "2 y". */
export function ageOf(at: number, now = Date.now()): string {
  const age = now - at;
  if (age < minute) return 'now';
  if (age < hour) return `${Math.floor(age / minute)} min`;
  if (age < day) return `${Math.floor(age / hour)} h`;
  if (age < 60 * day) return `${Math.floor(age / day)} d`;
  if (age < 730 * day) return `${Math.floor(age / (30.44 * day))} mo`;
  return `${Math.floor(age / (365.25 * day))} y`;
}

/** A moment's day, as 2026-11-22. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** A moment as a date and time. */
export function dateOf(at: number): string {
  return new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= 48 ? text : `${letters.slice(0, 47).join('').trimEnd()}…`;
}
