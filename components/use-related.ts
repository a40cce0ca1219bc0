import { useEffect, useState } from 'react';
import type { RelatedPaper } from '@/lib/messages/related-paper';
import { sendToBackground } from '@/lib/messages/send';

/** Rows that are only passed through with the arrow keys ask for nothing. Milliseconds. */
const pause = 150;
const none: readonly RelatedPaper[] = [];

/** Papers that are like one; none until they are found, and where none is. */
export function useRelated(paperId: number): readonly RelatedPaper[] {
  const [found, setFound] = useState<{ paperId: number; papers: RelatedPaper[] }>();
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(async () => {
      const result = await sendToBackground('papers.related', { paperId });
      if (isWanted && result.ok) setFound({ paperId, papers: result.value });
    }, pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [paperId]);
  return found?.paperId === paperId ? found.papers : none;
}
