/** What a region costs in the editor: through the protocol, against the real server process. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EditorClient, type Heard } from './editor-client.ts';
import { AS_OF } from './region.ts';

const STROKES = 60;

/** The rows of one region, each a p95 in milliseconds (or, for the start, once). */
export interface EditorRows {
  /** Until what is wrong with the open file's own words is said. */
  readonly own: number;
  /** Until what is wrong with the names in it is said. */
  readonly start: number;
  /** The same at the next start; that of a small region keeps nothing and begins as the first. */
  readonly again: number;
  readonly unit: number;
  readonly persons: number;
  readonly completion: number;
  readonly completionBytes: number;
  readonly rename: number;
  readonly megabytes: number;
}

/** Opens a region in the server and measures; what the server keeps lies in the other folder, where nothing is yet. */
export async function benchEditor(program: string, folder: string, kept: string): Promise<EditorRows> {
  const client = new EditorClient(program, 'lsp', '--stdio', '--cache-dir', kept);
  try {
    const { unit, own, start } = await started(client, folder);
    const anywhere = { ...unit.at, position: { line: 1, character: 8 }, context: { includeDeclaration: true } };
    await client.ask('textDocument/references', anywhere);
    const keys = await strokes(unit, 'medlemmar\n', '            exe', ',\n');
    const large = new Open(client, join(folder, 'personer.rutin'), personsText());
    await client.published(large.uri, () => large.open(withFault(large.text)));
    const persons = await strokes(large, 'uppdrag läkare vid', ' Exe', '\n    uppdrag läkare vid');
    const position = unit.positionOf('        medlemmar\n            e');
    const completion = await repeated(() => client.ask('textDocument/completion', { ...unit.at, position }));
    const rename = await repeated(() => client.ask('textDocument/rename', { ...unit.at, position, newName: 'exenn1' }));
    const megabytes = memoryOf(client.pid);
    await client.ask('shutdown', undefined);
    return {
      own,
      start,
      again: await startedAgain(program, folder, kept),
      unit: keys,
      persons,
      completion: percentile(completion),
      completionBytes: Math.max(...completion.map(({ bytes }) => bytes)),
      rename: percentile(rename),
      megabytes,
    };
  } finally {
    client.end();
  }
}

/** Opens a file of the region; how long it took until what is wrong with it was said. */
async function started(client: EditorClient, folder: string) {
  const begun = performance.now();
  await client.ask('initialize', initialization(folder));
  client.notify('initialized', {});
  const unit = new Open(client, join(folder, 'v0/enhet3.rutin'));
  const named = client.published(unit.uri, () => undefined, 'RUT-002').then(() => performance.now() - begun);
  await client.published(unit.uri, () => unit.open(withFault(unit.text)), 'RUT-004');
  const own = performance.now() - begun;
  return { unit, own, start: await named };
}

/** How long it takes until names have been judged at a start after the first, which has ended as is proper and so kept something. */
async function startedAgain(program: string, folder: string, kept: string): Promise<number> {
  const client = new EditorClient(program, 'lsp', '--stdio', '--cache-dir', kept);
  try {
    return (await started(client, folder)).start;
  } finally {
    client.end();
  }
}

function initialization(folder: string) {
  const uri = pathToFileURL(folder).href;
  return {
    processId: null,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'region' }],
    capabilities: {},
    initializationOptions: { datum: AS_OF },
  };
}

/** Last declarations at fault, one in a name and one in its own words, so that there is something to publish. */
function withFault(text: string): string {
  return `${text}
förvaltning Ingenstans "Ingenstans" { del av Ingen }
person exeov1 "Exempel Övrig" { anställd från 2026-02-30 }
`;
}

/** Writes and takes back a name, letter by letter, after some words; the p95 from a keystroke to the findings it changes. */
async function strokes(file: Open, words: string, before: string, after: string): Promise<number> {
  const at = file.text.indexOf(words) + words.length;
  const heard: Heard[] = [];
  for (let stroke = 0; stroke < STROKES; stroke++) {
    const typed = before + 'q'.repeat(1 + (stroke % 8)) + after;
    const text = file.text.slice(0, at) + typed + file.text.slice(at);
    heard.push(await file.client.published(file.uri, () => file.change(withFault(text))));
  }
  await file.client.published(file.uri, () => file.change(withFault(file.text)));
  return percentile(heard);
}

async function repeated(ask: () => Promise<Heard>): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  for (let round = 0; round < STROKES; round++) heard.push(await ask());
  return heard;
}

function percentile(heard: readonly Heard[]): number {
  const sorted = heard.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}

/** Some 140 KB of persons whom nobody else names. */
function personsText(): string {
  const parts: string[] = [];
  for (let person = 0; person < 800; person++) {
    const letters = [676, 26, 1].map((step) => String.fromCharCode(97 + (Math.floor(person / step) % 26))).join('');
    parts.push(`/** Arbetar enligt schema ${person}; uppgifterna är påhittade. */
person q${letters}1 "Exempel Nummer ${person}" {
    hsa SE2321000131-Q${String(person).padStart(9, '0')}
    uppdrag läkare vid E${person % 50}
    anställd från 2020-01-01
}
`);
  }
  return parts.join('\n');
}

/** Resident memory of a process in megabytes, where the system tells. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
  } catch {
    return Number.NaN;
  }
}

class Open {
  readonly client: EditorClient;
  readonly uri: string;
  readonly text: string;
  #version = 1;

  constructor(client: EditorClient, path: string, text = readFileSync(path, 'utf8')) {
    this.client = client;
    this.uri = pathToFileURL(path).href;
    this.text = text;
  }

  get at() {
    return { textDocument: { uri: this.uri } };
  }

  open(text: string): void {
    const { uri } = this;
    this.client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'rutin', version: 1, text } });
  }

  change(text: string): void {
    this.#version++;
    const textDocument = { uri: this.uri, version: this.#version };
    this.client.notify('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
  }

  /** The place right after some words. */
  positionOf(words: string): { readonly line: number; readonly character: number } {
    const before = this.text.slice(0, this.text.indexOf(words) + words.length).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  }
}
