import { browser, type ContentScriptContext } from '#imports';
import type { PageProtocol } from '@/lib/messages/page-protocol';

/** What a script in this page answers to messages of the background and the popup; each message has one that does. */
export type PageAnswers = {
  [Name in keyof PageProtocol]?: (
    payload: PageProtocol[Name]['payload'],
  ) => PageProtocol[Name]['reply'] | Promise<PageProtocol[Name]['reply']>;
};

/** Answers messages of the shape `{ name, payload }` from our own extension for as long as `ctx` is valid. */
export function answerMessages(ctx: ContentScriptContext, answers: PageAnswers): void {
  const onMessage = (message: unknown, sender: { id?: string }, reply: (value?: unknown) => void) => {
    const { name, payload } = (message ?? {}) as { name?: string; payload?: unknown };
    if (sender.id !== browser.runtime.id || name === undefined || !Object.hasOwn(answers, name)) return;
    const answer = answers[name as keyof PageProtocol] as (payload: unknown) => unknown;
    void Promise.resolve(answer(payload)).then(reply);
    // The reply comes later: the browser keeps the channel open.
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(onMessage));
}
