/** The language server: what no good client sends, and an ordinary question after it. */
import { PassThrough } from 'node:stream';
import { type Message, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { FORMS } from '../../../../language/lsp/forms/all.ts';
import { VSCODE } from '../../../support/lsp/capabilities.ts';
import { serverOn } from '../../../support/lsp/inside.ts';
import { questionsAbout } from '../../../support/lsp/questions.ts';
import { FRISTAD } from '../command.ts';
import { shorterJson } from '../minimise.ts';
import { otherJson } from '../mutate/json.ts';
import type { Target } from '../target.ts';

const FOLDER = 'file:///arbetsyta';
const [URI, LAST] = [`${FOLDER}/enheter.rutin`, `${FOLDER}/sist.rutin`];
const TEXT = FRISTAD['enheter.rutin'] ?? '';
/** What ends a server is asked of none: it would end this process too. */
const ENDING: ReadonlySet<unknown> = new Set(['exit', 'shutdown']);
/** A fault of the server's own, as the protocol has it. */
const INTERNAL_ERROR = -32603;

/** So long an answer is waited for, in milliseconds. */
const PATIENCE = 30_000;

/** A method with its parameters, and whether an answer is waited for. */
type Sent = readonly [method: string, params: unknown, isAsked: boolean];

export const server: Target = {
  name: 'server',
  holds: 'whatever a client sends is answered, and so is an ordinary question after it',
  seeds: () => [...seedQuestions()].map((sent) => JSON.stringify([hello(VSCODE), ...sent])),
  mutated: otherJson,
  smaller: shorterJson,
  perLook: 1,
  async wrong(input) {
    const messages = parsed(input);
    return messages === undefined ? undefined : talk(messages);
  },
};

function parsed(input: string): readonly Sent[] | undefined {
  try {
    const value: unknown = JSON.parse(input);
    return Array.isArray(value)
      ? value.filter((one) => Array.isArray(one) && !ENDING.has(one[0])).slice(0, 30)
      : undefined;
  } catch {
    return undefined;
  }
}

function hello(capabilities: object): Sent {
  const folders = [{ uri: FOLDER, name: 'arbetsyta' }];
  const options = { datum: '2026-11-21' };
  return [
    'initialize',
    { processId: null, rootUri: FOLDER, workspaceFolders: folders, capabilities, initializationOptions: options },
    true,
  ];
}

function* seedQuestions(): Generator<readonly Sent[]> {
  const open: Sent = [
    'textDocument/didOpen',
    { textDocument: { uri: URI, languageId: 'rutin', version: 1, text: TEXT } },
    false,
  ];
  const questions = questionsAbout(URI, TEXT, 'exems1').map(([method, params]): Sent => [method, params, true]);
  for (const question of questions) yield [open, question];
  for (const form of FORMS) {
    yield [[`rutin/forms/${form.name}`, { folder: FOLDER, fields: { person: 'exems1', from: '2026-12-01' } }, true]];
    yield [[`rutin/forms/${form.name}`, null, true]];
  }
  const cursor = { uri: URI, position: { line: 5, character: 6 } };
  for (const name of OWN) {
    yield [open, [`rutin/${name}`, { folder: FOLDER, key: 'exems1', query: 'exe', day: '2026-12-01' }, true]];
  }
  for (const name of OWN.slice(0, 6)) yield [open, [`rutin/${name}`, cursor, true]];
  const wanted = { folder: FOLDER, document: 'BAS', version: '9', from: '2027-01-01' };
  yield [
    ['rutin/newVersion', wanted, true],
    ['rutin/wantedVersion', wanted, true],
  ];
  yield [
    open,
    ['rutin/why', { uri: URI, range: { start: { line: 0, character: 0 }, end: { line: 50, character: 0 } } }, true],
  ];
  const range = { start: { line: 3, character: 0 }, end: { line: 4, character: 2 } };
  yield [
    open,
    [
      'textDocument/didChange',
      { textDocument: { uri: URI, version: 2 }, contentChanges: [{ range, text: 'x' }, { text: '' }] },
      false,
    ],
    ['workspace/didChangeWatchedFiles', { changes: [{ uri: URI, type: 2 }] }, false],
    ['workspace/didChangeConfiguration', { settings: { rutin: { datum: '2026-12-01', horisont: 30 } } }, false],
    [
      'workspace/didChangeWorkspaceFolders',
      { event: { added: [{ uri: 'file:///x', name: 'x' }], removed: [] } },
      false,
    ],
    ['$/cancelRequest', { id: 2 }, false],
    ['textDocument/didClose', { textDocument: { uri: URI } }, false],
  ];
}

/** Requests of the product's own that are asked of a key or of a cursor. */
const OWN = [
  ...['locate', 'week', 'delegates', 'person', 'access', 'tree', 'place', 'parts', 'explain', 'routines', 'tests'],
  ...['versions', 'persons', 'starter'],
];

interface Answer {
  readonly id: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: unknown; readonly message: unknown };
}

