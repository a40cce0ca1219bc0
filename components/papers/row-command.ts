/** What can be done with a paper in a list. */
export type RowCommand =
  | 'open'
  | 'pdf'
  | 'expand'
  | 'tick'
  | 'tag'
  | 'list'
  | 'status'
  | 'star'
  | 'copy'
  | 'remove'
  | 'move-up'
  | 'move-down'
  | 'restore'
  | 'delete';

const letters: Record<string, RowCommand> = {
  ' ': 'expand',
  x: 'tick',
  t: 'tag',
  l: 'list',
  s: 'status',
  '*': 'star',
  c: 'copy',
  Delete: 'remove',
};

interface Keystroke {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** The command of a key pressed on a row; undefined where the key has none. */
export function commandForKey({ key, ctrlKey, metaKey, altKey }: Keystroke): RowCommand | undefined {
  if (key === 'Enter') return ctrlKey || metaKey ? 'pdf' : 'open';
  if (altKey && key === 'ArrowUp') return 'move-up';
  if (altKey && key === 'ArrowDown') return 'move-down';
  if (ctrlKey || metaKey || altKey) return undefined;
  return letters[key.length === 1 ? key.toLowerCase() : key];
}
