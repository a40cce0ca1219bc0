import { browser } from '#imports';
import { findFormat } from '@/lib/formats/index';
import type { LibraryDatabase } from '@/lib/library/database';
import { writeExport } from '@/lib/library/write-export';
import type { ExportAddress, ExportRequest, OffscreenMessage, OffscreenReply } from './export-request';

/**
 * Writes an export and gives it an address to download it from; `releaseExport` frees it afterwards. Firefox's background
 * can do so itself, Chrome's has an offscreen document do it.
 */
export async function writeExportAddress(
  database: LibraryDatabase,
  request: ExportRequest,
): Promise<ExportAddress> {
  if (canMakeAddresses()) return makeExportAddress(database, request);
  const message: OffscreenMessage = { to: 'offscreen', do: 'write-export', request };
  // A document that has just released its last export may close before it hears of the next one.
  const reply = await askOffscreen(message).catch(() => askOffscreen(message));
  if (!reply.ok || !reply.address) throw new Error(reply.ok ? 'The export has no address.' : reply.reason);
  return reply.address;
}

/** Frees what an export's address keeps in memory. */
export async function releaseExport(url: string): Promise<void> {
  if (canMakeAddresses()) URL.revokeObjectURL(url);
  else await askOffscreen({ to: 'offscreen', do: 'release', url });
}

/** Writes an export where `blob:` addresses can be made. */
export async function makeExportAddress(
  database: LibraryDatabase,
  { selection, formatId, at }: ExportRequest,
): Promise<ExportAddress> {
  const format = findFormat(formatId);
  if (!format) throw new Error(`The export format “${formatId}” does not exist.`);
  const { blob, filename, papers } = await writeExport(database, selection, format, at);
  return { url: URL.createObjectURL(blob), filename, papers };
}

function canMakeAddresses(): boolean {
  return typeof URL.createObjectURL === 'function';
}

async function askOffscreen(message: OffscreenMessage): Promise<OffscreenReply> {
  // There can be one such document only, and one that is being made is not listed yet.
  await navigator.locks.request('offscreen', openOffscreenDocument);
  return browser.runtime.sendMessage(message);
}

async function openOffscreenDocument(): Promise<void> {
  const url = browser.runtime.getURL('/offscreen.html');
  const contexts = await browser.runtime.getContexts({
    contextTypes: ['OFFSCREEN_DOCUMENT'],
    documentUrls: [url],
  });
  if (contexts.length > 0) return;
  await browser.offscreen.createDocument({
    url,
    reasons: ['BLOBS'],
    justification: 'Writes an export of the library to a file that is then downloaded.',
  });
}
