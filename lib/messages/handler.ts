import type { Done } from '@/lib/library/act';
import type { LibraryDatabase } from '@/lib/library/database';
import type { Outcome } from '@/lib/library/outcome';
import type { HeldIndex } from '@/lib/library/search-index/held-index';
import type { MessageResult } from './message';
import type { MessageName, Payload, Reply } from './protocol';
import type { Sender } from './sender';

/** What a handler has beside the message. */
export interface HandlerContext {
  database: LibraryDatabase;
  index: HeldIndex;
  /** Who asks; already allowed to. */
  sender: Sender;
  /** Now: milliseconds since the epoch. */
  at: number;
  /** Tells every tab which papers an act changed. Does not wait for the tabs. */
  announce(done: Done<unknown>): void;
}

/** Answers one message; its payload is valid. Expected problems are answers, whatever throws becomes one. */
export type Handler<Name extends MessageName> = (
  payload: Payload<Name>,
  context: HandlerContext,
) => Promise<MessageResult<Reply<Name>>>;

export type Handlers = { [Name in MessageName]: Handler<Name> };

/** Announces an act that was done and answers for it; passes a refusal on. */
export function answerAct<Value, Answer>(
  outcome: Outcome<Done<Value>>,
  context: HandlerContext,
  answer: (done: Done<Value>) => Answer,
): MessageResult<Answer> {
  if (!outcome.ok) return outcome;
  context.announce(outcome.value);
  return { ok: true, value: answer(outcome.value) };
}
