import { EmptyState } from './base/empty-state';

/** What the user can set; the library page shows it at `#/settings`. */
export function SettingsScreen() {
  return <EmptyState title="Settings" />;
}
