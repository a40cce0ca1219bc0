import type { TabScan } from '@/lib/messages/scan-tab';
import styles from './scan-note.module.css';

const notes: Partial<Record<TabScan['kind'], { text: string; title: string }>> = {
  none: { text: 'No papers here', title: 'Offprint looked at this page and found no list of papers.' },
  closed: {
    text: 'Not readable',
    title:
      'Browsers keep extensions out of their own pages and stores, and out of files unless you allow it.',
  },
};

/** Says at the foot of the popup, out of the way of the rows, that the current page has nothing for it. */
export function ScanNote({ scan }: { scan: TabScan['kind'] }) {
  const note = notes[scan];
  return note ? (
    <span className={styles.note} title={note.title}>
      {note.text}
    </span>
  ) : null;
}
