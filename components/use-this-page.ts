import { useCallback, useEffect, useState } from 'react';
import { browser } from '#imports';
import { askTab } from '@/lib/messages/ask-tab';
import type { PageDescription } from '@/lib/messages/page-protocol';
import { sendToBackground } from '@/lib/messages/send';

/** What the active tab lists, and how to save all of it. */
export interface ThisPage {
  description: PageDescription;
  saveAll: () => Promise<SavedAll | undefined>;
  cancel: () => void;
}

/** How "save all" ended; `batch` takes it back as one act. */
export interface SavedAll {
  saved: number;
  failed: number;
  cancelled: boolean;
  batch: string;
}

const progressEvery = 200;

/**
 * Asks the active tab what it lists, and has its page looked at where it does not know of papers: opening the popup is
 * such a wish. Undefined where nothing is listed.
 */
export function useThisPage(): ThisPage | undefined {
  const [tabId, setTabId] = useState<number>();
  const [description, setDescription] = useState<PageDescription>();

  useEffect(() => {
    let stale = false;
    activeTab().then(async id => {
      if (id === undefined) return;
      let found = await askTab(id, 'page.describe', {});
      if (!found?.found) {
        // The rows of the library come first.
        await new Promise(resolve => requestIdleCallback(resolve));
        await sendToBackground('tab.scan', { tabId: id });
        found = await askTab(id, 'page.describe', {});
      }
      if (stale || !found) return;
      setTabId(id);
      setDescription(found);
    });
    return () => {
      stale = true;
    };
  }, []);

  // Also while a "save all" that an earlier popup began is still running.
  const running = description?.progress !== undefined;
  useEffect(() => {
    if (!running || tabId === undefined) return;
    const timer = setInterval(async () => {
      const now = await askTab(tabId, 'page.describe', {});
      if (now) setDescription(now);
    }, progressEvery);
    return () => clearInterval(timer);
  }, [running, tabId]);

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

  if (!description || description.kind === 'none' || description.found === 0) return undefined;
  return { description, saveAll, cancel };
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
