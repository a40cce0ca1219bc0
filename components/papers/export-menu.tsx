import { isNarrowed, type PaperFilter } from '@/lib/library/paper-filter';
import type { List } from '@/lib/model/list';
import { MenuButton } from '../base/menu-button';
import type { Acts } from '../use-acts';
import { listNamed } from '../wording';
import { exportFormats } from './export-formats';

interface ExportMenuProps {
  query: string;
  filter: PaperFilter;
  lists: readonly List[];
  /** Ids of all papers that the rows stand for, in their order. */
  allIds: () => Promise<number[]>;
  acts: Acts;
}

/** Writes what is shown, or the whole library, into a file. */
export function ExportMenu({ query, filter, lists, allIds, acts }: ExportMenuProps) {
  const list = lists.find(({ id }) => id === filter.listId);
  const wholeList = list !== undefined && query === '' && Object.keys(filter).length === 1;
  const narrowed = query !== '' || isNarrowed(filter);

  const exportShown = async (format: string) => {
    if (wholeList) return acts.exportPapers({ of: 'list', listId: list.id }, format);
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
        ...(narrowed ? [section(wholeList ? listNamed(list.name) : 'These papers', exportShown)] : []),
        section('The whole library', format => acts.exportPapers({ of: 'library' }, format)),
      ]}
    />
  );
}
