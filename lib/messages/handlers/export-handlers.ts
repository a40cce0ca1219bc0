import { openBackup } from '@/lib/formats/backup-header';
import { findFormat } from '@/lib/formats/index';
import { parseBackup } from '@/lib/formats/parse-backup';
import { giveCitationKeys } from '@/lib/library/citation-keys';
import type { LibraryDatabase } from '@/lib/library/database';
import { readPapers, selectedIds } from '@/lib/library/read-selection';
import { restoreBackup } from '@/lib/library/restore-backup';
import { downloadFile } from '@/lib/messages/download-file';
import { releaseExport, writeExportAddress } from '@/lib/messages/export-address';
import type { ExportRequest } from '@/lib/messages/export-request';
import type { ExportSummary } from '@/lib/messages/export-summary';
import { answerAct, type Handlers } from '@/lib/messages/handler';
import type { MessageProblem, MessageResult } from '@/lib/messages/message';

/** The browser stops a worker that takes longer than this for one message. */
const longestAnswer = 5 * 60_000;

export const exportHandlers: Pick<Handlers, 'library.export' | 'library.copy' | 'library.restore'> = {
  async 'library.export'({ selection, format }, { database, at }) {
    if (!findFormat(format)) return refuseFormat(format);
    const paperIds = await selectedIds(database, selection);
    if (paperIds.length === 0)
      return refuse('not-found', 'There is no paper to export here. Save one first.');
    await giveCitationKeys(database, paperIds);
    return download(database, { selection, formatId: format, at });
  },

  async 'library.copy'({ paperIds, format: formatId }, { database, at }) {
    const format = findFormat(formatId);
    if (!format) return refuseFormat(formatId);
    await giveCitationKeys(database, paperIds);
    const papers = readPapers(database, paperIds, { trash: true, everything: format.complete === true });
    const parts: string[] = [];
    for await (const part of format.serialize({ exportedAt: at, papers, lists: [] })) parts.push(part);
    return { ok: true, value: { text: parts.join('') } };
  },

  async 'library.restore'({ slice, batch }, context) {
    const opened = openBackup(slice);
    if (!opened.ok) return refuse('invalid', opened.reason);
    const outcome = await restoreBackup(context.database, {
      backup: parseBackup(slice),
      batch,
      at: context.at,
    });
    return answerAct(outcome, context, ({ value }) => value);
  },
};

async function download(
  database: LibraryDatabase,
  request: ExportRequest,
): Promise<MessageResult<ExportSummary>> {
  const { url, filename, papers } = await writeExportAddress(database, request);
  try {
    const end = await downloadFile(url, filename, AbortSignal.timeout(longestAnswer));
    if (end.ok) return { ok: true, value: { filename: end.filename, papers } };
    return refuse(
      'failed',
      `The file ${filename} was not saved (${end.reason}). Nothing was changed; try again.`,
    );
  } finally {
    await releaseExport(url);
  }
}

function refuseFormat(format: string): MessageResult<never> {
  return refuse('invalid', `The format “${format.slice(0, 40)}” is not known here. Update Offprint.`);
}

function refuse(code: MessageProblem['code'], message: string): MessageResult<never> {
  return { ok: false, problem: { code, message } };
}
