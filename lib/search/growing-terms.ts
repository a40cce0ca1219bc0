import type { Bytes, Numbers } from './part';

/** The terms of a part in the making, pushed in ascending order. */
export interface GrowingTerms {
  push(term: string): void;
  finish(): { termText: Uint16Array<ArrayBuffer>; termStart: Numbers; shared: Bytes };
}

/** @param count how many terms there will be at most */
export function createGrowingTerms(count: number): GrowingTerms {
  const termStart = new Uint32Array(count + 1);
  const shared = new Uint8Array(count);
  let text = new Uint16Array(count * 10 + 64);
  let terms = 0;
  let length = 0;
  let previous = '';
  return {
    push(term) {
      if (length + term.length > text.length) {
        const larger = new Uint16Array(text.length * 2 + term.length);
        larger.set(text);
        text = larger;
      }
      for (let index = 0; index < term.length; index += 1) text[length + index] = term.charCodeAt(index);
      length += term.length;
      shared[terms] = sharedLength(previous, term);
      terms += 1;
      termStart[terms] = length;
      previous = term;
    },
    finish: () => ({
      termText: text.slice(0, length),
      termStart: termStart.slice(0, terms + 1),
      shared: shared.slice(0, terms),
    }),
  };
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length, 255);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}
