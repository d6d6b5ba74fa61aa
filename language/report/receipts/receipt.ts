/** A receipt: what was done, from what, and what came of it, so that anyone can do it again and hold the bytes against each other. */
import { objectPieces } from '../../generators/support/lists.ts';
import { type Language, masked } from '../../model/index.ts';
import type { Stamp } from '../../provisioning/index.ts';
import type { RepeatableCommand } from './repeatable.ts';
import type { Wording } from './wording.ts';

/** What standard output is called among the outputs. */
export const PRINTED = '-';

/** What the receipt of a generated set is called. */
export const RECEIPT_NAME = 'kvitto.json';

export const RECEIPT_MAKER = 'rutin';
export const RECEIPT_VERSION = 1;

/** A file that was read or written. */
export interface ReceiptFile {
  /** From where one stood, or in the folder of a generated set, with `/`; `-` is standard output. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** The commit that was checked out. */
interface ReceiptCommit {
  readonly commit: string;
  /** From the top of the repository to the workspace, with `/` at its end; empty for the top itself. */
  readonly path: string;
  /** The workspace was as it stands in the commit: none of what was read had been changed. */
  readonly same: boolean;
}

export interface Receipt {
  readonly command: RepeatableCommand;
  /** What was asked about: a person, an inbox, revisions. */
  readonly asked: readonly string[];
  /** Folders and files of the workspace, from where one stood. */
  readonly paths: readonly string[];
  /** As on a command line, `--format=json`, in their order. */
  readonly options: readonly string[];
  readonly lang: Language;
  /** From where one stood to the workspace, with `/` at its end; empty where one stood in it. */
  readonly prefix: string;
  readonly exitCode: number;
  readonly stamp: Stamp;
  /** Digest of the workspace alone. */
  readonly sources: string;
  /** Null outside of a repository. */
  readonly git: ReceiptCommit | null;
  /** What was read besides the workspace. */
  readonly inputs: readonly ReceiptFile[];
  readonly outputs: readonly ReceiptFile[];
  readonly wordings: readonly Wording[];
}

/** The text of a receipt. */
export function receiptText(receipt: Receipt): string {
  const { outputs, ...head } = receipt;
  const told = { maker: RECEIPT_MAKER, version: RECEIPT_VERSION, ...head, outputs };
  return masked([...objectPieces(told)].join(''));
}
