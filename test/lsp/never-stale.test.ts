/** Random edits, in the editor and on disk: what the server has said of every file is what the command line says of the same texts. */
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';
import { Dice, spoiled } from '../support/dice.ts';
import { textsIn } from '../support/folder.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { type Client, servers } from '../support/lsp/client.ts';
import { positionAt } from '../support/lsp/places.ts';

removeFolders();
const start = servers();
const EXAMPLES = join(CHECKOUT, 'examples');
const SEVERITIES = ['', 'fel', 'varning', 'upplysning', 'tips'];

/** Names that files come under; not all of them belong to a workspace. */
const NAMES = ['ny.rutin', 'mapp/ny.rutin', 'å ä/sär skild#1%.rutin', 'node_modules/x.rutin', 'out/x.rutin', 'x.RUTIN'];
const DATES = ['2026-11-21', '2026-10-05', '2027-03-01'];
const CONFIGURATIONS = ['{}', '{ "exclude": ["0*.rutin"] }', '{ "severity": { "RUT-013": "av", "MC-TIL-12": "fel" } }'];

/** A folder and an editor that has some of it open. */
class Desk {
  readonly folder: string;
  readonly #client: Client;
  readonly #dice: Dice;
  readonly #open = new Map<string, string>();
  #version = 1;
  date = '2026-11-21';

  constructor(folder: string, client: Client, dice: Dice) {
    this.folder = folder;
    this.#client = client;
    this.#dice = dice;
  }

  /** Does one thing of those that happen to files. */
  act(): void {
    const files = Object.keys(textsIn(this.folder));
    const file = files.length === 0 ? 'ny.rutin' : this.#dice.pick(files);
    const acts = [this.#openOne, this.#change, this.#change, this.#close, this.#write, this.#create, this.#remove];
    this.#dice.pick([...acts, this.#move, this.#date, this.#configure, this.#removeFolder]).call(this, file);
  }

  #uri(file: string): string {
    return pathToFileURL(join(this.folder, file)).href;
  }

  #tell(...changes: readonly (readonly [string, number])[]): void {
    const told = changes.map(([file, type]) => ({ uri: this.#uri(file), type }));
    this.#client.notify('workspace/didChangeWatchedFiles', { changes: told });
  }

  #put(file: string, bytes: string | Buffer): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), bytes);
  }

  #openOne(file: string): void {
    const text = whole(textsIn(this.folder)[file] ?? '');
    if (this.#open.has(file)) return;
    this.#open.set(file, text);
    this.#client.open(this.#uri(file), text);
  }

  #change(): void {
    if (this.#open.size === 0) return;
    const [file, before] = this.#dice.pick([...this.#open]);
    const now = whole(spoiled(before, this.#dice));
    this.#open.set(file, now);
    this.#version++;
    const textDocument = { uri: this.#uri(file), version: this.#version };
    const range = { start: positionAt(before, 0), end: positionAt(before, before.length) };
    const change = this.#dice.next() < 0.5 ? { text: now } : { range, text: now };
    this.#client.notify('textDocument/didChange', { textDocument, contentChanges: [change] });
  }

  #close(): void {
    if (this.#open.size === 0) return;
    const [file, text] = this.#dice.pick([...this.#open]);
    if (this.#dice.next() < 0.6) {
      this.#put(file, text);
      this.#tell([file, 2]);
    }
    this.#open.delete(file);
    this.#client.notify('textDocument/didClose', { textDocument: { uri: this.#uri(file) } });
  }

  #write(file: string): void {
    const text = whole(spoiled(textsIn(this.folder)[file] ?? '', this.#dice));
    const chance = this.#dice.next();
    const bytes = chance < 0.15 ? Buffer.concat([Buffer.from(text), Buffer.from([0xe4, 0xff])]) : text;
    this.#put(file, chance > 0.85 ? `\ufeff${text}` : bytes);
    this.#tell([file, 2]);
  }

  #create(file: string): void {
    const name = this.#dice.pick(NAMES);
    this.#put(name, whole(spoiled(textsIn(this.folder)[file] ?? '', this.#dice)));
    this.#tell([name, 1]);
  }

  #remove(file: string): void {
    rmSync(join(this.folder, file), { force: true });
    this.#tell([file, 3]);
  }

  #move(file: string): void {
    const name = this.#dice.pick(['bytt.rutin', 'mapp/bytt.rutin']);
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    if (textsIn(this.folder)[file] === undefined || file === name) return;
    renameSync(join(this.folder, file), join(this.folder, name));
    this.#tell([file, 3], [name, 1]);
  }

  #date(): void {
    this.date = this.#dice.pick(DATES);
    this.#client.configuration = { datum: this.date };
    this.#client.notify('workspace/didChangeConfiguration', { settings: null });
  }

  /** The configuration changes, and in the same breath a file does. */
  #configure(file: string): void {
    this.#put('rutin.config.json', this.#dice.pick(CONFIGURATIONS));
    const text = textsIn(this.folder)[file];
    if (text !== undefined) this.#put(file, whole(spoiled(text, this.#dice)));
    this.#tell(['rutin.config.json', 2], [file, 2]);
  }

