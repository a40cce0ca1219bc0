import { Button } from '@/components/base/button';
import { FieldRow } from '@/components/base/field-row';
import { useAllowedHosts } from '@/components/use-allowed-hosts';
import { forbidHost, hostNamed } from '@/lib/settings/allowed-hosts';
import styles from './allowed-hosts.module.css';

/** The hosts on which the user wants Offprint always, each with the way to take it back. */
export function AllowedHosts() {
  const patterns = useAllowedHosts();
  if (patterns?.length === 0) {
    return (
      <p className={styles.none}>
        None. Where a page lists papers, click on Offprint in the toolbar and tick “Always on …”.
      </p>
    );
  }
  return patterns?.map(pattern => (
    <FieldRow key={pattern} label={hostNamed(pattern)}>
      <Button aria-label={`Turn off on ${hostNamed(pattern)}`} onClick={() => forbidHost(pattern)}>
        Turn off
      </Button>
    </FieldRow>
  ));
}
