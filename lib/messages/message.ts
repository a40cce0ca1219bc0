import type { z } from 'zod';

/**
 * Who may send a message: `tab` a content script of ours in a web page, `page` one of the extension's own pages,
 * `anyone` either. The browser says who the sender is, not the message.
 */
export type AllowedSender = 'tab' | 'page' | 'anyone';

/** A message to the background: who may send it, what it carries, and (as a type only) what it is answered with. */
export interface MessageDefinition<Payload, Reply> {
  from: AllowedSender;
  payload: z.ZodType<Payload>;
  reply?: Reply;
}

/** Declares a message; give the reply's type as `message<Reply>()(from, schema)`. */
export function message<Reply>() {
  return <Payload>(from: AllowedSender, payload: z.ZodType<Payload>): MessageDefinition<Payload, Reply> => ({
    from,
    payload,
  });
}

/** Why a message was refused or failed. */
export interface MessageProblem {
  code:
    | 'invalid'
    | 'forbidden'
    | 'not-found'
    | 'conflict'
    | 'database-unavailable'
    | 'storage-full'
    | 'failed';
  /** Subject, condition, offending value, remedy: shown to the user as it is. */
  message: string;
}

export type MessageResult<Reply> = { ok: true; value: Reply } | { ok: false; problem: MessageProblem };
