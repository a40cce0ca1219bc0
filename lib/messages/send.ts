import { browser } from '#imports';
import type { MessageResult } from './message';
import type { MessageName, Payload, Reply } from './protocol';

/**
 * Sends a message to the background and waits for its answer.
 *
 * Never rejects: a background that cannot be reached (an orphaned script after an update) is a `failed` problem.
 */
export async function sendToBackground<Name extends MessageName>(
  name: Name,
  payload: Payload<Name>,
): Promise<MessageResult<Reply<Name>>> {
  try {
    return await browser.runtime.sendMessage({ name, payload });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problem: {
        code: 'failed',
        message: `Offprint did not answer (${reason}). Reload this page and try again.`,
      },
    };
  }
}
