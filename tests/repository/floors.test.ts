import { expect, it } from 'vitest';
import { checkFloors } from './floors';

const check = (path: string, text: string) => checkFloors([{ path, text }]);

it('lets a floor import from below and from its own folder', () => {
  expect(
    check(
      'lib/library/papers.ts',
      `import { a } from '@/lib/model/paper';\nimport { b } from './database';\nimport Dexie from 'dexie';`,
    ),
  ).toEqual([]);
});

it.each([
  ['lib/model/paper.ts', `import { a } from '@/lib/library/papers';`],
  ['lib/sites/arxiv.ts', `import { a } from '../formats/bibtex';`],
  ['lib/library/papers.ts', `import type { A } from '@/lib/messages/protocol';`],
  ['lib/library/papers.ts', `export { a } from '@/components/row';`],
  ['lib/detect/page/gate.ts', `const a = await import('@/lib/messages/send');`],
  ['lib/detect/page/gate.ts', `type A = import('@/lib/messages/send').A;`],
  ['lib/detect/page/outline.ts', `import type { A } from '../titles/title-candidates';`],
  ['components/row.tsx', `const text = <p>It's here</p>;\nimport { a } from '@/entrypoints/popup/app';`],
])('refuses an import that goes up or sideways: %s %s', (path, text) => {
  expect(check(path, text)).toEqual([expect.stringContaining('may only import from below')]);
});

it('keeps React out of lib', () => {
  expect(check('lib/search/engine.ts', `import { useState } from 'react';`)).toHaveLength(1);
  expect(check('lib/library/live.ts', `import { useLiveQuery } from 'dexie-react-hooks';`)).toHaveLength(1);
  expect(check('components/row.tsx', `import { useState } from 'react';`)).toEqual([]);
});

it('keeps the browser out of what reads pages', () => {
  expect(check('lib/sites/arxiv.ts', `import { browser } from '#imports';`)).toHaveLength(1);
  expect(check('lib/detect/page/gate.ts', `import { browser } from 'wxt/browser';`)).toHaveLength(1);
  expect(check('lib/messages/send.ts', `import { browser } from '#imports';`)).toEqual([]);
});

it('knows every folder of lib', () => {
  expect(check('lib/network/fetch.ts', `import { a } from '@/lib/model/paper';`)).toHaveLength(1);
});

it('keeps tests out of what ships', () => {
  expect(check('components/row.tsx', `import { a } from '@/tests/browser/serve-pages';`)).toHaveLength(1);
});
