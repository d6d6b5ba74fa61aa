/** The order that the protocol asks for: first `initialize`, once, and after `shutdown` nothing but `exit`. */
import { ErrorCodes, type Message, type MessageStrategy, type MessageWriter } from 'vscode-languageserver';

interface Question {
  readonly id?: number | string | null;
  readonly method?: string;
}

interface Refusal {
  readonly code: number;
  readonly message: string;
}

const EARLY: Refusal = { code: ErrorCodes.ServerNotInitialized, message: 'initialize comes first' };
const AGAIN: Refusal = { code: ErrorCodes.InvalidRequest, message: 'initialize comes once' };
const LATE: Refusal = { code: ErrorCodes.InvalidRequest, message: 'nothing but exit comes after shutdown' };

/** Lets messages through in that order. A request out of it is refused, a notification passed over. */
export function inOrder(writer: MessageWriter): MessageStrategy {
  let stage: 'new' | 'begun' | 'ended' = 'new';
  const refusalOf = (method: string): Refusal | undefined => {
    if (method === 'exit') return undefined;
    if (stage === 'ended') return LATE;
    if (method === 'initialize') return stage === 'new' ? undefined : AGAIN;
    return stage === 'new' ? EARLY : undefined;
  };
  return {
    handleMessage(message, next) {
      const { id, method } = message as Message & Question;
      const refusal = method === undefined ? undefined : refusalOf(method);
      if (refusal === undefined) {
        if (method === 'initialize') stage = 'begun';
        if (method === 'shutdown') stage = 'ended';
        return next(message);
      }
      if (id === undefined) return undefined;
      return writer.write({ jsonrpc: '2.0', id, error: refusal } as Message);
    },
  };
}
