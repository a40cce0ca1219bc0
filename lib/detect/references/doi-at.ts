import { normalizeDoi } from '@/lib/model/doi';
import { withoutTail } from './without-tail';

const longest = 500;
/** What ends a DOI in running text although it is no space: the next of a list, a label set close, another script's stop. */
const end =
  /[\s\p{C}"“”„‘’`，。；、：！？（）【】《》「」\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]|[,;|](?=(?:https?:|doi|10\.\d{4}))|\[(?=(?:pubmed|pmc|cross|google|web of|view|free|arxiv|pdf|isi|medline|cas|scopus|full|abs|link|taylor|epub)\b)|(?<=[^/.-])\.?(?=(?:PMID|PMCID|arXiv)\s?:|Epub\s)|<(?=\/?[a-z]+[\s>/])/iu;
/** A line that is broken inside a DOI ends with a slash or a hyphen, or in the middle of a publisher's "j.cell.2020.01.001". */
const broken = /^10\.[\d.]+\/$|[-_]$|\.$|\/$/;
const rest = /^(?:[^\S\n]*\n[^\S\n]*(?:>\s?)?|[^\S\n])(\S{2,100})/;

/**
 * Reads the DOI that begins at `start` of a text ("10.") in normal form, and says where it ends; also where a line ends
 * inside it. Undefined where there is none.
 */
export function doiAt(text: string, start: number): { doi: string; end: number } | undefined {
  const head = until(text.slice(start, start + longest));
  const next = rest.exec(text.slice(start + head.length, start + head.length + 120));
  const more = next && until(next[1] ?? '');
  const whole = next && more && continues(head, next[0], more) ? head + more : head;
  const doi = normalizeDoi(whole);
  if (!doi) return undefined;
  const skipped = whole === head ? 0 : (next?.[0].length ?? 0) - (next?.[1]?.length ?? 0);
  return { doi, end: start + withoutTail(whole).length + skipped };
}

function until(text: string): string {
  const stop = text.search(end);
  return stop < 0 ? text : text.slice(0, stop);
}

function continues(head: string, gap: string, more: string): boolean {
  if (!broken.test(head) || !/\d/.test(more)) return false;
  if (/^10\.[\d.]+\/$/.test(head)) return true;
  // Elsewhere only where a line ends: a DOI before a dash in a sentence is whole.
  if (!gap.includes('\n')) return false;
  if (head.endsWith('.')) return /^\d{4}\.\d\d\.\d{3,}/.test(more) || /^\d{5,}[.,;)\]]*$/.test(more);
  return /^[\w().-]{3,}/.test(more) && !/^\d{1,3}[.)\]]$/.test(more);
}
