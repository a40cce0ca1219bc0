import { EmptyState } from './base/empty-state';
import { useTheme } from './use-theme';

/** The library page. */
export function LibraryScreen() {
  useTheme();
  return <EmptyState title="Library" />;
}
