import { expect, it } from 'vitest';
import { senderOf } from '@/lib/messages/sender';

const ownAddress = 'chrome-extension://own/';

it.each([
  ['a content script', { id: 'own', url: 'https://arxiv.org/list/cs.CL/new', tab: { id: 4 }, frameId: 2 }],
  ['a content script in a file', { id: 'own', url: 'file:///listing.html', tab: { id: 4 }, frameId: 2 }],
])('%s is a tab, with the address that the browser gives', (_, raw) => {
  expect(senderOf(raw, 'own', ownAddress)).toEqual({ kind: 'tab', tabId: 4, frameId: 2, url: raw.url });
});

it.each([
  ['the popup', { id: 'own', url: 'chrome-extension://own/popup.html' }],
  [
    'the library in a tab',
    { id: 'own', url: 'chrome-extension://own/library.html#all', tab: { id: 4 }, frameId: 0 },
  ],
])('%s is a page', (_, raw) => {
  expect(senderOf(raw, 'own', ownAddress)).toEqual({ kind: 'page' });
});

it.each([
  ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
  ['a web page that was let to send', { url: 'https://arxiv.org/', tab: { id: 4 } }],
  ['a page with our address in its own', { id: 'own', url: 'https://evil.example/?chrome-extension://own/' }],
  ['a frame without a web address', { id: 'own', url: 'about:blank', tab: { id: 4 } }],
  ['whoever has no address', { id: 'own', tab: { id: 4 } }],
])('%s is nobody', (_, raw) => {
  expect(senderOf(raw, 'own', ownAddress)).toBeUndefined();
});
