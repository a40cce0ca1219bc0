import { mergeParts } from './merge-parts';
import { type Facts, gone, type Renumbering, type Segment, type WholeSegment } from './segment';

/**
 * Merges neighbouring segments into one that says the same. Yields whenever it may be paused.
 *
 * @param segments oldest first, none left out between them, all with their bodies
 * @param areOldest no older segment exists, so that there is nothing left to take away from
 */
export function* mergeSegments(
  segments: readonly Segment[],
  areOldest: boolean,
): Generator<void, WholeSegment> {
  const { renumberings, count, removed } = renumber(segments);
  const ids = new Float64Array(count);
  const facts: Facts = {
    addedAt: new Float64Array(count),
    year: new Uint16Array(count),
    flags: new Uint8Array(count),
  };
  segments.forEach((segment, index) => {
    renumberings[index]?.forEach((renumbered, document) => {
      if (renumbered === gone) return;
      ids[renumbered] = segment.ids[document] ?? 0;
      facts.addedAt[renumbered] = segment.facts.addedAt[document] ?? 0;
      facts.year[renumbered] = segment.facts.year[document] ?? 0;
      facts.flags[renumbered] = segment.facts.flags[document] ?? 0;
    });
  });
  yield;
  const inputs = segments.map((segment, index) => ({
    segment,
    renumbering: renumberings[index] ?? new Uint32Array(),
  }));
  const head = yield* mergeParts(
    'head',
    inputs.map(({ segment, renumbering }) => ({ part: segment.head, renumbering })),
  );
  const body = yield* mergeParts(
    'body',
    inputs.map(({ segment, renumbering }) => {
      if (segment.body === undefined) throw new Error('a segment to be merged has no body: load it first');
      return { part: segment.body, renumbering };
    }),
  );
  return { ids, removed: areOldest ? new Float64Array() : removed, facts, head, body };
}

/** The newest segment that speaks of a paper is right: what older ones say of it is gone. */
function renumber(segments: readonly Segment[]): {
  renumberings: Renumbering[];
  count: number;
  removed: Float64Array<ArrayBuffer>;
} {
  const spoken = new Set<number>();
  const removed: number[] = [];
  const renumberings: Renumbering[] = [];
  for (const segment of [...segments].reverse()) {
    renumberings.unshift(Uint32Array.from(segment.ids, id => (spoken.has(id) ? gone : 0)));
    for (const id of segment.removed) if (!spoken.has(id)) removed.push(id);
    for (const id of segment.ids) spoken.add(id);
    for (const id of segment.removed) spoken.add(id);
  }
  let count = 0;
  for (const renumbering of renumberings) {
    for (let document = 0; document < renumbering.length; document += 1) {
      if (renumbering[document] === gone) continue;
      renumbering[document] = count;
      count += 1;
    }
  }
  return { renumberings, count, removed: Float64Array.from(removed) };
}
