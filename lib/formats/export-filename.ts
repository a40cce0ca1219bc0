import { singleLine } from './plain-text';

/** What a file name must not hold on Windows, macOS or Linux, or what Chrome refuses, and marks that turn text around. */
const forbidden = /[\\/:*?"<>|%~`\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]+/gu;

/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name of an export's file: the list's name (or a word for what else is exported) made safe, the day, the
 * extension: `Thesis ch. 2 2026-11-22.bib`. The day is that of the user's time zone.
 */
export function exportFilename(name: string, exportedAt: Date, extension: string): string {
  const safe = [...singleLine(name.replace(forbidden, ' '))]
    .slice(0, 80)
    .join('')
    .replace(/^[.\s-]+|[.\s]+$/g, '');
  const stem = safe === '' || devices.test(safe) ? `Offprint ${safe}`.trim() : safe;
  const day = [exportedAt.getFullYear(), exportedAt.getMonth() + 1, exportedAt.getDate()]
    .map(part => String(part).padStart(2, '0'))
    .join('-');
  return `${stem} ${day}.${extension}`;
}
