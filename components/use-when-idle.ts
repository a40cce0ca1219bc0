import { useEffect, useEffectEvent } from 'react';

/** Runs something once the browser has nothing else to do, which includes showing what was rendered. */
export function useWhenIdle(isWanted: boolean, run: () => void): void {
  const onIdle = useEffectEvent(run);
  useEffect(() => {
    if (!isWanted) return;
    const idle = requestIdleCallback(() => onIdle());
    return () => cancelIdleCallback(idle);
  }, [isWanted]);
}
