/**
 * Lets `moved` stand right before `next`, or at the end where there is no next: answers the rows whose position
 * changes, which is `moved` alone unless its neighbours leave no number between them.
 *
 * `others` are the other rows in their order; `next` is one of them.
 */
export function repositioned<Row extends { position: number }>(
  others: readonly Row[],
  moved: Row,
  next: Row | undefined,
): Row[] {
  const index = next ? others.indexOf(next) : others.length;
  const low = others[index - 1]?.position;
  const high = others[index]?.position;
  if (high === undefined) return [{ ...moved, position: (low ?? 0) + 1 }];
  if (low === undefined) return [{ ...moved, position: high - 1 }];
  const middle = (low + high) / 2;
  if (low < middle && middle < high) return [{ ...moved, position: middle }];
  const inOrder = [...others.slice(0, index), moved, ...others.slice(index)];
  return inOrder.map((row, place) => ({ ...row, position: place + 1 }));
}
