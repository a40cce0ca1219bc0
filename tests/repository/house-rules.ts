import type { SourceFile } from './source-file';

/** Everything that may stand in the top folder. */
const topLevel = [
  '.ci',
  '.github',
  '.gitignore',
  '.npmrc',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'public',
  'tests',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
];

/** Names that say nothing about what is inside. */
const emptyNames = /^(?:utils?|helpers?|common|core|misc|shared|managers?|constants|types)$/u;

const shipped = /^(?:entrypoints|components|lib)\//u;
const code = /\.(?:[cm]?[jt]sx?|css)$/u;

export function checkTopLevel(paths: string[]): string[] {
  const entries = new Set(paths.map(path => path.replace(/\/.*$/u, '')));
  return [...entries].filter(entry => !topLevel.includes(entry)).map(entry => `${entry} is not of the house`);
}

export function checkNames(paths: string[]): string[] {
  return paths
    .filter(path => code.test(path))
    .flatMap(path =>
      path.split('/').flatMap(part => {
        const name = part.replace(code, '');
        if (emptyNames.test(name)) return [`${path}: "${name}" does not say what it is about`];
        if (shipped.test(path) && !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u.test(name)) {
          return [`${path}: "${name}" is not kebab-case`];
        }
        return [];
      }),
    );
}

export function checkLengths(files: SourceFile[]): string[] {
  return files
    .filter(file => shipped.test(file.path))
    .map(file => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 300)
    .map(({ path, lines }) => `${path} has ${lines} lines; what are the two things it is about?`);
}

/** A path that exists on one machine only, or an address that a mirror or another registry does not have. */
const machinePath = /(?<![\w.@-])\/(?:work|farm|home|Users|root|tmp)\/[\w.-]+/u;
const registry = /registry\.(?:npmjs|yarnpkg|npmmirror)\./u;

export function checkMachineTraces(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const trace = machinePath.exec(line)?.[0] ?? registry.exec(line)?.[0];
      return trace ? [`${path}:${index + 1} holds "${trace}"`] : [];
    }),
  );
}

interface Lockfile {
  packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
}

/**
 * A lockfile that installs everywhere: without download addresses, and with an entry for every platform's package
 * (npm ci refuses a lockfile that lacks one).
 */
export function checkLockfile(text: string): string[] {
  const { packages }: Lockfile = JSON.parse(text);
  return Object.entries(packages).flatMap(([path, { resolved, optionalDependencies = {} }]) => [
    ...(resolved ? [`${path} names a download address (${resolved})`] : []),
    ...Object.keys(optionalDependencies)
      .filter(name => !isLocked(packages, path, name))
      .map(name => `${path} has no entry for its optional ${name}`),
  ]);
}

/** Looks where Node would: beside the dependent package, then in every folder above it. */
function isLocked(packages: Lockfile['packages'], dependent: string, name: string): boolean {
  const steps = dependent.split('/node_modules/');
  return [...steps.keys(), -1].some(index => {
    const above = steps.slice(0, index + 1).join('/node_modules/');
    return `${above}${above ? '/' : ''}node_modules/${name}` in packages;
  });
}
