/** An editor at a folder: random edits, creations, moves, settings, days and branches, and what the server and the command line say of it. */
import { isUtf8 } from 'node:buffer';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { notText } from '../../../language/words/index.ts';
import { type Dice, spoiled } from '../dice.ts';
import { textsIn } from '../folder.ts';
import type { Client } from './connection.ts';
import { positionAt } from './places.ts';

const SEVERITIES = ['', 'fel', 'varning', 'upplysning', 'tips'];

/** Names that files come under; not all of them belong to a workspace. */
const NAMES = ['ny.rutin', 'mapp/ny.rutin', 'å ä/sär skild#1%.rutin', 'node_modules/x.rutin', 'out/x.rutin', 'x.RUTIN'];
const DATES = ['2026-11-21', '2026-10-05', '2027-03-01'];
const CONFIGURATIONS = ['{}', '{ "exclude": ["0*.rutin"] }', '{ "severity": { "RUT-013": "av", "MC-TIL-12": "fel" } }'];

type Texts = Readonly<Record<string, string>>;
/** A file, and what happened to it: 1 made, 2 changed, 3 gone. */
type Change = readonly [string, 1 | 2 | 3];

/** A folder and an editor that has some of it open. */
export class Desk {
  readonly folder: string;
  readonly #client: Client;
  readonly #dice: Dice;
  readonly #branches: readonly Texts[];
  readonly #open = new Map<string, string>();
  #version = 1;
  date = '2026-11-21';

  /** Branches are workspaces, as texts by path, that are checked out one for the other. */
  constructor(folder: string, client: Client, dice: Dice, branches: readonly Texts[] = []) {
    this.folder = folder;
    this.#client = client;
    this.#dice = dice;
    this.#branches = branches;
  }

  /** Does one thing of those that happen to files. */
  act(): void {
    const files = Object.keys(textsIn(this.folder));
    const file = files.length === 0 ? 'ny.rutin' : this.#dice.pick(files);
    const acts = [this.#openOne, this.#change, this.#change, this.#close, this.#write, this.#create, this.#remove];
    const more = [this.#move, this.#date, this.#configure, this.#removeFolder];
    const branching = this.#branches.length === 0 ? [] : [this.#reword, this.#reword, this.#moveFolder, this.#branch];
    this.#dice.pick([...acts, ...more, ...branching]).call(this, file);
  }

  #uri(file: string): string {
    return pathToFileURL(join(this.folder, file)).href;
  }

  #tell(...changes: readonly Change[]): void {
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
    this.#type(file, before, whole(spoiled(before, this.#dice)));
  }

  /** A word is written for another of the text, so that what is said changes and it can be read all the same. */
  #reword(): void {
    if (this.#open.size === 0) return;
    const [file, before] = this.#dice.pick([...this.#open]);
    const words = [...before.matchAll(/[\p{L}\p{N}_:-]+/gu)];
    if (words.length === 0) return;
    const [old, other] = [this.#dice.pick(words), this.#dice.pick(words)];
    this.#type(file, before, before.slice(0, old.index) + other[0] + before.slice(old.index + old[0].length));
  }

  #type(file: string, before: string, now: string): void {
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

  /** All files of a branch take the place of those that stand there, and all is told at once. */
  #branch(): void {
    const before = Object.keys(textsIn(this.folder));
    for (const file of before) rmSync(join(this.folder, file));
    const after = this.#dice.pick(this.#branches);
    for (const [file, text] of Object.entries(after)) this.#put(file, text);
    const gone = before.filter((file) => !(file in after));
    this.#tell(
      ...gone.map((file): Change => [file, 3]),
      ...Object.keys(after).map((file): Change => [file, before.includes(file) ? 2 : 1]),
    );
  }

  /** A folder under another name: of its files nobody tells. */
  #moveFolder(file: string): void {
    const [folder, ...rest] = file.split('/');
    if (folder === undefined || rest.length === 0) return;
    const name = this.#dice.pick(['flyttad', 'å ä', 'mapp']);
    if (name === folder || existsSync(join(this.folder, name))) return;
    renameSync(join(this.folder, folder), join(this.folder, name));
    this.#tell([folder, 3], [name, 1]);
  }

  /** Nobody tells of the files of a folder that goes. */
  #removeFolder(file: string): void {
    const [folder, ...rest] = file.split('/');
    if (folder === undefined || rest.length === 0) return;
    rmSync(join(this.folder, folder), { recursive: true, force: true });
    this.#tell([folder, 3]);
  }

  /** Another folder with what is on disk and what is open laid over it. */
  copyTo(copy: string): void {
    cpSync(this.folder, copy, { recursive: true });
    for (const [file, text] of this.#open) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    }
  }

  /** The arguments with which the command line judges such a copy. */
  get args(): readonly string[] {
    return ['check', '--no-cache', '--allow-empty', '--format', 'json', '--datum', this.date, '--lang', 'sv'];
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

/** What the command line says, each finding as the desk tells those of the server. */
export function saidByCommand(out: string, err: string): readonly string[] {
  const findings = (JSON.parse(out) as { readonly findings: readonly CliFinding[] }).findings
    .filter(({ suppressed, file }) => suppressed === null && !file.startsWith('builtin:'))
    .map(({ file, line, column, endLine, endColumn, code, severity, message, related }) => [
      [file, line, column, endLine, endColumn, code, severity, message].join(' '),
      ...(isShared(message) ? related.map((one) => [one.file, one.line, one.column, code, 'delas'].join(' ')) : []),
    ]);
  return [...findings.flat(), ...unreadable(err)].sort();
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

/**
 * Without half surrogates, which no file can hold, without the mark with which a file begins, which an editor takes away, and without
 * so many zeros that on a disk it were no text.
 */
function whole(text: string): string {
  const bytes = Buffer.from(text.replace(/^\ufeff+/u, ''));
  const isText = notText('', bytes, isUtf8) === undefined;
  return isText ? bytes.toString() : bytes.toString().replaceAll('\0', '');
}
