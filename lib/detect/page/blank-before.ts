import type { Line } from './outline';

/** Puts spaces in the place of so many characters at the beginning of a line: what stands behind keeps its place. */
export function blankBefore(line: Line, length: number): void {
  line.text = ' '.repeat(length) + line.text.slice(length);
}
