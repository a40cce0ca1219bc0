import type { CDPSession, Page } from '@playwright/test';

/** The isolated world of Offprint's content script in a page, where its messages come from. */
export interface ContentWorld {
  /** Runs a self-contained function there and answers what it returns; both values pass as JSON. */
  evaluate<Argument, Result>(
    run: (argument: Argument) => Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
}

/** Loads an address whose page gets the content script, and finds the script's world. */
export async function openContentWorld(page: Page, url: string, extensionId: string): Promise<ContentWorld> {
  const session = await page.context().newCDPSession(page);
  const world = worldOf(session, extensionId);
  await session.send('Runtime.enable');
  await page.goto(url);
  const contextId = await world;
  return {
    async evaluate(run, argument) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression: `(${run})(${JSON.stringify(argument)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

function worldOf(session: CDPSession, extensionId: string): Promise<number> {
  return new Promise(resolve => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
}
