import { expect, it } from 'vitest';
import { exportFormats } from '@/components/papers/export-formats';
import { formats } from '@/lib/formats/index';

it('the menus offer every format, by its name and in the registry’s order', () => {
  expect(exportFormats).toEqual(formats.map(({ id, name }) => ({ id, name })));
});
