import { EmptyState } from './base/empty-state';
import styles from './popup-screen.module.css';
import { useTheme } from './use-theme';

/** The extension's popup. */
export function PopupScreen() {
  useTheme();
  return (
    <main className={styles.popup}>
      <EmptyState title="No papers saved yet" />
    </main>
  );
}
