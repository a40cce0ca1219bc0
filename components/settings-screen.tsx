import { browser } from '#imports';
import { statuses, statusNames } from '@/lib/model/status';
import type { Settings } from '@/lib/settings/settings';
import { Choice } from './base/choice';
import { FieldRow } from './base/field-row';
import { NoticeBar } from './base/notice-bar';
import { AllowedHosts } from './settings/allowed-hosts';
import { BackupRows } from './settings/backup-rows';
import { Section } from './settings/section';
import { ShortcutRows } from './settings/shortcut-rows';
import { SiteSwitches } from './settings/site-switches';
import { useSettings } from './settings/use-settings';
import { useStorageUsed } from './settings/use-storage-used';
import styles from './settings-screen.module.css';
import { useActs } from './use-acts';
import { type Counts, useCounts } from './use-counts';
import { useLists } from './use-lists';
import { bytes, plural } from './wording';

const themes: { value: Settings['theme']; label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];
const statusOptions = statuses.map(value => ({ value, label: statusNames[value] }));

/** What the user can set; the library page shows it at `#/settings`. */
export function SettingsScreen() {
  const [settings, change] = useSettings();
  const { acts, notice, dismissNotice } = useActs();
  const counts = useCounts();
  const lists = useLists();
  const used = useStorageUsed(counts);
  const { version } = browser.runtime.getManifest();

  return (
    <div className={styles.screen}>
      <h1>Settings</h1>
      <Section title="General">
        <FieldRow label="Theme">
          <Choice
            label="Theme"
            value={settings?.theme}
            options={themes}
            onChange={theme => change({ theme })}
          />
        </FieldRow>
        <FieldRow label="Status of a paper you save">
          <Choice
            label="Status of a paper you save"
            value={settings?.defaultStatus}
            options={statusOptions}
            onChange={defaultStatus => change({ defaultStatus })}
          />
        </FieldRow>
        <ShortcutRows />
      </Section>
      <Section title="Save buttons" intro="Where Offprint puts a button beside every paper by itself.">
        <SiteSwitches
          disabledSites={settings?.disabledSites ?? []}
          onChange={disabledSites => change({ disabledSites })}
        />
      </Section>
      <Section
        title="Other sites"
        intro="On any other page Offprint looks for papers when you open it there. On these sites it does so by itself, as you allowed."
      >
        <AllowedHosts />
      </Section>
      <Section title="Your library">
        <FieldRow label="On this device" hint={counts && contents(counts, lists?.length ?? 0)}>
          <span className={styles.value}>{used === undefined ? '' : bytes(used)}</span>
        </FieldRow>
        <BackupRows acts={acts} papers={counts && counts.papers + counts.trash} />
      </Section>
      <Section title="About">
        <FieldRow
          label={`Offprint ${version}`}
          hint="Everything you save stays on this device: no account, no server, no statistics. Free software under the MIT licence."
        >
          {null}
        </FieldRow>
      </Section>
      <div className="visually-hidden" role={notice?.error ? 'alert' : 'status'}>
        {notice?.text}
      </div>
      {notice && (
        <div className={styles.notice}>
          <NoticeBar
            key={notice.key}
            text={notice.text}
            error={notice.error ?? false}
            onDismiss={dismissNotice}
          />
        </div>
      )}
    </div>
  );
}

function contents({ papers, trash, tags }: Counts, lists: number): string {
  return [
    plural(papers, 'paper'),
    ...(trash > 0 ? [`${trash.toLocaleString('en')} in the trash`] : []),
    plural(lists, 'list'),
    plural(tags.length, 'tag'),
  ].join(' · ');
}