  /** Nobody tells of the files of a folder that goes. */
  #removeFolder(file: string): void {
    const [folder, ...rest] = file.split('/');
    if (folder === undefined || rest.length === 0) return;
    rmSync(join(this.folder, folder), { recursive: true, force: true });
    this.#tell([folder, 3]);
  }

  /** What the command line says of what is on disk with what is open laid over it. */
  async expected(): Promise<readonly string[]> {
    const copy = folderOf({});
    cpSync(this.folder, copy, { recursive: true });
    for (const [file, text] of this.#open) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    }
    const args = ['check', '--allow-empty', '--format', 'json', '--datum', this.date, '--lang', 'sv'];
    const { out, err } = await callCli(args, { cwd: copy });
    rmSync(copy, { recursive: true });
    const findings = (JSON.parse(out) as { readonly findings: readonly CliFinding[] }).findings
      .filter(({ suppressed, file }) => suppressed === null && !file.startsWith('builtin:'))
      .map(({ file, line, column, endLine, endColumn, code, severity, message, related }) => [
        [file, line, column, endLine, endColumn, code, severity, message].join(' '),
        ...(isShared(message) ? related.map((one) => [one.file, one.line, one.column, code, 'delas'].join(' ')) : []),
      ]);
    return [...findings.flat(), ...unreadable(err)].sort();
  }

  /** What the server has said. */
  actual(): readonly string[] {
    const prefix = `${pathToFileURL(this.folder).href}/`;
    return [...this.#client.diagnostics]
      .filter(([uri]) => uri.startsWith(prefix))
      .flatMap(([uri, list]) =>
        list.map(({ range: { start: from, end }, code, severity, message }) => {
          if (isEcho(message)) {
            return [
              decodeURIComponent(uri.slice(prefix.length)),
              from.line + 1,
              from.character + 1,
              code,
              'delas',
            ].join(' ');
          }
          const place = [from.line + 1, from.character + 1, end.line + 1, end.character + 1];
          const file = decodeURIComponent(uri.slice(prefix.length));
          return [file, ...place, code, SEVERITIES[severity], message.split('\n')[0]].join(' ');
        }),
      )
      .sort();
  }
}

/** What the command line says of files that are no text, as an error at the beginning of each. */
function unreadable(err: string): readonly string[] {
  const lines = [...err.matchAll(/^rutin: (.+\.rutin) (är inte UTF-8 .+)$/gm)];
  return lines.map(([, file, reason]) => [file, 1, 1, 1, 1, '', 'fel', `Filen ${reason}`].join(' '));
}

/** An HSA-id that two share is one finding of the command line; an editor tells of it where the other stands, too. */
function isShared(message: string): boolean {
  return /^HSA-id .* finns redan på /.test(message);
}

function isEcho(message: string): boolean {
  return /^HSA-id .* finns också på /.test(message);
}

interface CliFinding {
  readonly [part: string]: unknown;
  readonly file: string;
  readonly message: string;
  readonly related: readonly { readonly file: string; readonly line: number; readonly column: number }[];
  readonly suppressed: null;
}

/** Without half surrogates, which no file can hold. */
function whole(text: string): string {
  return Buffer.from(text).toString();
}

describe.each(['fristad', 'regelbrott', 'vastra-gotaland'])('in %s', (example) => {
  it.each([1, 2, 3])(
    'with chance %i',
    async (seed) => {
      const folder = folderOf({});
      cpSync(join(EXAMPLES, example), folder, { recursive: true });
      const client = start();
      const desk = new Desk(folder, client, new Dice(seed));
      client.configuration = { datum: desk.date };
      await client.initialize(folder, VSCODE, { initializationOptions: { datum: desk.date } });
      for (let round = 0; round < 6; round++) {
        for (let act = 0; act < 4; act++) desk.act();
        const expected = await desk.expected();
        const isSaid = (): boolean => JSON.stringify(desk.actual()) === JSON.stringify(expected);
        await client.request('workspace/symbol', { query: 'finns inte' });
        // While a folder is read anew it says nothing for a moment; what counts is what it comes to.
        const said = await client.until(isSaid, `round ${round}`, 10_000).then(
          () => expected,
          () => desk.actual(),
        );
        expect(said, `round ${round}`).toEqual(expected);
      }
    },
    180_000,
  );
});
