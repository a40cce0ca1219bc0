import '@/components/theme.css';
import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import { LibraryGate } from '@/components/library-gate';
import { PopupScreen } from '@/components/popup-screen';
import { showRememberedTheme } from '@/components/use-theme';
import { createLibraryDatabase } from '@/lib/library/database';

showRememberedTheme();
const database = createLibraryDatabase();
// Opens while React starts.
database.open().catch(() => {
  // The first query fails with the same error, and the gate shows it.
});

async function openSettings(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html#/settings') });
  window.close();
}

const screen = document.getElementById('screen');
if (screen) {
  createRoot(screen).render(
    <LibraryGate database={database}>
      <PopupScreen onClose={() => window.close()} onOpenSettings={openSettings} />
    </LibraryGate>,
  );
}
