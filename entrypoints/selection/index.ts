import { defineUnlistedScript } from '#imports';
import { readReferences, referencesInText } from '@/lib/detect/references/read-references';
import { baseOf } from '@/lib/dom/links';
import type { Reading } from '@/lib/sites/reading';
import { findSelection } from './find-selection';

declare global {
  /** Registered by this script, which the content script has injected into its own world. */
  var offprintReadSelection: ((document: Document, text?: string) => Reading) | undefined;
}

/** Reads the papers that the selection names: loaded where something is selected and the user wants to know. */
export default defineUnlistedScript(() => {
  globalThis.offprintReadSelection = (document, text) => {
    const url = document.location.href;
    const selected = findSelection(document);
    // What stands in a frame of another site is known as text only.
    if (text !== undefined && selected === undefined) return referencesInText(text, url);
    if (selected === undefined) return { kind: 'none', entries: [], skipped: [] };
    if (typeof selected === 'string') return referencesInText(selected, url);
    const { ownerDocument } = selected.commonAncestorContainer;
    const reading = readReferences(selected, url, baseOf(ownerDocument ?? document, url));
    // Buttons are for this document's rows; those of a frame have no place of their own.
    if (ownerDocument === document) return reading;
    return { ...reading, entries: reading.entries.map(({ entry }) => ({ entry, rows: [] })) };
  };
});
