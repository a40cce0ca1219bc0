/** Texts as items of a list. */
export const itemRows = (rows: string[], tag = 'ul') =>
  `<${tag}>${rows.map(row => `<li>${row}</li>`).join('\n')}</${tag}>`;
/** Texts as paragraphs. */
export const paragraphRows = (rows: string[]) => rows.map(row => `<p>${row}</p>`).join('\n');
/** Texts such as "cell | cell" as rows of a table, below a head of the same form. */
export const tableRows = (rows: string[], head = '') =>
  `<table>${head && tableRow(head, 'th')}${rows.map(row => tableRow(row, 'td')).join('\n')}</table>`;

const tableRow = (row: string, tag: string) =>
  `<tr>${row
    .split(' | ')
    .map(text => `<${tag}>${text}</${tag}>`)
    .join('')}</tr>`;
