import type { Offprint } from './launch-offprint';

/** The popup as the browser shows it. Playwright has no page for it; this runs expressions in it. */
export interface RealPopup {
  evaluate<Result>(expression: string): Promise<Result>;
}

/** Opens the popup over the tab in front, as a click on the toolbar does. Needs the worker that the install started. */
export async function openRealPopup({ context, url }: Offprint): Promise<RealPopup> {
  const [worker] = context.serviceWorkers();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!worker || !session) throw new Error('The browser or the service worker is not there.');
  await worker.evaluate('chrome.action.openPopup()');
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(info => info.type === 'page' && info.url === url('popup.html'));
  if (!target) throw new Error('The browser opened no popup.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId });

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
