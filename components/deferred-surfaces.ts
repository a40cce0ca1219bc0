import { lazy } from 'react';
import { defer } from './base/defer';
import { DeferredMenu } from './base/menu-button';

/** Pickers and dialogs that open over a screen; their code stays out of its bundle. */
export const Picker = defer(async () => (await import('./papers/open-picker')).Picker);
export const FilterPicker = defer(async () => (await import('./search/filter-picker')).FilterPicker);
export const ViewMenu = defer(async () => (await import('./search/view-menu')).ViewMenu);
export const ListsDialog = defer(async () => (await import('./lists/lists-dialog')).ListsDialog);
export const SaveAllDialog = defer(async () => (await import('./page/save-all-dialog')).SaveAllDialog);

/** Parts of a screen that its first paint does without. */
export const NoPapers = lazy(async () => ({ default: (await import('./papers/no-papers')).NoPapers }));
export const QueryAssist = lazy(async () => ({
  default: (await import('./search/query-assist')).QueryAssist,
}));
export const TickBar = lazy(async () => ({ default: (await import('./papers/tick-bar')).TickBar }));

/** Fetches the code of all of them. What fails is tried again when the surface is asked for. */
export async function preloadSurfaces(): Promise<void> {
  const surfaces = [DeferredMenu, Picker, FilterPicker, ViewMenu, ListsDialog, SaveAllDialog];
  await Promise.allSettled([
    import('./search/query-assist'),
    import('./papers/tick-bar'),
    import('./papers/no-papers'),
    ...surfaces.map(({ preload }) => preload()),
  ]);
}
