import { backupFormat, backupVersion, parseBackupText } from './backup-header';
import { defineFormat, type ExportedPaper, type ParsedFile } from './format';

/**
 * Offprint's own backup: everything the library knows, one record a line. Restoring it into an empty library gives all
 * of it back; a paper's number in the database is left out, since lists name papers by identity.
 */
export const json = defineFormat({
  id: 'json',
  name: 'JSON (backup)',
  extension: 'json',
  mediaType: 'application/json',
  complete: true,
  async *serialize({ exportedAt, papers, lists }) {
    const header = {
      format: backupFormat,
      version: backupVersion,
      exportedAt: new Date(exportedAt).toISOString(),
    };
    yield `${JSON.stringify(header).slice(0, -1)},\n"papers":[`;
    let separator = '\n';
    for await (const exported of papers) {
      yield separator + JSON.stringify(backupPaper(exported));
      separator = ',\n';
    }
    yield `\n],\n"lists":[${lists.map(list => `\n${JSON.stringify(list)}`).join(',')}\n]}\n`;
  },
  async parse(text): Promise<ParsedFile> {
    const read = parseBackupText(text);
    if (!read.ok) return { papers: [], lists: [], problems: [{ record: 'The file', reason: read.reason }] };
    // The schemas are large and only an import needs them.
    const { parseBackup } = await import('./parse-backup');
    return parseBackup(read.value);
  },
});

function backupPaper({ paper: { id: _, ...paper }, ...around }: ExportedPaper) {
  return { paper, ...around };
}
