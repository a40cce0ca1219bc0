import { useEffect, useEffectEvent, useRef } from 'react';
import type { SearchEngine } from '@/lib/search/search-engine';

interface Rehearsal {
  engine: SearchEngine | undefined;
  /** Of a paper of the library: what is sought is a part of it. */
  title: string | undefined;
  isTyping: boolean;
}

/**
 * Runs a few searches while nobody types, so that the browser has compiled the engine before the first keystroke: a
 * screen's scripts are compiled anew whenever it opens, and a first letter then takes several times as long as a second.
 * One search each time the browser is idle, and none while somebody types.
 */
export function useRehearsal({ engine, title, isTyping }: Rehearsal): void {
  const rest = useRef<string[]>(undefined);
  const isReady = engine?.rehearsal !== undefined && title !== undefined && !isTyping;
  const searchNext = useEffectEvent((signal: AbortSignal) => {
    rest.current ??= engine?.rehearsal?.(title ?? '') ?? [];
    const query = rest.current.shift();
    // What it finds, or fails with, is for nobody.
    if (query !== undefined) engine?.search(query, signal).catch(() => undefined);
    return rest.current.length > 0;
  });
  useEffect(() => {
    if (!isReady) return;
    const stop = new AbortController();
    const onIdle = () => {
      if (searchNext(stop.signal)) idle = requestIdleCallback(onIdle);
    };
    let idle = requestIdleCallback(onIdle);
    return () => {
      stop.abort();
      cancelIdleCallback(idle);
    };
  }, [isReady]);
}
