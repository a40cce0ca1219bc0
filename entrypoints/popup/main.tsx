import '@/components/theme.css';
import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import { LibraryGate } from '@/components/library-gate';
import { PopupScreen } from '@/components/popup-screen';
import { readRememberedSort } from '@/components/remembered-sort';
import { showRememberedTheme } from '@/components/use-theme';
import { createLibraryDatabase } from '@/lib/library/database';
import { readFirstPapers } from '@/lib/library/first-papers';

async function openSettings(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html#/settings') });
  window.close();
}

showRememberedTheme();
const database = createLibraryDatabase();
const first = await readFirstPapers(database, readRememberedSort());

const screen = document.getElementById('screen');
if (screen) {
  createRoot(screen).render(
    <LibraryGate database={database} first={first}>
      <PopupScreen onClose={() => window.close()} onOpenSettings={openSettings} />
    </LibraryGate>,
  );
}
