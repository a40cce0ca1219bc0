import type { CDPSession, Page } from '@playwright/test';
import type { Offprint } from './launch-offprint';

/** The popup as the browser shows it. Playwright has no page for it; this runs expressions in it. */
export interface RealPopup {
  /** What it presses counts as the user's press. */
  evaluate<Result>(expression: string): Promise<Result>;
  /** Sends a command of the DevTools protocol to the popup. */
  send<Result>(method: string, params?: object): Promise<Result>;
  close(): Promise<void>;
}

interface Evaluated {
  result: { value: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/**
 * Clicks on Offprint's button in the toolbar while the page's tab is in front: that opens the tab to Offprint.
 *
 * @param file the page of the extension that is its popup at the time
 */
export async function openRealPopup(
  { context, url }: Offprint,
  page: Page,
  file = 'popup.html',
): Promise<RealPopup> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is closed.');
  await page.bringToFront();
  const targetId = await tabOf(session, page);
  const address = url(file);
  // Tells of the targets that are there first.
  await session.send('Target.setDiscoverTargets', { discover: true });
  const popup = targetAt(session, address);
  // Playwright's own protocol does not know the command.
  const trigger = session.send as unknown as (method: string, params: object) => Promise<void>;
  await trigger.call(session, 'Extensions.triggerAction', { id: new URL(address).host, targetId });
  const popupId = await popup;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: popupId });

  let last = 0;
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, error } = JSON.parse(message);
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
  });
  async function send<Result>(method: string, params: object = {}): Promise<Result> {
    const id = ++last;
    const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    const message = JSON.stringify({ id, method, params });
    await session?.send('Target.sendMessageToTarget', { sessionId, message });
    return (await answer) as Result;
  }
  return {
    send,
    async evaluate<Result>(expression: string) {
      const params = { expression, returnByValue: true, awaitPromise: true, userGesture: true };
      const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', params);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Result;
    },
    async close() {
      const gone = new Promise<void>(resolve => {
        session.on('Target.targetDestroyed', event => event.targetId === popupId && resolve());
      });
      await session.send('Target.closeTarget', { targetId: popupId });
      await gone;
      await session.detach();
    },
  };
}

/** The page that will be opened at an address. */
function targetAt(session: CDPSession, address: string): Promise<string> {
  return new Promise(resolve => {
    const look = ({ targetInfo }: { targetInfo: { type: string; url: string; targetId: string } }) => {
      if (targetInfo.type === 'page' && targetInfo.url === address) resolve(targetInfo.targetId);
    };
    session.on('Target.targetCreated', look);
    session.on('Target.targetInfoChanged', look);
  });
}

/** The tab that a page is in, which is a target of its own. */
async function tabOf(session: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  return tab.targetId;
}
