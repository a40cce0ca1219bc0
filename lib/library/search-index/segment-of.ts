import type { Paper } from '@/lib/model/paper';
import type { WholeSegment } from '@/lib/search/segment';
import { createSegmentBuilder } from '@/lib/search/segment-builder';

/** What changed papers are now, as a segment; a number without a paper is one that is gone. Meant for a few of them. */
export function segmentOf(ids: readonly number[], papers: readonly (Paper | undefined)[]): WholeSegment {
  const builder = createSegmentBuilder();
  ids.forEach((id, place) => {
    const paper = papers[place];
    if (paper) builder.add(paper);
    else builder.remove(id);
  });
  return builder.finish();
}
