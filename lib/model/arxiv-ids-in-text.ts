import { type ArxivReference, arxivPattern, oldArxivPattern, parseArxivId } from './arxiv-id';

const marked = new RegExp(
  `(?:arxiv[.:\\s/\\]]{1,3}|arxiv\\.org/[a-z]+/)(${arxivPattern})|(?<![\\w.-])(${oldArxivPattern}(?:v[1-9]\\d{0,2})?)(?!\\d)`,
  'gi',
);

/** The arXiv identifiers named in a text, in its order and each once: marked "arXiv:", or in the old style. */
export function findArxivIds(text: string): ArxivReference[] {
  const found = new Map<string, ArxivReference>();
  for (const [, prefixed, old] of text.matchAll(marked)) {
    const reference = parseArxivId(prefixed ?? old ?? '');
    if (reference && !found.has(reference.id)) found.set(reference.id, reference);
  }
  return [...found.values()];
}
