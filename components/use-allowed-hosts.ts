import { useEffect, useState } from 'react';
import { readAllowedHosts, watchAllowedHosts } from '@/lib/settings/allowed-hosts';

/** The patterns of the hosts on which the user wants Offprint always, kept in step; undefined until they are read. */
export function useAllowedHosts(): string[] | undefined {
  const [patterns, setPatterns] = useState<string[]>();
  useEffect(() => {
    const watching = new AbortController();
    const { signal } = watching;
    const read = async () => {
      const allowed = await readAllowedHosts();
      if (!signal.aborted) setPatterns(allowed);
    };
    watchAllowedHosts(() => void read(), signal);
    void read();
    return () => watching.abort();
  }, []);
  return patterns;
}
