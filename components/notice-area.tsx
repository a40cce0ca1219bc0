import { NoticeBar } from './base/notice-bar';
import styles from './notice-area.module.css';
import type { PaperBrowser } from './use-paper-browser';

/** The last notice, over the foot of the rows, and the region that reads it out. */
export function NoticeArea({ browser }: { browser: PaperBrowser }) {
  const { notice, dismissNotice, undoLast } = browser;
  return (
    <>
      <div className="visually-hidden" role={notice?.error ? 'alert' : 'status'}>
        {notice?.text}
      </div>
      {notice && (
        <div className={styles.place}>
          <NoticeBar
            key={notice.key}
            text={notice.text}
            error={notice.error ?? false}
            onUndo={notice.undo && undoLast}
            onAgain={notice.again}
            onDismiss={dismissNotice}
          />
        </div>
      )}
    </>
  );
}
