/** Does again what a receipt tells of, in a folder of its own: what is named in a receipt is read or written nowhere else. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readBytes, textOrRefusal } from '../../disk/input/door.ts';
import { masked } from '../../model/index.ts';
import { MANIFEST } from '../../publishing/index.ts';
import { commandLine } from '../../report/receipts/command-line.ts';
import { receiptIn } from '../../report/receipts/read.ts';
import { PRINTED, RECEIPT_NAME, type Receipt, type ReceiptFile } from '../../report/receipts/receipt.ts';
import { noInput, notRepeated } from '../../report/receipts/refusals.ts';
import { filesAtOnce } from '../../server/node-files.ts';
import { CONFIG_NAME } from '../../services/config/config.ts';
import type { Session } from '../frame/entry.ts';
import type { Sources } from './sources.ts';

/** Where what is done again is written; hidden, so that no workspace has it. */
const AGAIN = '.rutin-upprepat';

/** What came of it. */
export interface Repeated {
  readonly receipt: Receipt;
  /** What an output holds now; undefined for one that was not written. */
  readonly textOf: (path: string) => string | undefined;
}

/**
 * Repeats a receipt on sources, or, where these are undefined, in a repository (`place`), and gives what came of it to `use`;
 * nothing is left of it afterwards.
 */
export async function repeated<T>(
  receipt: Receipt,
  beside: string,
  sources: Sources | undefined,
  place: string,
  session: Session,
  use: (repeated: Repeated) => T,
): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rutin-igen-')));
  const before = process.cwd();
  try {
    const stand = sources === undefined ? realpathSync(place) : folder;
    lay(folder, receipt, sources, beside, place);
    const out = sources === undefined ? join(folder, AGAIN) : AGAIN;
    const printed: string[] = [];
    process.chdir(stand);
    await session.again(commandLine(receipt, out, RECEIPT_NAME), (text) => void printed.push(masked(text)));
    process.chdir(before);
    const written = join(folder, AGAIN, RECEIPT_NAME);
    if (!existsSync(written)) throw notRepeated(receipt);
    const from = receipt.command === 'generate' ? join(folder, AGAIN) : folder;
    const textOf = (path: string): string | undefined =>
      path === PRINTED ? printed.join('') : textAt(join(from, path))?.text;
    return use({ receipt: receiptIn(written, textOrRefusal(written)), textOf });
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lays out the folder as it was where the command was run. */
function lay(
  folder: string,
  { prefix, paths, inputs, outputs, command, git }: Receipt,
  sources: Sources | undefined,
  beside: string,
  place: string,
): void {
  const put = (path: string, bytes: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  mkdirSync(join(folder, AGAIN));
  for (const path of paths) if (isFolderIn(path, prefix, sources)) mkdirSync(join(folder, path), { recursive: true });
  for (const { file, text } of sources?.texts ?? []) put(prefix + file, text);
  if (sources?.config.text !== undefined) put(prefix + CONFIG_NAME, sources.config.text);
  // A file that is named lies in the workspace that a repository around it is.
  if (git !== null) mkdirSync(join(folder, prefix, '.git'), { recursive: true });
  for (const input of inputs) put(input.path, inputFor(input, beside, place).bytes);
  const isSet = command === 'generate';
  for (const { path } of isSet ? [] : outputs) mkdirSync(dirname(join(folder, path)), { recursive: true });
  if (isSet) layCalendars(join(folder, AGAIN), outputs, beside);
}

function isFolderIn(path: string, prefix: string, sources: Sources | undefined): boolean {
  return sources?.texts.every(({ file }) => prefix + file !== path) ?? false;
}

/** Calendars number their revisions from those that stand there: one that is as the receipt says is the one to number from. */
function layCalendars(folder: string, outputs: Receipt['outputs'], beside: string): void {
  const manifest = standing(MANIFEST, beside);
  if (manifest === undefined) return;
  writeFileSync(join(folder, MANIFEST), manifest.text);
  for (const { path, sha256 } of outputs.filter((one) => one.path.endsWith('.ics'))) {
    const calendar = standing(path, beside);
    if (calendar?.sha256 !== sha256) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), calendar.text);
  }
}

/** What was read besides the workspace, as it was: beside the receipt, in the workspace, or where one stands. */
export function inputFor({ path, sha256 }: ReceiptFile, beside: string, place: string): Standing {
  for (const folder of [beside, place, '.']) {
    for (const name of [path, basename(path)]) {
      const found = standing(name, folder);
      if (found?.sha256 === sha256) return found;
    }
  }
  throw noInput(path, sha256);
}

/** A file as it stands in a folder; undefined for none, and for what a link leads to outside of it. */
export function standing(path: string, folder: string): Standing | undefined {
  const full = join(folder, path);
  if (!existsSync(full)) return undefined;
  const isInside = filesAtOnce.nameUnder(realpathSync(folder), realpathSync(full)) !== undefined;
  return isInside ? textAt(full) : undefined;
}

interface Standing {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly sha256: string;
}

function textAt(path: string): Standing | undefined {
  const bytes = existsSync(path) ? readBytes(path, path) : undefined;
  if (!Buffer.isBuffer(bytes)) return undefined;
  return { path, bytes, text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
}
