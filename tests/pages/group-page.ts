import { escapeHtml } from './escape-html';
import type { InventedPaper } from './invented-papers';

/** A page of a host that no site covers and the browser grants nothing for by itself. */
export const groupPageUrl = 'https://lab.example.org/publications.html';

/** A research group's publications, made by hand: a heading, a list, links to arXiv. */
export function groupPage(papers: readonly InventedPaper[]): string {
  return pageOf(`<h2>2026</h2>\n    <ul>${papers.map(listItem).join('')}</ul>`);
}

/** The same in mere text: one paragraph, with nothing but line breaks between the papers. */
export function groupPageInOneParagraph(papers: readonly InventedPaper[]): string {
  return pageOf(`<p>${papers.map(paper => citation(paper, escapeHtml(paper.title))).join('<br>\n')}</p>`);
}

/** The same with each title in italics. */
export function groupPageOfMarkedTitles(papers: readonly InventedPaper[]): string {
  return pageOf(`<p>${papers.map(markedCitation).join('<br>\n')}</p>`);
}

/** The same as a list of references in items, each title a link. */
export function groupPageOfReferences(papers: readonly InventedPaper[]): string {
  const reference = (paper: InventedPaper) =>
    `<li>${citation(paper, `<a href="https://arxiv.org/abs/${paper.arxivId}">${escapeHtml(paper.title)}</a>`)}</li>`;
  return pageOf(`<ul>${papers.map(reference).join('\n')}</ul>`);
}

/** The same in a table, the year before each paper. */
export function groupPageInTable(papers: readonly InventedPaper[]): string {
  const rows = papers.map(paper => `<tr><td>2026</td><td>${markedCitation(paper)}</td></tr>`);
  return pageOf(`<table>${rows.join('\n')}</table>`);
}

/** The list in columns, so that an item may begin in one and go on in the next. */
export function groupPageInColumns(papers: readonly InventedPaper[]): string {
  const rows = papers.map(paper => `<li>${markedCitation(paper)}</li>`);
  return pageOf(`<ul style="columns: 3; orphans: 1; widows: 1">${rows.join('\n')}</ul>`);
}

/** The list in a pane that scrolls, as applications have it, with something above and below. */
export function groupPageInPane(papers: readonly InventedPaper[]): string {
  const link = (paper: InventedPaper) =>
    `<a style="position: relative" href="https://example.org/${encodeURIComponent(paper.title)}">${escapeHtml(paper.title)}</a>`;
  const rows = papers.map(paper => `<li style="height: 90px">${citation(paper, link(paper))}</li>`);
  return pageOf(
    `<div id="pane" style="height: 240px; overflow: auto"><ul>${rows.join('\n')}</ul></div><p style="height: 400px">Contact</p>`,
  );
}

/**
 * Parallel sessions: a wide table that scrolls by itself, in which every paper takes two rows, so that its cell reaches
 * into the next one.
 */
export function groupPageOfSessions(papers: readonly InventedPaper[]): string {
  const cell = (paper: InventedPaper, place: number) =>
    `<td rowspan="2" width="220">#${place + 12}: ${escapeHtml(paper.title)} (${paper.authors.map(escapeHtml).join(', ')})</td>`;
  const rows = Array.from({ length: Math.ceil(papers.length / 4) }, (_, session) => {
    const cells = papers.slice(session * 4, session * 4 + 4).map(cell);
    return `<tr><td>${session + 9}:00</td>${cells.join('')}</tr><tr><td>to ${session + 10}:00</td></tr>`;
  });
  return pageOf(`<div style="overflow: auto"><table border width="960">${rows.join('\n')}</table></div>`);
}

const pageOf = (list: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Publications</title></head><body>
    <h1>Publications of the Example Lab</h1>
    ${list}
    </body></html>`;

const citation = ({ authors }: InventedPaper, title: string) =>
  `${authors.map(escapeHtml).join(', ')}. ${title}. Letters of the Example Society, 2026.`;

const markedCitation = (paper: InventedPaper) => citation(paper, `<i>${escapeHtml(paper.title)}</i>`);

function listItem({ arxivId, title, authors }: InventedPaper): string {
  return `<li><b>${escapeHtml(title)}</b><br>${authors.map(escapeHtml).join(', ')}<br>
    <em>arXiv preprint</em>, 2026. [<a href="https://arxiv.org/abs/${arxivId}">paper</a>]</li>`;
}
