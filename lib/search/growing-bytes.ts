/** A byte array that grows as numbers are written to it. */
export interface GrowingBytes {
  readonly length: number;
  /**
   * Writes an integer from 0 to 2^32 - 1 in one to five bytes: seven bits a byte, low bits first, the high bit set on
   * all but the last (LEB128, as in DWARF 5, section 7.6).
   */
  writeVarint(value: number): void;
  /** What was written, in an array of its own. */
  finish(): Uint8Array<ArrayBuffer>;
}

export function createGrowingBytes(capacity = 1024): GrowingBytes {
  let bytes = new Uint8Array(capacity);
  let length = 0;
  return {
    get length() {
      return length;
    },
    writeVarint(value) {
      if (length + 5 > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2);
        larger.set(bytes);
        bytes = larger;
      }
      let rest = value;
      while (rest > 127) {
        bytes[length] = (rest & 127) | 128;
        length += 1;
        rest >>>= 7;
      }
      bytes[length] = rest;
      length += 1;
    },
    finish() {
      return bytes.slice(0, length);
    },
  };
}
