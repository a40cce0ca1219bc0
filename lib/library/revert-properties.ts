import { isSameValue } from './same-value';

/**
 * A row with the properties of `after` put back to those of `before`, as far as they still have the value of `after`.
 * Lists of words and numbers (tags, identifiers) are put back member by member, so that one added since survives.
 */
export function revertProperties(row: object, before: object, after: object): object {
  const reverted: Record<string, unknown> = { ...row };
  const [old, written] = [before as Record<string, unknown>, after as Record<string, unknown>];
  for (const name of Object.keys({ ...before, ...after })) {
    const now = reverted[name];
    if (isSameValue(now, written[name])) reverted[name] = old[name];
    else if (isMembers(now)) reverted[name] = revertMembers(now, old[name], written[name]);
    if (reverted[name] === undefined) delete reverted[name];
  }
  return reverted;
}

function isMembers(value: unknown): value is unknown[] {
  return (
    Array.isArray(value) && value.every(member => typeof member === 'string' || typeof member === 'number')
  );
}

function revertMembers(now: unknown[], old: unknown, written: unknown): unknown[] | undefined {
  const [before, after] = [isMembers(old) ? old : [], isMembers(written) ? written : []];
  const added = after.filter(member => !before.includes(member));
  const taken = before.filter(member => !after.includes(member) && !now.includes(member));
  const members = [...now.filter(member => !added.includes(member)), ...taken];
  return members.length === 0 && old === undefined ? undefined : members;
}
