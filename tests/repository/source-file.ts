import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A file of the repository; the path is relative to its root, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Paths that a commit of everything would hold, sorted. */
export function listRepository(): string[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter(path => path !== '' && existsSync(path))
    .sort();
}

/** The files among `paths` that hold text. */
export function readSources(paths: string[]): SourceFile[] {
  return paths
    .filter(path => !/\.(?:png|ico|woff2?|pdf|gif|webp|jpe?g)$/u.test(path))
    .map(path => ({ path, text: readFileSync(path, 'utf8') }));
}
