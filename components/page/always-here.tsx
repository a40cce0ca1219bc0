import { allowHost, forbidHost, hostNamed, hostPattern, isNamedHost } from '@/lib/settings/allowed-hosts';
import type { Acts } from '../use-acts';
import { useAllowedHosts } from '../use-allowed-hosts';
import styles from './always-here.module.css';

interface AlwaysHereProps {
  /** The page's address. */
  url: string;
  acts: Acts;
}

/** Offers to look for papers on every page of this host; nothing where Offprint does so already. */
export function AlwaysHere({ url, acts }: AlwaysHereProps) {
  const allowed = useAllowedHosts();
  const pattern = hostPattern(url);
  if (!allowed || !pattern || isNamedHost(url)) return null;

  const change = (on: boolean) => {
    // Asked at once: the browser asks its user only while a press is handled.
    const changed = on ? allowHost(pattern) : forbidHost(pattern);
    changed.catch((error: unknown) =>
      acts.complain(
        `The browser refused (${error instanceof Error ? error.message : error}). Nothing was changed.`,
      ),
    );
  };

  return (
    <label
      className={styles.always}
      title="Offprint then looks for papers on every page of this site by itself."
    >
      <input
        type="checkbox"
        checked={allowed.includes(pattern)}
        onChange={event => change(event.target.checked)}
      />
      <span className={styles.host}>Always on {hostNamed(pattern)}</span>
    </label>
  );
}
