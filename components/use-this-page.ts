import { useCallback, useEffect, useState } from 'react';
import { browser } from '#imports';
import type { PageDescription, PageProtocol } from '@/lib/messages/page-protocol';

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

/** Asks the active tab what it lists; undefined where it lists nothing or has no script of ours. */
export function useThisPage(): ThisPage | undefined {
  const [tabId, setTabId] = useState<number>();
  const [description, setDescription] = useState<PageDescription>();

  useEffect(() => {
    let stale = false;
    activeTab().then(async id => {
      const found = id === undefined ? undefined : await askTab(id, 'page.describe', {});
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

/** Sends a message to a tab's content script; undefined where none answers (a page of the browser, no listing). */
async function askTab<Name extends keyof PageProtocol>(
  tabId: number,
  name: Name,
  payload: PageProtocol[Name]['payload'],
): Promise<PageProtocol[Name]['reply'] | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, { name, payload });
  } catch {
    return undefined;
  }
}
