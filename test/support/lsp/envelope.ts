/** Messages as they come over a stream: taken out of their frames, and held against JSON-RPC. */

export interface Message {
  readonly jsonrpc?: string;
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** Cuts a stream of bytes into messages. */
export class Frames {
  #buffer: Buffer = Buffer.alloc(0);

  /** The messages that are whole with this chunk. */
  read(chunk: Buffer): readonly Message[] {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    const messages: Message[] = [];
    for (let body = this.#next(); body !== undefined; body = this.#next()) {
      messages.push(JSON.parse(body.toString()) as Message);
    }
    return messages;
  }

  #next(): Buffer | undefined {
    const end = this.#buffer.indexOf('\r\n\r\n');
    if (end < 0) return undefined;
    const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, end).toString())?.[1]);
    if (!(this.#buffer.length >= end + 4 + length)) return undefined;
    const body = this.#buffer.subarray(end + 4, end + 4 + length);
    this.#buffer = this.#buffer.subarray(end + 4 + length);
    return body;
  }
}

const PARTS = new Set(['jsonrpc', 'id', 'method', 'params', 'result', 'error']);

/** What is wrong with a message whatever it says; undefined where nothing is. */
export function envelopeFault(message: Message): string | undefined {
  const wrong = wrongIn(message);
  return wrong === undefined ? undefined : `${wrong}: ${JSON.stringify(message).slice(0, 300)}`;
}

function wrongIn(message: Message): string | undefined {
  const strange = Object.keys(message).find((name) => !PARTS.has(name));
  if (message.jsonrpc !== '2.0') return 'not JSON-RPC 2.0';
  if (strange !== undefined) return `${strange} has no place in a message`;
  return message.method === undefined ? wrongAnswer(message) : wrongQuestion(message);
}

function wrongAnswer({ id, error, ...rest }: Message): string | undefined {
  if (id === undefined) return 'an answer without an id';
  if ('result' in rest === (error !== undefined)) return 'an answer is a result or an error';
  if (error === undefined) return undefined;
  const isWhole = Number.isInteger(error.code) && typeof error.message === 'string' && error.message !== '';
  return isWhole ? undefined : 'an error has a code and a message';
}

function wrongQuestion({ params, ...rest }: Message): string | undefined {
  if ('result' in rest || 'error' in rest) return 'a question has no answer in it';
  return params === undefined || (typeof params === 'object' && params !== null) ? undefined : 'params are structured';
}
