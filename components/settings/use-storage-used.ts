import { useEffect, useState } from 'react';

/** How many bytes Offprint's data takes on this device; undefined until the browser says. Read anew with `version`. */
export function useStorageUsed(version: unknown): number | undefined {
  const [used, setUsed] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` says when to read anew
  useEffect(() => {
    let stale = false;
    navigator.storage?.estimate().then(
      ({ usage }) => {
        if (!stale) setUsed(usage);
      },
      () => {
        // The browser keeps it to itself: nothing is shown.
      },
    );
    return () => {
      stale = true;
    };
  }, [version]);
  return used;
}
