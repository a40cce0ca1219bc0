import { useCallback, useMemo, useState } from 'react';

/** Which row is current, which are ticked and which is expanded, by the papers' ids. */
export interface Selection {
  currentId: number | undefined;
  ticked: ReadonlySet<number>;
  expandedId: number | undefined;
  setCurrent: (id: number | undefined) => void;
  toggleTick: (id: number) => void;
  tickAll: (ids: readonly number[]) => void;
  clearTicks: () => void;
  toggleExpanded: (id: number) => void;
}

/** The selection of a screen; it outlives every repaint of the rows. */
export function useSelection(): Selection {
  const [currentId, setCurrent] = useState<number>();
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [expandedId, setExpandedId] = useState<number>();
  const toggleTick = useCallback((id: number) => {
    setTicked(last => {
      const next = new Set(last);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const tickAll = useCallback((ids: readonly number[]) => setTicked(new Set(ids)), []);
  const clearTicks = useCallback(() => setTicked(new Set()), []);
  const toggleExpanded = useCallback(
    (id: number) => setExpandedId(last => (last === id ? undefined : id)),
    [],
  );
  return useMemo(
    () => ({ currentId, ticked, expandedId, setCurrent, toggleTick, tickAll, clearTicks, toggleExpanded }),
    [currentId, ticked, expandedId, toggleTick, tickAll, clearTicks, toggleExpanded],
  );
}
