/** What changed files write, before and now, and whom that concerns. */
import type { FileFacts } from '../../model/index.ts';
import { allCodeOf, isIn, rangeOf } from './codes.ts';
import { codesWritten, type Trace } from './trace.ts';

/** A file that is not as it was: what it holds now, or undefined where it is gone. */
export interface ChangedFile {
  readonly file: string;
  readonly facts: FileFacts | undefined;
}

/** When so large a part of all files is concerned, to judge all is as quick. */
export const MOST = 1 / 3;

/** Of a code. */
const DIGITS = 0xffff;

/** Codes of what the changed files wrote before and write now, and of all that may be another for whoever read it. */
export interface Written {
  readonly before: ReadonlySet<number>;
  readonly now: ReadonlySet<number>;
  readonly touched: ReadonlySet<number>;
}

export function writtenBy(trace: Trace, changed: readonly ChangedFile[]): Written {
  const before = new Set<number>();
  const now = new Set<number>();
  const touched = new Set<number>();
  const old = writtenBefore(trace, changed);
  for (const { file, facts } of changed) {
    const was = old.get(file) ?? new Set<number>();
    const is = facts === undefined ? new Set<number>() : codesWritten(facts);
    for (const code of was) before.add(code);
    for (const code of is) now.add(code);
    for (const code of [...was, ...is]) {
      const all = was.has(code) && is.has(code) ? undefined : allCodeOf(code);
      if (all !== undefined) touched.add(all);
    }
  }
  for (const code of [...before, ...now]) touched.add(code);
  return { before, now, touched };
}

/** Of each of the files. */
function writtenBefore(trace: Trace, changed: readonly ChangedFile[]): ReadonlyMap<string, Set<number>> {
  const { codes, files } = trace.written;
  const names = new Set(changed.map(({ file }) => file));
  const numbers = new Map<number, Set<number>>();
  const old = new Map<string, Set<number>>();
  for (const [number, file] of trace.files.entries()) {
    if (!names.has(file)) continue;
    const own = new Set<number>();
    numbers.set(number, own);
    old.set(file, own);
  }
  for (let at = 0; at < codes.length; at++) numbers.get(files[at] as number)?.add(codes[at] as number);
  return old;
}

/** Whether routines are among them: then every file may be concerned. */
export function hasRoutines({ before, now }: Written): boolean {
  return [...before, ...now].some((code) => isIn('routine', code) || isIn('routines', code));
}

/** The files that read one of the codes, by number. A bit for the last digits of each tells most others from them at once. */
export function readersOf({ read }: Trace, wanted: ReadonlySet<number>): readonly number[] {
  const { codes, files } = read;
  const bits = new Uint8Array(DIGITS + 1);
  for (const code of wanted) bits[code & DIGITS] = 1;
  const found = new Set<number>();
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] as number;
    if (bits[code & DIGITS] === 1 && wanted.has(code)) found.add(files[at] as number);
  }
  return [...found];
}

/** The files that hold exceptions or something that one may forgive, whether or not the configuration lets it be told. */
function withExceptions({ read: { codes, files } }: Trace): ReadonlySet<number> {
  const [from, to] = rangeOf('pair');
  return new Set(files.filter((_, at) => (codes[at] as number) >= from && (codes[at] as number) < to));
}

/**
 * The files in which anything may be found after a change: those that changed, those that this concerns, those of which something was
 * said, and those where an exception may have something to do. Undefined where that cannot be told, or is too much.
 */
export function spokenSince(trace: Trace, changed: readonly ChangedFile[]): ReadonlySet<string> | undefined {
  const written = writtenBy(trace, changed);
  if (hasRoutines(written)) return undefined;
  const concerned = new Set(readersOf(trace, written.touched));
  if (concerned.size > MOST * trace.files.length) return undefined;
  const excepted = withExceptions(trace);
  const isSpoken = (number: number): boolean =>
    concerned.has(number) || excepted.has(number) || trace.toldOf(number).length > 0;
  const old = trace.files.filter((_, number) => isSpoken(number));
  return new Set([...old, ...changed.map(({ file }) => file)]);
}
