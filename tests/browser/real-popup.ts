import type { CDPSession, Page } from '@playwright/test';
import type { Offprint } from './launch-offprint';

/** The popup as the browser shows it. Playwright has no page for it; this runs expressions in it. */
export interface RealPopup {
  evaluate<Result>(expression: string): Promise<Result>;
}

/** Clicks on Offprint's button in the toolbar while the page's tab is in front: that opens the tab to Offprint. */
export async function openRealPopup({ context, url }: Offprint, page: Page): Promise<RealPopup> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is closed.');
  await page.bringToFront();
  const targetId = await tabOf(session, page);
  const address = url('popup.html');
  const popup = targetAt(session, address);
  await session.send('Target.setDiscoverTargets', { discover: true });
  // Playwright's own protocol does not know the command.
  const trigger = session.send as unknown as (method: string, params: object) => Promise<void>;
  await trigger.call(session, 'Extensions.triggerAction', { id: new URL(address).host, targetId });
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: await popup });

  let last = 0;
  const waiting = new Map<number, (answer: { result: { value: unknown } }) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
  });
  return {
    async evaluate<Result>(expression: string) {
      const id = ++last;
      const answer = new Promise<{ result: { value: unknown } }>(resolve => waiting.set(id, resolve));
      const params = { expression, returnByValue: true, awaitPromise: true };
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      return (await answer).result.value as Result;
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
