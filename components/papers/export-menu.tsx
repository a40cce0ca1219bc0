import { isNarrowed } from '@/lib/library/paper-filter';
import { MenuButton } from '../base/menu-button';
import type { PaperBrowser } from '../use-paper-browser';
import { listNamed } from '../wording';
import { exportFormats } from './export-formats';

/** Writes what is shown, or the whole library, into a file. */
export function ExportMenu({ browser }: { browser: PaperBrowser }) {
  const { asked, acts, results, orderedListId } = browser;
  const { allIds } = results;
  const list = browser.lists.find(({ id }) => id === orderedListId);
  const narrowed = asked.searched !== '' || isNarrowed(asked.filter);

  const exportShown = async (format: string) => {
    if (list) return acts.exportPapers({ of: 'list', listId: list.id }, format);
    const paperIds = await allIds();
    if (paperIds.length === 0) return acts.complain('There is no paper here to export.');
    return acts.exportPapers({ of: 'papers', paperIds }, format);
  };
  const section = (heading: string, run: (format: string) => void) => ({
    heading,
    items: exportFormats.map(({ id, name }) => ({ label: name, onSelect: () => run(id) })),
  });
  return (
    <MenuButton
      label="Export"
      sections={[
        ...(narrowed ? [section(list ? listNamed(list.name) : 'These papers', exportShown)] : []),
        section('The whole library', format => acts.exportPapers({ of: 'library' }, format)),
      ]}
    />
  );
}
