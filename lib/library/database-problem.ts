import { NewerDatabaseError } from './database';
import type { LibraryProblem } from './outcome';

/**
 * What a failure of the database means and what to do about it: undefined for an error that is not the database's.
 * For the background's answers and for the screens that read the library themselves.
 */
export function databaseProblem(error: unknown): LibraryProblem | undefined {
  const names = errorNames(error);
  const is = (...some: string[]) => some.some(name => names.includes(name));
  if (is('QuotaExceededError')) {
    return {
      code: 'storage-full',
      message: 'Could not save: the disk is full. Nothing was changed. Free some space, then try again.',
    };
  }
  if (error instanceof NewerDatabaseError || is('NewerDatabaseError', 'VersionError')) {
    return unavailable(
      'This library was written by a newer Offprint. Nothing was changed. Update Offprint, then try again.',
    );
  }
  if (is('UpgradeError', 'SchemaError')) {
    return upgradeProblem;
  }
  if (is('MissingAPIError', 'SecurityError')) {
    return unavailable(
      'This browser does not let Offprint store anything here. Nothing was changed. Check its setting for site data.',
    );
  }
  const closed = [
    'OpenFailedError',
    'DatabaseClosedError',
    'InvalidStateError',
    'UnknownError',
    'AbortError',
  ];
  if (is(...closed, 'NotFoundError', 'TimeoutError', 'NoSuchDatabaseError')) {
    return unavailable(
      'The library could not be read or written. Nothing was changed. Restart the browser, then try again.',
    );
  }
  return undefined;
}

/** Whatever an upgrade stumbled over, it was taken back as a whole. */
export const upgradeProblem = unavailable(
  'The library could not be brought to this version of Offprint. It was left as it was. Export it, then report this.',
);

/** Another window holds the library open in an old version. */
export const blockedProblem = unavailable(
  'The library is in use by another Offprint window of an older version. Nothing was changed. Close it, then try again.',
);

function unavailable(message: string): LibraryProblem {
  return { code: 'database-unavailable', message };
}

/** The names of an error and of those inside: Dexie wraps the browser's, and a failed bulk write holds those of its rows. */
function errorNames(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, cause, failures } = error as Record<string, unknown>;
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...errorNames(inner, depth + 1),
    ...errorNames(cause, depth + 1),
    ...errorNames(Array.isArray(failures) ? failures[0] : undefined, depth + 1),
  ];
}
