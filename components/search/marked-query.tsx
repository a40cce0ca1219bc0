import { type RefObject, useEffect, useRef } from 'react';
import type { QueryMark } from '@/lib/search/query/query';
import styles from './query-assist.module.css';

interface MarkedQueryProps {
  box: RefObject<HTMLInputElement | null>;
  query: string;
  marks: readonly QueryMark[];
}

/** Underlines parts of the query: the same text, unseen, over the box, because a box cannot mark its own. */
export function MarkedQuery({ box, query, marks }: MarkedQueryProps) {
  const overlay = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    const follow = () => {
      if (!overlay.current || !element) return;
      overlay.current.style.left = `${element.offsetLeft}px`;
      overlay.current.style.width = `${element.clientWidth}px`;
      overlay.current.scrollLeft = element.scrollLeft;
    };
    follow();
    element?.addEventListener('scroll', follow);
    return () => element?.removeEventListener('scroll', follow);
  });

  const parts = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at) continue;
    parts.push(query.slice(at, start), <u key={start}>{query.slice(start, end)}</u>);
    at = end;
  }
  return (
    <div ref={overlay} className={styles.marked} dir="auto" aria-hidden="true">
      {parts}
      {query.slice(at)}
    </div>
  );
}
