import type { Numbers } from './part';

/** An array of unsigned 32-bit integers that grows as numbers are pushed. */
export interface GrowingNumbers {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  set(index: number, value: number): void;
  /** What was pushed, in an array of its own. */
  finish(): Numbers;
}

export function createGrowingNumbers(capacity = 1024): GrowingNumbers {
  let numbers = new Uint32Array(capacity);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === numbers.length) {
        const larger = new Uint32Array(numbers.length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = value;
      length += 1;
    },
    at: index => numbers[index] ?? 0,
    set(index, value) {
      numbers[index] = value;
    },
    finish: () => numbers.slice(0, length),
  };
}
