import { Switch } from '@/components/base/switch';
import { sites } from '@/lib/sites/index';
import styles from './site-switches.module.css';

interface SiteSwitchesProps {
  disabledSites: readonly string[];
  onChange: (disabledSites: string[]) => void;
}

const shown = sites.filter(site => !site.onRequest).toSorted((a, b) => a.name.localeCompare(b.name));

/** The sites on which Offprint puts its buttons, each with a switch. */
export function SiteSwitches({ disabledSites, onChange }: SiteSwitchesProps) {
  return (
    <div className={styles.sites}>
      {shown.map(({ id, name }) => (
        <Switch
          key={id}
          on={!disabledSites.includes(id)}
          onChange={on => onChange(on ? disabledSites.filter(other => other !== id) : [...disabledSites, id])}
        >
          {name}
        </Switch>
      ))}
    </div>
  );
}
