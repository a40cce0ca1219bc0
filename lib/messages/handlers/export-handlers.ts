import { refused } from '@/lib/library/outcome';
import type { Handlers } from '@/lib/messages/handler';

const missing = refused('not-found', 'Offprint cannot export or restore yet. Nothing was changed.');

export const exportHandlers: Pick<Handlers, 'library.export' | 'library.copy' | 'library.restore'> = {
  'library.export': async () => missing,
  'library.copy': async () => missing,
  'library.restore': async () => missing,
};
