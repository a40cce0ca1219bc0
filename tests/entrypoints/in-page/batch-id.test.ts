import { expect, it } from 'vitest';
import { z } from 'zod';
import { createBatchId } from '@/entrypoints/in-page/batch-id';

it('makes a UUID that the library accepts, a new one each time', () => {
  const ids = Array.from({ length: 50 }, createBatchId);
  for (const id of ids) expect(z.uuid().safeParse(id).success).toBe(true);
  expect(new Set(ids).size).toBe(50);
});
