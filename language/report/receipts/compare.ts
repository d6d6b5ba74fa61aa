/** What was written against what is written when it is done again, byte for byte. */
import { comparePaths } from '../../model/index.ts';
import type { Receipt, ReceiptFile } from './receipt.ts';
import { type Reworded, rewordedIn } from './wording.ts';

/** The first line that differs, from 1; undefined where a text ends before it. */
export interface DifferingLine {
  readonly line: number;
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/** What became of one output. */
export interface ComparedOutput {
  readonly path: string;
  /**
   * `changed`: the file beside the receipt is no longer as the receipt says; `differs`: done again it is another;
   * `only-before` and `only-now`: it is in one of them alone; `gone`: the file of a set is no longer there.
   */
  readonly how: 'same' | 'changed' | 'differs' | 'only-before' | 'only-now' | 'gone';
  /** Undefined where the text that was written is not at hand. */
  readonly at?: DifferingLine | undefined;
}

/** Texts by the path of their output; undefined for one that is not at hand. */
interface Texts {
  /** Of a file as it stands beside the receipt, with its hash. */
  readonly before: (path: string) => { readonly text: string; readonly sha256: string } | undefined;
  readonly now: (path: string) => string | undefined;
}

export interface Replay {
  readonly outputs: readonly ComparedOutput[];
  readonly reworded: readonly Reworded[];
  /** Exit codes that are not the same. */
  readonly codes: { readonly was: number; readonly is: number } | undefined;
  /** That of all that was read, where it is not that of the receipt. */
  readonly digest: string | undefined;
  readonly isSame: boolean;
}

/** Compares a receipt with that of the repetition; the files of a set are all to be there still. */
export function replayOf(receipt: Receipt, repeated: Receipt, texts: Texts, isSet: boolean): Replay {
  const was = byPath(receipt.outputs);
  const is = byPath(repeated.outputs);
  const outputs = [...new Set([...was.keys(), ...is.keys()])]
    .sort(comparePaths)
    .map((path) => compared(path, was.get(path), is.get(path), texts, isSet));
  const codes = receipt.exitCode === repeated.exitCode ? undefined : { was: receipt.exitCode, is: repeated.exitCode };
  const digest = receipt.stamp.digest === repeated.stamp.digest ? undefined : repeated.stamp.digest;
  const isOther = receipt.stamp.program !== repeated.stamp.program;
  return {
    outputs,
    reworded: rewordedIn(receipt.wordings, repeated.wordings),
    codes,
    digest,
    // Another program brings other routines with it, which need not show in what is written.
    isSame: codes === undefined && outputs.every(({ how }) => how === 'same') && (digest === undefined || isOther),
  };
}

function byPath(files: readonly ReceiptFile[]): ReadonlyMap<string, ReceiptFile> {
  return new Map(files.map((file) => [file.path, file]));
}

function compared(
  path: string,
  was: ReceiptFile | undefined,
  is: ReceiptFile | undefined,
  texts: Texts,
  isSet: boolean,
): ComparedOutput {
  if (was === undefined) return { path, how: 'only-now' };
  if (is === undefined) return { path, how: 'only-before' };
  const stands = texts.before(path);
  const isAsWritten = stands?.sha256 === was.sha256;
  const at = stands === undefined ? undefined : firstDifference(stands.text, texts.now(path) ?? '');
  if (was.sha256 !== is.sha256) return { path, how: 'differs', at: isAsWritten ? at : undefined };
  if (stands === undefined) return { path, how: isSet ? 'gone' : 'same' };
  return isAsWritten ? { path, how: 'same' } : { path, how: 'changed', at };
}

/** The first line that is not the same in both; undefined for equal texts. */
function firstDifference(was: string, is: string): DifferingLine | undefined {
  const old = was.split('\n');
  const now = is.split('\n');
  const index = Array.from({ length: Math.max(old.length, now.length) }).findIndex((_, i) => old[i] !== now[i]);
  return index < 0 ? undefined : { line: index + 1, was: old[index], is: now[index] };
}
