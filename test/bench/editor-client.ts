/** The smallest client that can time a language server: frames in and out, and how long an answer took. */
import { type ChildProcess, spawn } from 'node:child_process';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly { readonly code: string }[] };
}

interface Wait {
  readonly fits: (message: Message) => boolean;
  readonly done: (bytes: number) => void;
}

/** What was heard, and how many bytes it was. */
export interface Heard {
  readonly milliseconds: number;
  readonly bytes: number;
}

export class EditorClient {
  readonly #process: ChildProcess;
  #buffer = Buffer.alloc(0);
  #id = 0;
  readonly #waits = new Set<Wait>();

  /** Starts a server that speaks over its standard streams: a program of Node's, with its arguments. */
  constructor(...args: readonly string[]) {
    this.#process = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process.stdout?.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  end(): void {
    this.#process.kill();
  }

  notify(method: string, params: unknown): void {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  /** Asks, and waits for the answer. */
  async ask(method: string, params: unknown): Promise<Heard> {
    this.#id++;
    const id = this.#id;
    return this.timed(
      () => this.#send({ jsonrpc: '2.0', id, method, params }),
      (message) => message.id === id && message.method === undefined,
    );
  }

  /** Does something, and waits until diagnostics of a document come, those with a code where one is named. */
  published(uri: string, act: () => void, code?: string): Promise<Heard> {
    return this.timed(act, ({ method, params }) => {
      const isOfIt = method === 'textDocument/publishDiagnostics' && params?.uri === uri;
      return isOfIt && (code === undefined || params?.diagnostics?.some((one) => one.code === code) === true);
    });
  }

  /** Does something, and waits for a message that fits. */
  timed(act: () => void, fits: (message: Message) => boolean): Promise<Heard> {
    const start = performance.now();
    return new Promise((resolve) => {
      this.#waits.add({ fits, done: (bytes) => resolve({ milliseconds: performance.now() - start, bytes }) });
      act();
    });
  }

  #send(message: unknown): void {
    const body = Buffer.from(JSON.stringify(message));
    this.#process.stdin?.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, end).toString())?.[1]);
      if (this.#buffer.length < end + 4 + length) return;
      const message = JSON.parse(this.#buffer.subarray(end + 4, end + 4 + length).toString()) as Message;
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      for (const wait of this.#waits) {
        if (!wait.fits(message)) continue;
        this.#waits.delete(wait);
        wait.done(length);
      }
    }
  }
}
