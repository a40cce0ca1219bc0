import { defer } from './base/defer';

/** Pickers and dialogs that open over a screen; their code stays out of its bundle. */
export const Picker = defer(async () => (await import('./papers/open-picker')).Picker);
export const FilterPicker = defer(async () => (await import('./search/filter-picker')).FilterPicker);
export const ListsDialog = defer(async () => (await import('./lists/lists-dialog')).ListsDialog);
export const SaveAllDialog = defer(async () => (await import('./page/save-all-dialog')).SaveAllDialog);

/** Fetches the code of all of them. What fails is tried again when the surface is asked for. */
export async function preloadSurfaces(): Promise<void> {
  const surfaces = [Picker, FilterPicker, ListsDialog, SaveAllDialog];
  await Promise.allSettled([import('./search/query-assist'), ...surfaces.map(({ preload }) => preload())]);
}
