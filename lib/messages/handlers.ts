import type { Handlers } from './handler';
import { exportHandlers } from './handlers/export-handlers';
import { libraryHandlers } from './handlers/library-handlers';
import { listHandlers } from './handlers/list-handlers';
import { paperHandlers } from './handlers/paper-handlers';
import { relatedHandlers } from './handlers/related-handlers';
import { windowHandlers } from './handlers/window-handlers';

/** The handler of every message of the protocol. */
export const handlers: Handlers = {
  ...paperHandlers,
  ...listHandlers,
  ...libraryHandlers,
  ...exportHandlers,
  ...relatedHandlers,
  ...windowHandlers,
};
