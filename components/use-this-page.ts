import { useCallback, useEffect, useState } from 'react';
import { browser } from '#imports';
import { askTab } from '@/lib/messages/ask-tab';
import type { PageDescription, SavedAll } from '@/lib/messages/page-protocol';
import type { TabScan } from '@/lib/messages/scan-tab';
import { sendToBackground } from '@/lib/messages/send';

/** What the active tab lists, and how to save all of it. */
export interface ThisPage {
  description: PageDescription;
  /** The page's address; absent where the browser keeps it from us. */
  url?: string;
  /** Saves all; `batch` takes it back as one act. */
  saveAll: () => Promise<(SavedAll & { batch: string }) | undefined>;
  cancel: () => void;
}

interface Tab {
  id: number;
  url?: string;
}

/** How often the page is asked while it saves, and while rows may still come. Milliseconds. */
const progressEvery = 200;
const lateEvery = 1000;

/**
 * Asks the active tab what it lists, and has its page looked at where it does not know of papers: opening the popup is
 * such a wish. `page` where papers are listed, `scan` how a look ended.
 */
export function useThisPage(): { page?: ThisPage; scan?: TabScan['kind'] } {
  const [tab, setTab] = useState<Tab>();
  const [scan, setScan] = useState<TabScan['kind']>();
  const [description, setDescription] = useState<PageDescription>();

  useEffect(() => {
    let stale = false;
    activeTab().then(async active => {
      if (!active) return;
      setTab(active);
      const tabId = active.id;
      let found = await askTab(tabId, 'page.describe', {});
      if (!stale) setDescription(found);
      // The rows of the library come first.
      await new Promise(resolve => requestIdleCallback(resolve));
      if (stale) return;
      // What is selected counts before the page.
      const selected = await sendToBackground('tab.scan', { tabId, what: 'selection' });
      const isSelected = selected.ok && selected.value.kind === 'listing';
      if (!isSelected && found?.found) return;
      const looked = isSelected ? selected : await sendToBackground('tab.scan', { tabId, what: 'page' });
      found = await askTab(tabId, 'page.describe', {});
      if (!stale && looked.ok) setScan(looked.value.kind);
      if (!stale) setDescription(found);
    });
    return () => {
      stale = true;
    };
  }, []);

  const tabId = tab?.id;
  const isListed = description !== undefined && description.kind !== 'none' && description.found > 0;
  // Also while a "save all" that an earlier popup began is still running.
  const every = description?.progress ? progressEvery : scan === 'none' && !isListed ? lateEvery : undefined;
  useEffect(() => {
    if (every === undefined || tabId === undefined) return;
    const timer = setInterval(async () => {
      const now = await askTab(tabId, 'page.describe', {});
      if (now) setDescription(now);
    }, every);
    return () => clearInterval(timer);
  }, [every, tabId]);

  const saveAll = useCallback(async () => {
    if (tabId === undefined) return undefined;
    setDescription(last => last && { ...last, progress: { done: 0, of: last.found - last.saved } });
    const batch = crypto.randomUUID();
    const answer = await askTab(tabId, 'page.save-all', { batch });
    const now = await askTab(tabId, 'page.describe', {});
    if (now) setDescription(now);
    return answer && { ...answer, batch };
  }, [tabId]);

  const cancel = useCallback(() => {
    if (tabId !== undefined) askTab(tabId, 'page.cancel-save-all', {});
  }, [tabId]);

  if (!isListed) return scan ? { scan } : {};
  return { page: { description, ...(tab?.url !== undefined && { url: tab.url }), saveAll, cancel } };
}

async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, ...(tab.url !== undefined && { url: tab.url }) };
}
