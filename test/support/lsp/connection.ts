/** A client that talks to the real server process, and holds all it hears against the protocol and what it says it can do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { answerBeyond } from './conformance/answers.ts';
import type { Json } from './conformance/capabilities.ts';
import { Told } from './conformance/told.ts';
import { envelopeFault, Frames, type Message } from './envelope.ts';
import { faultIn, isServerMessage } from './meta-schema.ts';

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

/** Requests of the product's own, which the protocol says nothing of. */
const OWN = 'rutin/';

/** An answer that is an error. */
export class AnswerError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

interface Waiting {
  readonly method: string;
  readonly settle: (message: Message) => void;
}

export class Client {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(message: Message) => void>();
  readonly #frames = new Frames();
  readonly #told = new Told();
  #capabilities: Json = {};
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

  constructor(
    program: string,
    env: Readonly<Record<string, string>> = {},
    before: readonly string[] = [],
    options: readonly string[] = [],
  ) {
    this.#process = spawn(process.execPath, [...before, program, 'lsp', '--stdio', ...options], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    this.#process.stdout?.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#process.stderr?.on('data', (chunk: Buffer) => this.errors.push(chunk.toString()));
    this.#process.stdin?.on('error', () => undefined);
  }

  get isAlive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  end(): void {
    this.#process.kill();
  }

  /** Resolves with the exit code when the server ends. */
  exited(): Promise<number | null> {
    if (this.#process.exitCode !== null) return Promise.resolve(this.#process.exitCode);
    return new Promise((resolve) => this.#process.once('exit', resolve));
  }

  /** The client's end of the line goes away. */
  hangUp(): void {
    this.#process.stdin?.end();
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
    if (method === 'initialize') this.#capabilities = ((params as { capabilities?: Json })?.capabilities ?? {}) as Json;
    this.#expectTokens(params);
    const answer = new Promise((resolve, reject) => {
      const settle = ({ result, error }: Message): void => {
        if (error === undefined) resolve(result);
        else reject(new AnswerError(error.code, error.message));
      };
      this.#waiting.set(id, { method, settle });
    });
    this.send({ jsonrpc: '2.0', id, method, params });
    return { id, answer };
  }

  notify(method: string, params: unknown): void {
    this.send({ jsonrpc: '2.0', method, params });
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

  /** Sends any message, well formed or not. */
  send(message: unknown): void {
    const body = Buffer.from(JSON.stringify(message));
    this.#process.stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#process.stdin?.write(body);
  }

  #expectTokens(params: unknown): void {
    const { workDoneToken, partialResultToken } = (params ?? {}) as Record<string, Json | undefined>;
    for (const token of [workDoneToken, partialResultToken]) if (token !== undefined) this.#told.expect(token);
  }

  #read(chunk: Buffer): void {
    for (const message of this.#frames.read(chunk)) this.#hear(message);
  }

  #hear(message: Message): void {
    const fault = envelopeFault(message);
    if (fault !== undefined) this.faults.push(fault);
    if (message.method === undefined) this.#answered(message);
    else this.#hearTold(message, message.method);
    for (const listener of [...this.#listeners]) listener(message);
  }

  #answered(message: Message): void {
    const waiting = this.#waiting.get(message.id as number);
    this.#waiting.delete(message.id as number);
    if (waiting === undefined) {
      this.faults.push(`an answer to nothing: ${JSON.stringify(message)}`);
      return;
    }
    if (waiting.method === 'initialize') this.#told.isInitialized = true;
    if (message.error === undefined && !waiting.method.startsWith(OWN)) {
      this.#judge(waiting.method, 'result', message.result);
      this.faults.push(...answerBeyond(this.#capabilities, waiting.method, (message.result ?? null) as Json));
    }
    waiting.settle(message);
  }

  #hearTold(message: Message, method: string): void {
    this.heard.push(message);
    if (!isServerMessage(method)) this.faults.push(`${method} is not the server's to send`);
    this.#judge(method, 'params', message.params);
    this.faults.push(...this.#told.beyond(this.#capabilities, method, (message.params ?? null) as Json));
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: readonly Diagnostic[] };
      this.diagnostics.set(uri, diagnostics);
      this.published.push(uri);
    }
    if (message.id !== undefined) this.send({ jsonrpc: '2.0', id: message.id, result: this.#resultOf(message) });
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
