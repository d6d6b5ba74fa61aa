/** What a command says and writes, taken down where a receipt of it is asked for. */
import { createHash, type Hash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { readBytes } from '../../disk/input/door.ts';
import { called, fromHere, type Named } from '../../disk/input/paths.ts';
import { writeOutput } from '../../disk/output/write.ts';
import { comparePaths, type Language, masked, type Workspace } from '../../model/index.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { PRINTED, type Receipt, type ReceiptFile, receiptText } from '../../report/receipts/receipt.ts';
import { notBelow, sameName } from '../../report/receipts/refusals.ts';
import { inputsIn, isInside, type RepeatableCommand, saidOptions } from '../../report/receipts/repeatable.ts';
import { wordingsIn } from '../../report/receipts/wording.ts';
import { parseDay } from '../../time/index.ts';
import { cannotRead, type Unreadable } from '../../words/index.ts';
import type { Session } from '../frame/entry.ts';
import type { CommonOptions } from '../frame/options.ts';
import type { Scribe } from './scribe.ts';

/** What was opened, as a receipt tells of it. */
interface Ground {
  readonly ws: Workspace;
  readonly stamp: Stamp;
  readonly sources: string;
  readonly language: Language;
  readonly root: string;
  readonly named: readonly Named[];
  readonly unreadable: readonly Unreadable[];
}

/** What a command was asked to do. */
interface Asked {
  readonly command: RepeatableCommand;
  readonly asked?: readonly string[];
  /** `--format` and `--output-file`, where they belong together by their order. */
  readonly ordered?: readonly string[];
}

/** Prints and writes for a command. Where no receipt is asked for, it does no more than that. */
export class Recorder implements Scribe {
  readonly #session: Session;
  readonly #options: CommonOptions;
  readonly #ground: Ground;
  readonly #outputs = new Map<string, { readonly hash: Hash; bytes: number }>();
  readonly #receipt: (() => Promise<Omit<Receipt, 'outputs' | 'exitCode'>>) | undefined;

  constructor(session: Session, options: CommonOptions, ground: Ground, asked: Asked) {
    this.#session = session;
    this.#options = options;
    this.#ground = ground;
    if (options.receipt === undefined) return;
    below(ground.root);
    const files = inputsOf(asked.command, options);
    this.#receipt = () => receiptOf(ground, options, asked, files);
  }

  /** To standard output. */
  readonly print = (text: string): void => {
    this.#take(PRINTED, text);
    this.#session.print(text);
  };

  readonly write = (path: string, text: string): void => {
    if (this.#receipt !== undefined && this.#outputs.has(called(path))) throw sameName(called(path));
    writeOutput(path, text);
    this.#take(called(path), text);
  };

  /** Writes the receipt where one is asked for, and gives the exit code. */
  async end(exitCode: number): Promise<number> {
    const { unreadable, language } = this.#ground;
    const { receipt: path } = this.#options;
    if (path === undefined || this.#receipt === undefined) return exitCode;
    if (unreadable.length > 0) {
      process.stderr.write(`rutin: ${UNPROVEN[language]}\n`);
      return exitCode;
    }
    const outputs = [...this.#outputs]
      .map(([name, { hash, bytes }]) => ({ path: name, bytes, sha256: hash.digest('hex') }))
      .sort((a, b) => comparePaths(a.path, b.path));
    writeOutput(path, receiptText({ ...(await this.#receipt()), exitCode, outputs }));
    return exitCode;
  }

  #take(name: string, text: string): void {
    if (this.#receipt === undefined) return;
    const taken = this.#outputs.get(name) ?? { hash: createHash('sha256'), bytes: 0 };
    const bytes = Buffer.from(masked(text), 'utf8');
    taken.hash.update(bytes);
    taken.bytes += bytes.length;
    this.#outputs.set(name, taken);
  }
}

const UNPROVEN = {
  sv: 'Inget kvitto skrevs, eftersom inte allt gick att läsa.',
  en: 'No receipt was written, because not everything could be read.',
};

/** A receipt of what a command has done, but for what came of it. */
export async function receiptOf(
  { ws, stamp, sources, language, root, named }: Ground,
  options: CommonOptions,
  { command, asked = [], ordered }: Asked,
  inputs: readonly ReceiptFile[] = inputsOf(command, options),
): Promise<Omit<Receipt, 'outputs' | 'exitCode'>> {
  const { commitHolding } = await import('./sources.ts');
  const way = fromHere(root);
  const values = { ...options, ...(ordered === undefined ? {} : { format: undefined, outputFile: undefined }) };
  return {
    command,
    asked,
    paths: named.map(({ path }) => fromHere(path)).map((path) => (path === '.' || isInside(path) ? path : '.')),
    options: [...saidOptions(command, values, called), ...(ordered ?? [])],
    lang: language,
    prefix: way !== '.' && isInside(way) ? `${way}/` : '',
    stamp,
    sources,
    git: named.length === 0 ? null : await commitHolding(root, sources, options.config),
    inputs,
    wordings: wordingsIn(ws, parseDay(stamp.asOf) as number),
  };
}

function below(path: string): void {
  const way = fromHere(path);
  if (way !== '.' && !isInside(way)) throw notBelow(way);
}

function inputsOf(command: RepeatableCommand, options: CommonOptions): readonly ReceiptFile[] {
  return inputsIn(command, { ...options }).flatMap(inputFiles);
}

/** A folder stands for the files of states in it. */
function inputFiles(path: string): readonly ReceiptFile[] {
  const name = called(path);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [inputFile(path, name)];
  return readdirSync(path)
    .filter((one) => /\.(?:csv|json)$/i.test(one))
    .sort(comparePaths)
    .map((one) => inputFile(`${path}/${one}`, posix.join(name, one)));
}

function inputFile(path: string, name: string): ReceiptFile {
  const bytes = readBytes(path, path);
  if (!Buffer.isBuffer(bytes)) throw cannotRead(path, bytes);
  return { path: name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
