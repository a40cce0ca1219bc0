import { join, resolve } from 'node:path';
import { build } from 'vite';

/**
 * A module and what it imports as one script for a browser.
 *
 * @param entry the module's path in the project
 * @param name the variable that its exports are left in
 */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const root = resolve(import.meta.dirname, '../..');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry: join(root, entry), formats: ['iife'], name } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} could not be bundled: the bundler gave no output.`);
  return chunk.code;
}
