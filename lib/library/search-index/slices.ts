/** Lets other work in between slices of a long one; rejects when the work is to stop. */
export type Breathe = () => Promise<void>;

/**
 * A slice lasts about this long, in milliseconds, and what follows it in one step some more: a save in the middle is to
 * wait for less than 50.
 */
const sliceLength = 10;

/**
 * Calls that let others run whenever a slice is over, and otherwise return at once.
 *
 * @param pause ends in a later task
 * @param now milliseconds on a clock that does not go back
 */
export function createBreathe(
  pause: () => Promise<void>,
  signal: AbortSignal,
  now = () => performance.now(),
): Breathe {
  let began = now();
  return async () => {
    if (now() - began < sliceLength) return;
    await pause();
    signal.throwIfAborted();
    began = now();
  };
}

/** Runs a generator to its end, taking breath where it yields. */
export async function inSlices<Value>(steps: Generator<void, Value>, breathe: Breathe): Promise<Value> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await breathe();
  }
}
