import { bundleScript } from '../browser/bundle-script';

/** The detection as one script that leaves its functions in `offprintCorpus`. */
export function bundleDetection(): Promise<string> {
  return bundleScript('tests/corpus/read-in-page.ts', 'offprintCorpus');
}
