import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hostNamed, hostPattern, isNamedHost, readAllowedHosts } from '@/lib/settings/allowed-hosts';
import { grantHosts } from './grant-hosts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    host_permissions: ['https://arxiv.org/*', '*://*.nature.com/*'],
    content_scripts: [{ matches: ['https://arxiv.org/list/*'] }],
  } as never);
});

it.each([
  ['https://lab.example.org/papers?year=2026#top', '*://lab.example.org/*'],
  ['http://localhost:8080/', '*://localhost/*'],
  ['https://user:secret@lab.example.org/', '*://lab.example.org/*'],
  ['https://bücher.example/', '*://xn--bcher-kva.example/*'],
  ['chrome://extensions/', undefined],
  ['file:///papers.html', undefined],
  ['about:blank', undefined],
])('asks for the one host of %s', (url, pattern) => {
  expect(hostPattern(url)).toBe(pattern);
});

it('names the host of a pattern', () => {
  expect(hostNamed('*://lab.example.org/*')).toBe('lab.example.org');
  expect(hostNamed('*://*/*')).toBe('All websites');
});

it('takes for allowed what was granted after the install, on the web', async () => {
  grantHosts(
    'https://arxiv.org/*',
    'https://arxiv.org/list/*',
    '*://lab.example.org/*',
    'file:///*',
    '*://a.example/*',
  );
  expect(await readAllowedHosts()).toEqual(['*://a.example/*', '*://lab.example.org/*']);
});

it('knows every host that the browser was told to allow as one', async () => {
  grantHosts('<all_urls>', '*://*/*');
  expect(await readAllowedHosts()).toEqual(['*://*/*']);
});

it('knows the sites that need not be allowed', () => {
  expect(isNamedHost('https://www.nature.com/articles')).toBe(true);
  expect(isNamedHost('http://arxiv.org/')).toBe(false);
  expect(isNamedHost('about:blank')).toBe(false);
});
