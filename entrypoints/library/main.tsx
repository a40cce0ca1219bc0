import '@/components/theme.css';
import { createRoot } from 'react-dom/client';
import { LibraryGate } from '@/components/library-gate';
import { LibraryScreen } from '@/components/library-screen';
import { showRememberedTheme } from '@/components/use-theme';
import { createLibraryDatabase } from '@/lib/library/database';

showRememberedTheme();
const database = createLibraryDatabase();
// Opens while React starts.
database.open().catch(() => {
  // The first query fails with the same error, and the gate shows it.
});

const screen = document.getElementById('screen');
if (screen) {
  createRoot(screen).render(
    <LibraryGate database={database}>
      <LibraryScreen />
    </LibraryGate>,
  );
}
