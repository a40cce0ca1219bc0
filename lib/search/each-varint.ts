import type { Bytes } from './part';

/**
 * Reads the varints of a stretch of bytes (see growing-bytes.ts) in order.
 *
 * The loops over all postings of a word and over whole abstracts are written out instead (score-postings.ts,
 * second-look.ts, find-initials.ts): there a call for each number would double the time of a keystroke.
 */
export function eachVarint(bytes: Bytes, start: number, end: number, read: (value: number) => void): void {
  for (let at = start; at < end; ) {
    let byte = bytes[at] ?? 0;
    let value = byte & 127;
    at += 1;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at] ?? 0;
      value |= (byte & 127) << shift;
      at += 1;
    }
    read(value);
  }
}
