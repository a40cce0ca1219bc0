/** A title without what lists put around it: numbers, marks, labels, "[pdf]", a year in parentheses, quotation marks. */
export function tidyTitle(source: string): string {
  let text = source.replace(/\s+/g, ' ').trim();
  text = text
    .replace(
      /^(?:\[(?:\d{1,4}|[a-z]\d{1,3})\]|\(\d{1,4}\)|#?\d{1,4}[.):](?=\s)|#\d{1,4}(?=\s)|[•·▪►▸‣–—*-](?=\s)|(?:\p{Extended_Pictographic}|\uFE0F)+)\s*/u,
      '',
    )
    .replace(/^(?:paper\s+)?(?:title|titre|titel|título)\s*[:：]\s*/i, '')
    .replace(
      /^(?:\[(?:pdf|html|doc|book|citation|b|c|\d{1,4}|\P{ASCII}{1,6})\]\s*|(?:\p{Extended_Pictographic}|\uFE0F)+\s*)+/iu,
      '',
    );
  for (let shorter = trimEnd(text); shorter !== text; shorter = trimEnd(text)) text = shorter;
  const quoted = /^["“”„«‘']([^"“”„«»]+)["“”»’']?[.,]?["”]?$/u.exec(text);
  return (quoted?.[1] ?? text)
    .replace(/^["“„«]|[.,]?["”»]$/gu, found => (quoted ? '' : balanced(text) ? found : ''))
    .trim();
}

function balanced(text: string): boolean {
  const opening = text.match(/["“„«]/gu)?.length ?? 0;
  const closing = text.match(/["”»]/gu)?.length ?? 0;
  return opening === closing || (text.includes('"') && (text.match(/"/g)?.length ?? 0) % 2 === 0);
}

function trimEnd(text: string): string {
  return text
    .replace(
      /\s*[[(]\s*(?:(?:pdf|html|abs|link|code|paper|doi|bib|bibtex|slides?|video|project page|canonical url|full text)|arxiv:?[^\])]*)?\s*[\])]?$/i,
      '',
    )
    .replace(/\s*\((?:pages? |pp?\. ?)?[\divxlc]+\s*[-–—]\s*[\divxlc]+\)$/i, '')
    .replace(/[\s,;:|▼▾▸►↗→–—-]+$/u, '')
    .replace(/(?<=[\p{Ll}\d)]{3})\.$/u, '');
}
