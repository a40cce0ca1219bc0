import { printTable } from './print-table';

/** One line of the bench's table. */
export interface Figure {
  what: string;
  /** With its unit: "12.3 ms". */
  measured: string;
  /** What the design allows. */
  budget: string;
  /** What it stands beside, measured in the same run, and how many times as much ours is. */
  peer?: string;
  within: boolean;
}

export function median(values: number[]): number {
  return percentile(values, 0.5);
}

/** The value that a part of all values stays under; NaN of none. */
export function percentile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** The mean without the lowest and the highest tenth: where times come in steps of a frame, a median jumps by one. */
export function middleMean(values: number[]): number {
  const cut = Math.floor(values.length / 10);
  const middle = values.toSorted((a, b) => a - b).slice(cut, values.length - cut);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** A figure in milliseconds: medians of several runs, the peer's beside it. */
export function inMilliseconds(
  what: string,
  ours: number,
  budget: number,
  peer?: { name: string; value: number },
): Figure {
  return {
    what,
    measured: `${ours.toFixed(1)} ms`,
    budget: `≤ ${budget} ms`,
    ...(peer && { peer: `${peer.name} ${peer.value.toFixed(1)} ms (${(ours / peer.value).toFixed(1)} ×)` }),
    within: ours <= budget,
  };
}

export function printFigures(figures: Figure[]): void {
  const columns: [string, (figure: Figure) => string][] = [
    ['budget is', ({ within }) => (within ? '✔ met' : '✘ missed')],
    ['what', ({ what }) => what],
    ['measured', ({ measured }) => measured],
    ['budget', ({ budget }) => budget],
    ['beside it, in the same run', ({ peer }) => peer ?? '–'],
  ];
  printTable([
    columns.map(([heading]) => heading),
    ...figures.map(figure => columns.map(([, text]) => text(figure))),
  ]);
}
