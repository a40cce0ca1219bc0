/**
 * Work that may rest at each `yield`, so that whoever does it can keep a page alive meanwhile. The page may change while
 * it rests: what was read before then stands beside what is read after.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
