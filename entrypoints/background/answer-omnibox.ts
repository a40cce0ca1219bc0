import { browser } from '#imports';
import { noteOpened } from '@/lib/library/change-papers';
import type { LibraryDatabase } from '@/lib/library/database';
import { serializeLibraryAddress } from '@/lib/library/library-address';
import { lookUp } from '@/lib/library/lookup';
import { openLibrary } from '@/lib/library/open-library';
import type { HeldIndex } from '@/lib/library/search-index/held-index';
import { searchHeld } from '@/lib/library/search-index/search-held';
import { identitiesOf } from '@/lib/model/identities-of';
import { paperUrl } from '@/lib/model/paper-link';
import { queryWords } from '@/lib/search/match-ranges';
import { omniboxDefault, omniboxInvitation, omniboxPaper } from '@/lib/search/omnibox-text';

/** Chrome shows no more; Firefox shows six. */
const shown = 8;
const style = import.meta.env.FIREFOX ? 'plain' : 'xml';

/**
 * Search from the address bar: `op`, a space, a query. Enter on a suggestion opens the paper, on the query as typed the
 * library page with it. What Enter means is told from its text alone: the worker may have been stopped since it
 * suggested.
 */
export function answerOmnibox(database: LibraryDatabase, index: HeldIndex): void {
  // Firefox for Android has none.
  if (!browser.omnibox) return;
  let stale = new AbortController();

  browser.omnibox.onInputStarted.addListener(async () => {
    const count = (await openLibrary(database)).ok ? await database.counts.get('papers') : undefined;
    await browser.omnibox.setDefaultSuggestion({ description: omniboxInvitation(count?.value ?? 0) });
  });

  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    stale.abort();
    stale = new AbortController();
    const { signal } = stale;
    const query = text.trim();
    if (query === '') return suggest([]);
    try {
      if (!(await openLibrary(database)).ok) return suggest([]);
      const { papers, ids } = await searchHeld(database, index, query, { limit: shown, signal });
      const words = queryWords(query);
      await browser.omnibox.setDefaultSuggestion({ description: omniboxDefault(query, ids.length, style) });
      suggest(
        papers.map(paper => ({
          content: paperUrl(paper) ?? libraryUrl({ paperId: paper.id }),
          description: omniboxPaper(paper, words, style),
        })),
      );
    } catch (error) {
      if (signal.aborted) return;
      console.error('The address bar could not be answered.', error);
      suggest([]);
    }
  });

  browser.omnibox.onInputCancelled.addListener(() => stale.abort());

  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    stale.abort();
    const query = text.trim();
    const url = isAddress(query) ? query : libraryUrl({ query });
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
    await noteOpenedAt(database, url);
  });
}

function libraryUrl(view: { query: string } | { paperId: number }): string {
  return browser.runtime.getURL('/library.html') + serializeLibraryAddress(view);
}

function isAddress(text: string): boolean {
  return (
    URL.canParse(text) && (/^https?:/i.test(text) || text.startsWith(browser.runtime.getURL('/library.html')))
  );
}

/** Notes that the paper was opened, where the address is a saved one's. */
async function noteOpenedAt(database: LibraryDatabase, url: string): Promise<void> {
  if (!(await openLibrary(database)).ok) return;
  const [found] = await lookUp(database, [identitiesOf({ url }, '')]);
  if (found && paperUrl(found.paper) === url) await noteOpened(database, found.paper.id, Date.now());
}
