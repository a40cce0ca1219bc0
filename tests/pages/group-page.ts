import { escapeHtml } from './escape-html';
import type { InventedPaper } from './invented-papers';

/** A page of a host that no site covers and the browser grants nothing for by itself. */
export const groupPageUrl = 'https://lab.example.org/publications.html';

/** A research group's publications, made by hand: a heading, a list, links to arXiv. */
export function groupPage(papers: readonly InventedPaper[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Publications</title></head><body>
    <h1>Publications of the Example Lab</h1>
    <h2>2026</h2>
    <ul>${papers.map(listItem).join('')}</ul>
    </body></html>`;
}

/** The same in mere text: one paragraph, with nothing but line breaks between the papers. */
export function groupPageInOneParagraph(papers: readonly InventedPaper[]): string {
  const lines = papers.map(
    ({ title, authors }) =>
      `${authors.map(escapeHtml).join(', ')}. ${escapeHtml(title)}. Letters of the Example Society, 2026.`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Publications</title></head><body>
    <h1>Publications of the Example Lab</h1>
    <p>${lines.join('<br>\n')}</p>
    </body></html>`;
}

function listItem({ arxivId, title, authors }: InventedPaper): string {
  return `<li><b>${escapeHtml(title)}</b><br>${authors.map(escapeHtml).join(', ')}<br>
    <em>arXiv preprint</em>, 2026. [<a href="https://arxiv.org/abs/${arxivId}">paper</a>]</li>`;
}
