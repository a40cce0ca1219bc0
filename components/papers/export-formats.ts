/**
 * The export formats as the menus name them. The registry itself (`lib/formats/index.ts`) stays in the background, with
 * the code of every format; a test holds the two together.
 */
export const exportFormats = [
  { id: 'bibtex', name: 'BibTeX' },
  { id: 'markdown', name: 'Markdown' },
  { id: 'json', name: 'JSON (backup)' },
  { id: 'ris', name: 'RIS' },
  { id: 'csl-json', name: 'CSL JSON' },
  { id: 'csv', name: 'CSV' },
] as const;
