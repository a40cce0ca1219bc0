import type { LibraryDatabase } from '@/lib/library/database';
import { databaseProblem } from '@/lib/library/database-problem';
import { openLibrary } from '@/lib/library/open-library';
import { z } from '@/lib/model/jitless-zod';
import type { Handler, HandlerContext, Handlers } from './handler';
import type { AllowedSender, MessageProblem, MessageResult } from './message';
import { type MessageName, protocol } from './protocol';
import type { Sender } from './sender';

export interface AnswerOptions {
  handlers: Handlers;
  database: LibraryDatabase;
  index: HandlerContext['index'];
  announce: HandlerContext['announce'];
}

/**
 * Answers one message to the background: the only way from a message to the library.
 *
 * Refuses what is not ours, not in the protocol, not allowed to this sender or not valid, before anything is touched.
 * Never rejects: whatever goes wrong is a problem with a reason.
 */
export async function answerMessage(
  message: unknown,
  sender: Sender | undefined,
  { handlers, database, index, announce }: AnswerOptions,
): Promise<MessageResult<unknown>> {
  if (!sender) return refuse('forbidden', 'A message came from outside Offprint and was refused.');
  const parsed = parseMessage(message, sender);
  if (!parsed.ok) return parsed;
  const { name, payload } = parsed.value;
  try {
    const opened = await openLibrary(database);
    if (!opened.ok) return opened;
    // The name picks both the schema and the handler; the types cannot say that the two belong together.
    const handler = handlers[name] as Handler<MessageName>;
    return await handler(payload as never, { database, index, sender, at: Date.now(), announce });
  } catch (error) {
    const problem = databaseProblem(error);
    if (problem) return { ok: false, problem };
    console.error(`The message ${name} failed.`, error);
    return refuse(
      'failed',
      `Something went wrong (${String(error)}). Nothing was changed. Please try again.`,
    );
  }
}

const envelopeSchema = z.strictObject({ name: z.string(), payload: z.unknown() });

function parseMessage(
  message: unknown,
  sender: Sender,
): MessageResult<{ name: MessageName; payload: unknown }> {
  const envelope = envelopeSchema.safeParse(message);
  if (!envelope.success) return refuse('invalid', 'A message without a name and a payload was refused.');
  const { name } = envelope.data;
  if (!isMessageName(name))
    return refuse('invalid', `A message named “${name.slice(0, 100)}” is not known here.`);
  if (!isAllowed(protocol[name].from, sender)) {
    return refuse('forbidden', `The message ${name} is not allowed from a ${sender.kind}.`);
  }
  const payload = protocol[name].payload.safeParse(envelope.data.payload);
  if (payload.success) return { ok: true, value: { name, payload: payload.data } };
  const issue = payload.error.issues[0];
  const where = issue?.path.map(String).join('.') || 'its payload';
  return refuse(
    'invalid',
    `The message ${name} was refused: ${where}: ${issue?.message}. Nothing was changed.`,
  );
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(protocol, name);
}

function isAllowed(from: AllowedSender, sender: Sender): boolean {
  return from === 'anyone' || from === sender.kind;
}

function refuse(code: MessageProblem['code'], message: string): { ok: false; problem: MessageProblem } {
  return { ok: false, problem: { code, message } };
}
