/** An expected reason why the library could not do what was asked. A message problem as it is. */
export interface LibraryProblem {
  code: 'not-found' | 'conflict' | 'database-unavailable' | 'storage-full';
  /** Subject, condition, offending value, remedy: shown to the user as it is. */
  message: string;
}

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; problem: LibraryProblem };

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function refused(
  code: LibraryProblem['code'],
  message: string,
): { ok: false; problem: LibraryProblem } {
  return { ok: false, problem: { code, message } };
}
