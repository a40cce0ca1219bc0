import type { Paper } from '@/lib/model/paper';
import { paperPdfUrl, paperUrl } from '@/lib/model/paper-link';
import type { MenuSection } from '../base/menu';
import type { RowCommand } from './row-command';

/** Everything that can be done with one paper, with its keys. `ordered` while the rows are a list's own order. */
export function rowMenu(
  paper: Paper,
  ordered: boolean,
  perform: (command: RowCommand) => void,
): MenuSection[] {
  const item = (label: string, command: RowCommand, hint?: string) => ({
    label,
    ...(hint !== undefined && { hint }),
    onSelect: () => perform(command),
  });
  return [
    {
      items: [
        ...(paperUrl(paper) ? [item('Open', 'open', 'Enter')] : []),
        ...(paperPdfUrl(paper) ? [item('Open PDF', 'pdf', 'Ctrl+Enter')] : []),
        item('Details', 'expand', 'Space'),
      ],
    },
    {
      items: [
        item('Tag…', 'tag', 't'),
        item('List…', 'list', 'l'),
        item('Status…', 'status', 's'),
        item(paper.starredAt === undefined ? 'Star' : 'Remove star', 'star', '*'),
        item('Copy BibTeX', 'copy', 'c'),
      ],
    },
    ...(ordered
      ? [{ items: [item('Move up', 'move-up', 'Alt+↑'), item('Move down', 'move-down', 'Alt+↓')] }]
      : []),
    { items: [{ ...item('Remove', 'remove', 'Del'), danger: true }] },
  ];
}
