import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runOnAllowedHosts } from '@/entrypoints/background/run-on-allowed-hosts';
import { grantHosts } from '@/tests/settings/grant-hosts';

/** What the browser has registered for us. */
let registered: { id: string; matches: string[] }[];

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => Promise<void>) => run() } });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    host_permissions: ['https://arxiv.org/*'],
  } as never);
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
      updateContentScripts: async (scripts: typeof registered) => {
        registered = scripts;
      },
      unregisterContentScripts: async () => {
        registered = [];
      },
      executeScript: async () => [],
    },
  });
});

const matches = () => registered.flatMap(script => script.matches);

it('registers the script again on what is still granted when an update has forgotten it', async () => {
  grantHosts('https://arxiv.org/*', '*://lab.example.org/*');
  runOnAllowedHosts();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
  expect(matches()).toEqual(['*://lab.example.org/*']);
});

it('follows hosts that are allowed and taken back while it runs', async () => {
  const permissions = grantHosts('https://arxiv.org/*');
  runOnAllowedHosts();
  await permissions.request({ origins: ['*://lab.example.org/*'] });
  await vi.waitFor(() => expect(matches()).toEqual(['*://lab.example.org/*']));
  await permissions.request({ origins: ['*://a.example/*'] });
  await vi.waitFor(() => expect(matches()).toEqual(['*://a.example/*', '*://lab.example.org/*']));
  await permissions.remove({ origins: ['*://lab.example.org/*'] });
  await vi.waitFor(() => expect(matches()).toEqual(['*://a.example/*']));
  await permissions.remove({ origins: ['*://a.example/*'] });
  await vi.waitFor(() => expect(registered).toEqual([]));
});

it('takes back at the start what was taken back while it did not run', async () => {
  registered = [{ id: 'allowed-hosts', matches: ['*://lab.example.org/*'] }];
  grantHosts('https://arxiv.org/*');
  runOnAllowedHosts();
  await fakeBrowser.runtime.onStartup.trigger();
  expect(registered).toEqual([]);
});
