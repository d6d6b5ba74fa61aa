/**
 * The order that the protocol asks for: first `initialize`, once, and after `shutdown` nothing but `exit`; and that messages are
 * what it says they are.
 */
import { ErrorCodes, type Message, type MessageStrategy, type MessageWriter } from 'vscode-languageserver';
import { parameterFault, withParameters } from './parameters.ts';

interface Question {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
}

interface Refusal {
  readonly code: number;
  readonly message: string;
}

const EARLY: Refusal = { code: ErrorCodes.ServerNotInitialized, message: 'initialize comes first' };
const AGAIN: Refusal = { code: ErrorCodes.InvalidRequest, message: 'initialize comes once' };
const LATE: Refusal = { code: ErrorCodes.InvalidRequest, message: 'nothing but exit comes after shutdown' };

const UNNAMED: Refusal = { code: ErrorCodes.InvalidRequest, message: 'the method of a message is its name' };

/** Lets messages through in that order. A request out of it, or with parameters that are none, is refused, a notification passed over. */
export function inOrder(writer: MessageWriter): MessageStrategy {
  let stage: 'new' | 'begun' | 'ended' = 'new';
  const outOfOrder = (method: string): Refusal | undefined => {
    if (method === 'exit') return undefined;
    if (stage === 'ended') return LATE;
    if (method === 'initialize') return stage === 'new' ? undefined : AGAIN;
    return stage === 'new' ? EARLY : undefined;
  };
  return {
    handleMessage(message, next) {
      const { id, method, params } = message as Message & Question;
      if (isMisnamed(message)) return id === undefined ? undefined : writer.write(refusing(id, UNNAMED));
      if (method === undefined) return next(message);
      const asked = withParameters(method, params);
      const refusal = outOfOrder(method) ?? misshapen(method, asked);
      if (refusal === undefined) {
        if (method === 'initialize') stage = 'begun';
        if (method === 'shutdown') stage = 'ended';
        return next(asked === params ? message : ({ ...message, params: asked } as Message));
      }
      return id === undefined ? undefined : writer.write(refusing(id, refusal));
    },
  };
}

/** Whether a message asks for something, and does not say what by a name. */
function isMisnamed(message: Message): boolean {
  if ('result' in message || 'error' in message) return false;
  return typeof (message as Message & Question).method !== 'string';
}

function refusing(id: Question['id'], error: Refusal): Message {
  return { jsonrpc: '2.0', id, error } as Message;
}

function misshapen(method: string, params: unknown): Refusal | undefined {
  const message = parameterFault(method, params);
  return message === undefined ? undefined : { code: ErrorCodes.InvalidParams, message };
}
