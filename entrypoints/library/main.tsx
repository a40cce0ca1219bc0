import '@/components/theme.css';
import { createRoot } from 'react-dom/client';
import { LibraryGate } from '@/components/library-gate';
import { LibraryScreen } from '@/components/library-screen';
import { readRememberedSort } from '@/components/remembered-sort';
import { showRememberedTheme } from '@/components/use-theme';
import { createLibraryDatabase } from '@/lib/library/database';
import { readFirstPapers } from '@/lib/library/first-papers';

showRememberedTheme();
const database = createLibraryDatabase();
const first = await readFirstPapers(database, readRememberedSort());

const screen = document.getElementById('screen');
if (screen) {
  createRoot(screen).render(
    <LibraryGate database={database} first={first}>
      <LibraryScreen />
    </LibraryGate>,
  );
}
