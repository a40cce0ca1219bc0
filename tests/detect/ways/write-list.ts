import type { Paper } from './paper';

type WriteEntry = (paper: Paper, place: number) => string;

/** The entries one after the other, without an element for the list. */
export const entries = (papers: Paper[], write: WriteEntry, between = '\n') =>
  papers.map(write).join(between);
/** The entries as items of a list. */
export const items = (papers: Paper[], write: WriteEntry, tag = 'ul') =>
  `<${tag}>${entries(papers, (paper, place) => `<li>${write(paper, place)}</li>`)}</${tag}>`;
/** The entries as items of a list with numbers. */
export const numberedItems = (papers: Paper[], write: WriteEntry) => items(papers, write, 'ol');
/** The entries as paragraphs. */
export const paragraphs = (papers: Paper[], write: WriteEntry) =>
  entries(papers, (paper, place) => `<p>${write(paper, place)}</p>`);
/** The entries as rows of a table, below its heads if there are any. */
export const table = (papers: Paper[], heads: string[], write: (paper: Paper, place: number) => string[]) => {
  const head = heads.map(text => `<th>${text}</th>`).join('');
  const row: WriteEntry = (paper, place) =>
    write(paper, place)
      .map(text => `<td>${text}</td>`)
      .join('');
  const body = entries(papers, (paper, place) => `<tr>${row(paper, place)}</tr>`);
  return `<table>${head && `<thead><tr>${head}</tr></thead>`}<tbody>${body}</tbody></table>`;
};
/** The papers of each year as told, below a heading with the year. */
export const byYear = (papers: Paper[], write: (some: Paper[]) => string, heading = 'h3') =>
  [...new Set(papers.map(paper => paper.year))]
    .map(year => `<${heading}>${year}</${heading}>${write(papers.filter(paper => paper.year === year))}`)
    .join('\n');
