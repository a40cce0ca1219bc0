// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { LibraryProvider } from '@/components/library-context';
import { SettingsScreen } from '@/components/settings-screen';
import { createLibraryDatabase, type LibraryDatabase } from '@/lib/library/database';
import { readSettings } from '@/lib/settings/settings';
import { sites } from '@/lib/sites/index';
import { grantHosts } from '../settings/grant-hosts';

let database: LibraryDatabase;
let sent: { name: string; payload: Record<string, unknown> }[];
let answers: Record<string, unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  grantHosts('https://arxiv.org/*');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    version: '1.2.3',
    host_permissions: ['https://arxiv.org/*'],
  } as never);
  vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([
    { name: '_execute_action', description: 'Open Offprint', shortcut: 'Alt+Shift+O' },
  ] as never);
  sent = [];
  answers = {};
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
    const known = message as (typeof sent)[number];
    sent.push(known);
    return Promise.resolve(answers[known.name]);
  });
  database = createLibraryDatabase(`settings-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

async function show() {
  await database.counts.bulkPut([
    { key: 'papers', value: 1284 },
    { key: 'trash', value: 2 },
    { key: 'tag:llm', value: 3 },
  ]);
  render(
    <LibraryProvider value={{ database }}>
      <SettingsScreen />
    </LibraryProvider>,
  );
  await screen.findByText(/1,284 papers/);
  return userEvent.setup();
}

/** A file as browsers have it: jsdom's cannot be read. */
function fileOf(text: string, name: string): File {
  return Object.assign(new File([text], name, { type: 'application/json' }), { text: async () => text });
}

const backup = JSON.stringify({ format: 'offprint-backup', version: 1, papers: [{}], lists: [] });

describe('the settings', () => {
  it('keep theme, status and sites', async () => {
    const user = await show();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('radio', { name: 'Reading' }));
    await user.click(screen.getByRole('switch', { name: 'arXiv' }));
    await vi.waitFor(async () =>
      expect(await readSettings()).toMatchObject({
        theme: 'dark',
        defaultStatus: 'reading',
        disabledSites: ['arxiv'],
      }),
    );
    await user.click(screen.getByRole('switch', { name: 'arXiv' }));
    await vi.waitFor(async () => expect((await readSettings()).disabledSites).toEqual([]));
  });

  it('tell the shortcut, what the library holds and the version', async () => {
    await show();
    expect(screen.getByText('Alt+Shift+O')).toBeDefined();
    expect(screen.getByText('1,284 papers · 2 in the trash · 0 lists · 1 tag')).toBeDefined();
    expect(screen.getByText('Offprint 1.2.3')).toBeDefined();
  });

  it('list the sites that were allowed, and take them back', async () => {
    const permissions = grantHosts('https://arxiv.org/*', '*://lab.example.org/*', '*://a.example/*');
    const user = await show();
    await user.click(await screen.findByRole('button', { name: 'Turn off on lab.example.org' }));
    expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: ['*://lab.example.org/*'] });
    await vi.waitFor(() => expect(screen.queryByText('lab.example.org')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Turn off on a.example' }));
    await screen.findByText(/^None\./);
  });

  it('are reached by Tab, in the order in which they are read', async () => {
    const user = await show();
    const reached: string[] = [];
    for (await user.tab(); document.activeElement !== document.body; await user.tab()) {
      const control = document.activeElement;
      reached.push(control?.closest('label')?.textContent ?? control?.textContent ?? '');
    }
    const siteNames = sites.filter(site => !site.onRequest).map(site => site.name);
    expect(reached).toEqual([
      'System',
      'To read',
      'Change…',
      ...siteNames.sort((a, b) => a.localeCompare(b)),
      'Save backup',
      'Choose file…',
    ]);
  });
});

describe('a backup', () => {
  it('is saved as a file', async () => {
    const user = await show();
    answers['library.export'] = { ok: true, value: { filename: 'Offprint backup.json', papers: 1286 } };
    await user.click(screen.getByRole('button', { name: 'Save backup' }));
    expect(
      (await screen.findAllByText('Exported 1,286 papers to Offprint backup.json')).length,
    ).toBeGreaterThan(0);
    expect(sent).toEqual([
      { name: 'library.export', payload: { selection: { of: 'library' }, format: 'json' } },
    ]);
  });

  it('is restored, tells what was left out, and is undone', async () => {
    const user = await show();
    const problems = [{ record: 'Paper 3', reason: 'url is not valid (Invalid URL).' }];
    answers['library.restore'] = { ok: true, value: { added: 12, merged: 3, lists: 1, problems } };
    answers['journal.undo'] = { ok: true, value: { undone: 1 } };
    await user.upload(screen.getByLabelText('Backup file'), fileOf(backup, 'backup.json'));
    await screen.findByText('Restored backup.json.');
    expect(screen.getByText('12 papers added · 3 already here · 1 list created')).toBeDefined();
    expect(screen.getByText('Paper 3: url is not valid (Invalid URL).')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone: the library is as it was before.');
    expect(sent.map(({ name }) => name)).toEqual(['library.restore', 'journal.undo']);
    expect(sent[1]?.payload.batch).toBe(sent[0]?.payload.batch);
  });

  it('of a newer Offprint is refused with a sentence', async () => {
    const user = await show();
    const newer = fileOf('{"format":"offprint-backup","version":2,"papers":[]}', 'newer.json');
    await user.upload(screen.getByLabelText('Backup file'), newer);
    expect((await screen.findByRole('alert')).textContent).toMatch(/newer Offprint.*Update Offprint/);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(sent).toEqual([]);
  });
});
