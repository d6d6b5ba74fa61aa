/** The files of a workspace that has been judged before, read when something in them is looked up. */
import type { FileFacts, Space, Supply, Table } from '../../model/index.ts';
import { codeOf, rangeOf } from './codes.ts';
import type { Column, Trace } from './trace.ts';

interface Receiver {
  put(facts: FileFacts): void;
}

/** To be given to a `Workspace`. */
export class TracedFiles implements Supply {
  readonly #trace: Trace;
  readonly #read: (file: string) => FileFacts;
  /** By number. */
  readonly #isThere: Uint8Array;
  readonly #seen = new Set<number>();

  /** `apart` are the numbers of files that are not as they were: who makes the workspace puts them in. */
  constructor(trace: Trace, apart: Iterable<number>, read: (file: string) => FileFacts) {
    this.#trace = trace;
    this.#read = read;
    this.#isThere = new Uint8Array(trace.files.length);
    for (const number of apart) this.#isThere[number] = 1;
  }

  see(receiver: Receiver, space: Space, key: string): void {
    const code = codeOf(space, key);
    if (this.#seen.has(code)) return;
    this.#seen.add(code);
    const { written } = this.#trace;
    const [from, to] = space === 'all' ? rangeOf(key as Table) : [code, code + 1];
    for (let at = placeOf(written, from); at < written.codes.length && (written.codes[at] as number) < to; at++) {
      this.put(receiver, written.files[at] as number);
    }
  }

  /** Puts in a file by its number, if it is not there. */
  put(receiver: Receiver, number: number): void {
    if (this.#isThere[number] === 1) return;
    this.#isThere[number] = 1;
    receiver.put(this.#read(this.#trace.files[number] as string));
  }
}

/** The files that wrote a code. */
export function writersOf({ written }: Trace, code: number): readonly number[] {
  const found: number[] = [];
  for (let at = placeOf(written, code); written.codes[at] === code; at++) found.push(written.files[at] as number);
  return found;
}

/** The first place of a code, or where it would stand, in a column by code. */
function placeOf({ codes }: Column, code: number): number {
  let [low, high] = [0, codes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] as number) < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