async function talk(messages: readonly Sent[]): Promise<string | undefined> {
  const client = new RawClient();
  const answers: { readonly method: unknown; readonly answer: Promise<Answer> }[] = [];
  let isGreeted = false;
  for (const [method, params, isAsked] of messages) {
    if (method !== 'initialize' && isAsked !== false) answers.push({ method, answer: client.ask(method, params) });
    else if (method !== 'initialize') client.tell(method, params);
    else isGreeted = (await client.ask(method, params)).error === undefined || isGreeted;
    if (method === 'initialize' && isGreeted) client.tell('initialized', {});
  }
  if (!isGreeted) {
    const [method, params] = hello(VSCODE);
    const { error } = await client.ask(method, params);
    if (error !== undefined) return `a good greeting is refused: ${error.message}`;
    client.tell('initialized', {});
  }
  for (const { method, answer } of answers) {
    const { error } = await answer;
    if (error?.code === INTERNAL_ERROR) return `${told(method)} is answered with a fault: ${error.message}`;
  }
  return lastFault(client);
}

/** A new document, and what stands in it. */
async function lastFault(client: RawClient): Promise<string | undefined> {
  const text = 'person exesi1 "Exempel Sist" {\n    hsa SE1-X\n}\n';
  client.tell('textDocument/didOpen', { textDocument: { uri: LAST, languageId: 'rutin', version: 1, text } });
  const { result } = await client.ask('textDocument/documentSymbol', { textDocument: { uri: LAST } });
  if (!JSON.stringify(result)?.includes('exesi1')) return `an ordinary question is answered with ${told(result)}`;
  const problems = await client.ask('textDocument/diagnostic', { textDocument: { uri: LAST } });
  const isFound = problems.error !== undefined || JSON.stringify(problems.result).includes('RUT-006');
  if (!isFound) return `what is found in a document is ${told(problems.result)}`;
  return client.faults.find((one) => one !== undefined);
}

function told(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}

/** A client that sends anything, and hears all. */
class RawClient {
  readonly #writer: StreamMessageWriter;
  readonly #waiting = new Map<unknown, (answer: Answer) => void>();
  #id = 0;
  /** Faults that the server told of. */
  readonly faults: string[] = [];

  constructor() {
    const files = Object.entries(FRISTAD).map(([name, text]) => [`${FOLDER}/${name}`, text] as const);
    const [there, back] = [new PassThrough(), new PassThrough()];
    serverOn(there, back, Object.fromEntries(files), '2026-11-21');
    this.#writer = new StreamMessageWriter(there);
    new StreamMessageReader(back).listen((message) => this.#hear(message));
  }

  ask(method: unknown, params: unknown): Promise<Answer> {
    this.#id++;
    const id = this.#id;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${told(method)} is not answered`)), PATIENCE);
      this.#waiting.set(id, (answer) => {
        clearTimeout(late);
        resolve(answer);
      });
      this.#send({ id, method, params });
    });
  }

  tell(method: unknown, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: object): void {
    void this.#writer.write({ jsonrpc: '2.0', ...message } as Message);
  }

  #hear(message: Message): void {
    const { id, method, params } = message as Message & {
      id?: unknown;
      method?: string;
      params?: { message?: string };
    };
    if (method === undefined) this.#waiting.get(id)?.(message as never as Answer);
    else if (id !== undefined) this.#send({ id, result: method === 'workspace/configuration' ? [null] : null });
    else if (method === 'window/logMessage' && /^rutin: /.test(params?.message ?? '')) {
      this.faults.push(`a fault is logged: ${params?.message?.split('\n')[0]}`);
    }
  }
}
