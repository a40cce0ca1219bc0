import { browser, defineUnlistedScript } from '#imports';
import { sites } from '@/lib/sites/index';
import type { Reading } from '@/lib/sites/reading';
import { structuralReport } from '@/lib/sites/report/structural-report';

declare global {
  /**
   * Registered by this script, which the content script has injected into its own world: the redacted report on a page
   * that its site's adapter could not read. Undefined where the reading names no such site.
   */
  var offprintReport: ((document: Document, url: string, reading: Reading) => string | undefined) | undefined;
}

/** The report on a broken adapter: loaded when somebody wants to copy one. */
export default defineUnlistedScript(() => {
  globalThis.offprintReport = (document, url, reading) => {
    const site = sites.find(({ id }) => id === reading.brokenSite);
    const { version } = browser.runtime.getManifest();
    return site && structuralReport({ document, url, reading, site, version });
  };
});
