import { defineBackground } from '#imports';
import { createLibraryDatabase } from '@/lib/library/database';
import { createHeldIndex } from '@/lib/library/search-index/held-index';
import { serveMessages } from '@/lib/messages/serve-messages';
import { answerOmnibox } from './answer-omnibox';
import { injectWhenInstalled } from './inject-when-installed';
import { keepIndex } from './keep-index';
import { offerScans } from './offer-scans';
import { pruneDaily } from './prune-daily';
import { runOnAllowedHosts } from './run-on-allowed-hosts';

// A worker is stopped after seconds and started by the next event, so every listener is there before the first await.
export default defineBackground(() => {
  const database = createLibraryDatabase();
  const index = createHeldIndex(database);
  serveMessages(database, index);
  answerOmnibox(database, index);
  injectWhenInstalled();
  offerScans();
  runOnAllowedHosts();
  pruneDaily(database);
  keepIndex(database);
});
