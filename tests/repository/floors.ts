import { type Import, importsOf } from './imports-of';
import type { SourceFile } from './source-file';

/** The floors of the house, from the ground up. An import goes to a lower floor or stays in its folder. */
const floors = [
  ['lib/model'],
  ['lib/dom'],
  ['lib/sites', 'lib/formats', 'lib/search'],
  ['lib/detect', 'lib/library', 'lib/settings'],
  ['lib/messages'],
  ['components'],
  ['entrypoints'],
];

/** The rooms of the detector, in the order of its steps: each knows only those before. */
const rooms = ['text', 'page', 'people', 'titles', 'rows', 'groups'].map(room => [`lib/detect/${room}`]);

/** Folders that read pages or texts that they are given: nothing in them may reach for the browser. */
const pure = ['lib/model', 'lib/dom', 'lib/sites', 'lib/formats', 'lib/search', 'lib/detect'];

/** Names every import that goes up, sideways, or where a floor may not go. */
export function checkFloors(files: SourceFile[]): string[] {
  return files
    .filter(file => /^(?:lib|components|entrypoints)\/.*\.tsx?$/u.test(file.path))
    .flatMap(file =>
      importsOf(file).flatMap(found => {
        const problem = problemOf(file.path, found);
        return problem ? [`${file.path} imports ${found.target}: ${problem}`] : [];
      }),
    );
}

function problemOf(path: string, { target }: Import): string | undefined {
  const from = placeOf(path, floors);
  if (!from) return 'its folder has no floor; add it to the floors';
  if (path.startsWith('lib/') && /^(?:react|react-dom|dexie-react-hooks)(?:\/|$)/u.test(target)) {
    return 'lib is view-free';
  }
  if (pure.includes(from.folder) && /^(?:#imports|wxt)(?:\/|$)/u.test(target)) {
    return `${from.folder} does not know the browser`;
  }
  if (/^tests\//u.test(target)) return 'what ships does not import tests';
  for (const order of [floors, rooms]) {
    const [here, there] = [placeOf(path, order), placeOf(target, order)];
    if (here && there && there.folder !== here.folder && there.rank >= here.rank)
      return `${here.folder} may only import from below`;
  }
  return undefined;
}

function placeOf(path: string, order: readonly string[][]): { folder: string; rank: number } | undefined {
  for (const [rank, folders] of order.entries()) {
    const folder = folders.find(candidate => path === candidate || path.startsWith(`${candidate}/`));
    if (folder) return { folder, rank };
  }
  return undefined;
}
