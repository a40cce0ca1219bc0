import { database, first } from './early-library'; // before React
import '@/components/theme.css';
import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import { LibraryGate } from '@/components/library-gate';
import { PopupScreen } from '@/components/popup-screen';
import { showRememberedTheme } from '@/components/use-theme';

async function openSettings(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html#/settings') });
  window.close();
}

showRememberedTheme();
const screen = document.getElementById('screen');
if (screen) {
  createRoot(screen).render(
    <LibraryGate database={database} first={await first}>
      <PopupScreen onClose={() => window.close()} onOpenSettings={openSettings} />
    </LibraryGate>,
  );
}
