import { eachVarint } from './each-varint';
import { type Part, type PartKind, payloadBits } from './part';

/** Goes through the documents that have a term, in their order; none where `term` is -1. */
export function eachPosting(
  { postings, postingStart }: Part,
  kind: PartKind,
  term: number,
  read: (local: number, payload: number) => void,
): void {
  if (term < 0) return;
  const bits = payloadBits[kind];
  let document = -1;
  eachVarint(postings, postingStart[term] ?? 0, postingStart[term + 1] ?? 0, posting => {
    document += posting >>> bits;
    read(document, posting & (2 ** bits - 1));
  });
}
