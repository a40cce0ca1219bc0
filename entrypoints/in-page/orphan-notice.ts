import { createPageBar } from './page-bar';
import { createShield } from './shield';

/**
 * Says that this page's Offprint has been updated or switched off. For a button that was pressed after its script lost
 * the extension and before a new one took its place; the buttons themselves are gone by then.
 */
export function showOrphanNotice(dark: boolean): void {
  const life = new AbortController();
  const nothing = () => {};
  const bar = createPageBar(
    createShield(window, life.signal),
    {
      saveAll: nothing,
      confirm: nothing,
      cancel: nothing,
      copyReport: nothing,
      dismissReport: nothing,
      fold: nothing,
      leaveSelection: nothing,
    },
    life.signal,
  );
  bar.show({ found: 0, saved: 0, unseen: 0, folded: false, dark });
  bar.notify({
    text: 'Offprint was updated or switched off. Nothing was saved. Reload this page to go on.',
    error: true,
  });
}
