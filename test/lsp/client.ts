/** A client that talks to the real server process, and holds everything it hears against the protocol. */
import { type ChildProcess, execSync, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { faultIn, isServerMessage } from './meta-schema.ts';

const CHECKOUT = join(import.meta.dirname, '../..');

export interface Diagnostic {
  readonly range: Range;
  readonly code: string;
  readonly severity: number;
  readonly message: string;
  readonly relatedInformation?: readonly unknown[];
  readonly codeDescription?: { readonly href: string };
  readonly tags?: readonly number[];
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** An answer that is an error. */
export class AnswerError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** Builds the bundle for one test file and gives what starts a server. Servers end with the test file. */
export function serverFor(name: string): () => Client {
  const folder = join(CHECKOUT, 'dist/test', name);
  const clients: Client[] = [];
  beforeAll(() => {
    const manifest = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as {
      readonly scripts: { readonly bundle: string };
    };
    const command = (manifest.scripts.bundle.split(' && ')[0] ?? '').replace(
      /--outdir=\S+/,
      `--outdir=dist/test/${name}`,
    );
    const path = `${join(CHECKOUT, 'node_modules/.bin')}:${process.env['PATH']}`;
    execSync(command, { cwd: CHECKOUT, env: { ...process.env, PATH: path } });
  }, 120_000);
  afterAll(() => {
    for (const client of clients) client.end();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const client = new Client(join(folder, 'rutin.js'));
    clients.push(client);
    return client;
  };
}

export class Client {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, { readonly method: string; readonly settle: (message: Message) => void }>();
  readonly #listeners = new Set<(message: Message) => void>();
  #buffer: Buffer = Buffer.alloc(0);
  #id = 0;
  /** Everything that was wrong with what was heard. */
  readonly faults: string[] = [];
  /** Everything that the server said of its own accord. */
  readonly heard: Message[] = [];
  /** By URI, the latest. */
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  /** In the order in which they came. */
  readonly published: string[] = [];
  readonly errors: string[] = [];
  /** Answers to `workspace/configuration`. */
  configuration: unknown = null;

  constructor(program: string) {
    this.#process = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#process.stdout?.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#process.stderr?.on('data', (chunk: Buffer) => this.errors.push(chunk.toString()));
  }

  get isAlive(): boolean {
    return this.#process.exitCode === null;
  }

  end(): void {
    this.#process.kill();
  }

  /** Resolves with the exit code when the server ends. */
  exited(): Promise<number | null> {
    return new Promise((resolve) => this.#process.once('exit', resolve));
  }

  async initialize(
    folder: string | undefined,
    capabilities: unknown,
    options: Record<string, unknown> = {},
  ): Promise<never> {
    const uri = folder === undefined ? null : pathToFileURL(folder).href;
    const result = await this.request('initialize', {
      processId: null,
      rootUri: uri,
      capabilities,
      workspaceFolders: uri === null ? null : [{ uri, name: 'arbetsyta' }],
      initializationOptions: { datum: '2026-10-05' },
      ...options,
    });
    this.notify('initialized', {});
    return result as never;
  }

  request(method: string, params: unknown): Promise<unknown> {
    return this.requestWithId(method, params).answer;
  }

  requestWithId(method: string, params: unknown): { readonly id: number; readonly answer: Promise<unknown> } {
    this.#id++;
    const id = this.#id;
    const answer = new Promise((resolve, reject) => {
      const settle = ({ result, error }: Message): void => {
        if (error === undefined) resolve(result);
        else reject(new AnswerError(error.code, error.message));
      };
      this.#waiting.set(id, { method, settle });
    });
    this.#send({ jsonrpc: '2.0', id, method, params });
    return { id, answer };
  }

  notify(method: string, params: unknown): void {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  open(uri: string, text: string, version = 1): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'rutin', version, text } });
  }

  /** Waits until something is true, looking whenever something is heard. */
  async until(holds: () => boolean, what: string, timeout = 20_000): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#listeners.delete(look);
        reject(new Error(`waited in vain for ${what}; ${this.errors.join('')}`));
      }, timeout);
      const look = (): void => {
        if (!holds()) return;
        clearTimeout(timer);
        this.#listeners.delete(look);
        resolve();
      };
      this.#listeners.add(look);
    });
  }

  /** The codes said about a document, in order, once something has been said. */
  async codes(uri: string): Promise<readonly string[]> {
    await this.until(() => this.diagnostics.has(uri), `diagnostics of ${uri}`);
    return (this.diagnostics.get(uri) ?? []).map(({ code }) => code);
  }

  #send(message: unknown): void {
    const body = Buffer.from(JSON.stringify(message));
    this.#process.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#process.stdin?.write(body);
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, end).toString())?.[1]);
      if (this.#buffer.length < end + 4 + length) return;
      const body = this.#buffer.subarray(end + 4, end + 4 + length).toString();
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#hear(JSON.parse(body) as Message);
    }
  }

  #hear(message: Message): void {
    if (message.method === undefined) this.#answered(message);
    else this.#told(message, message.method);
    for (const listener of [...this.#listeners]) listener(message);
  }

  #answered(message: Message): void {
    const waiting = this.#waiting.get(message.id as number);
    this.#waiting.delete(message.id as number);
    if (waiting === undefined) {
      this.faults.push(`an answer to nothing: ${JSON.stringify(message)}`);
      return;
    }
    if (message.error === undefined) this.#judge(waiting.method, 'result', message.result);
    waiting.settle(message);
  }

  #told(message: Message, method: string): void {
    this.heard.push(message);
    if (!isServerMessage(method)) this.faults.push(`${method} is not the server's to send`);
    this.#judge(method, 'params', message.params);
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: readonly Diagnostic[] };
      this.diagnostics.set(uri, diagnostics);
      this.published.push(uri);
    }
    if (message.id !== undefined) this.#send({ jsonrpc: '2.0', id: message.id, result: this.#resultOf(message) });
  }

  #resultOf({ method, params }: Message): unknown {
    if (method !== 'workspace/configuration') return null;
    return (params as { items: readonly unknown[] }).items.map(() => this.configuration);
  }

  #judge(method: string, part: 'params' | 'result', value: unknown): void {
    const fault = faultIn(method, part, value);
    if (fault !== undefined) this.faults.push(fault);
  }
}
