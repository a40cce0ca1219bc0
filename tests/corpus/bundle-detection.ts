import { join, resolve } from 'node:path';
import { build } from 'vite';

/** The detection as one script that leaves its functions in `offprintCorpus`. */
export async function bundleDetection(): Promise<string> {
  const root = resolve(import.meta.dirname, '../..');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'tests/corpus/read-in-page.ts'), formats: ['iife'], name: 'offprintCorpus' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The detection could not be bundled: the bundler gave no output.');
  return chunk.code;
}
