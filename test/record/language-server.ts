/** Asks the language server everything about the examples and gives its answers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AnswerError, Client } from '../support/lsp/connection.ts';
import { questionsAbout } from '../support/lsp/questions.ts';
import type { Records } from './command-line.ts';
import { CHECKOUT, PROGRAM } from './place.ts';

const WORKSPACES = ['fristad', 'vastra-gotaland', 'regelbrott'];
const LANGUAGES = ['sv', 'en'];
/** So many files of a workspace are asked about, and in each so many places. */
const FILES = 14;
const PLACES = 12;

/** The answers by workspace, language, file, question and place. */
export async function languageServerRecords(): Promise<Records> {
  const records: Record<string, string> = {};
  for (const lang of LANGUAGES) {
    for (const workspace of WORKSPACES) Object.assign(records, await recordsOf(workspace, lang));
  }
  return records;
}

async function recordsOf(workspace: string, lang: string): Promise<Records> {
  const folder = join(CHECKOUT, 'examples', workspace);
  const client = new Client(PROGRAM);
  const records: Record<string, string> = {};
  const note = (name: string, value: unknown): void => {
    const text = JSON.stringify(value, undefined, 1) ?? 'undefined';
    records[`lsp/${lang}/${workspace}/${name}`] = text
      .replaceAll(pathToFileURL(CHECKOUT).href, 'ROOT')
      .replace(/"resultId": "[^"]+"/g, '"resultId": "a moment"');
  };
  try {
    const options = { locale: lang, initializationOptions: { datum: '2026-11-21', lang } };
    note('initialize', await client.initialize(folder, capabilities(), options));
    await loaded(client);
    for (const file of rutinFiles(folder)) await askAbout(client, folder, file, note);
    for (const method of ['rutin/tree', 'rutin/routines', 'rutin/parts']) {
      note(method, await answerTo(client, method, {}));
    }
    return records;
  } finally {
    client.end();
  }
}

/** Before all files are read an answer may lack some. */
async function loaded(client: Client): Promise<void> {
  while (((await client.request('rutin/tree', {})) as { loading: boolean }).loading) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function askAbout(
  client: Client,
  folder: string,
  file: string,
  note: (name: string, value: unknown) => void,
): Promise<void> {
  const text = readFileSync(join(folder, file), 'utf8');
  const uri = pathToFileURL(join(folder, file)).href;
  client.open(uri, text);
  for (const word of placesIn(text)) {
    for (const [method, params] of questionsAbout(uri, text, word)) {
      note(`${file}/${method.replaceAll('/', '.')}@${word}`, await answerTo(client, method, params));
    }
    const position = positionOf(text, word);
    for (const method of ['rutin/week', 'rutin/delegates', 'rutin/access', 'rutin/locate']) {
      note(`${file}/${method.replaceAll('/', '.')}@${word}`, await answerTo(client, method, { uri, position }));
    }
  }
  note(`${file}/diagnostics`, client.diagnostics.get(uri) ?? []);
}

async function answerTo(client: Client, method: string, params: object): Promise<unknown> {
  return client
    .request(method, params)
    .then(inOrder)
    .catch((fault: unknown) => {
      if (fault instanceof AnswerError) return { error: fault.code, message: fault.message };
      throw fault;
    });
}

/** Reports on files come in the order in which they were read. */
function inOrder(answer: unknown): unknown {
  const items = (answer as { readonly items?: readonly { readonly uri?: string }[] } | null)?.items;
  if (items?.[0]?.uri === undefined) return answer;
  return { items: [...items].sort((a, b) => String(a.uri).localeCompare(String(b.uri), 'en')) };
}

function rutinFiles(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => name.endsWith('.rutin')).slice(0, FILES);
}

/** Words spread over the text, each once. */
function placesIn(text: string): readonly string[] {
  const words = [...new Set(text.match(/[\p{L}\p{N}_-]{4,}/gu) ?? [])];
  const step = Math.max(1, Math.floor(words.length / PLACES));
  return words.filter((_, n) => n % step === 0).slice(0, PLACES);
}

function positionOf(text: string, word: string): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  return { line: before.length - 1, character: (before.at(-1)?.length ?? 0) + 1 };
}

function capabilities(): unknown {
  return JSON.parse(readFileSync(join(CHECKOUT, 'test/support/lsp/clients/vscode.json'), 'utf8'));
}
