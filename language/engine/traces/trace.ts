/**
 * What a judgement of a whole workspace was made of: which files wrote what can be looked up, and which read it. Columns of numbers,
 * since a region has a million of them, and no names.
 */
import {
  type FileFacts,
  type Finding,
  forEachKey,
  type Language,
  type ReadKey,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { type AbsencesBeyond, absencesBeyond } from '../beyond.ts';
import { countsOf } from '../report.ts';
import { codeOf } from './codes.ts';
import type { JudgedFile } from './judging.ts';
import { type ToldFinding, toldOf } from './told.ts';

/** Codes of look-ups, and for each the number of a file. */
export interface Column {
  readonly codes: Float64Array;
  readonly files: Uint32Array;
}

export interface Trace {
  /** The files by their numbers. */
  readonly files: readonly string[];
  /** What stands where it is looked up, by code. */
  readonly written: Column;
  /** What judgements read, by file. */
  readonly read: Column;
  /** What is said of each file. */
  readonly toldOf: (file: number) => readonly ToldFinding[];
  readonly counts: TraceCounts;
}

/** What a report counts, and for each file its absences beyond the horizon: those that start, last and are open. */
export interface TraceCounts {
  readonly units: number;
  readonly persons: number;
  readonly beyond: Uint32Array;
}

/** How what is found is worded. */
export interface Wording {
  readonly language: Language;
  /** What the command line makes of a finding. */
  readonly adjust: (finding: Finding) => Finding;
}

export function wordedOf(
  ws: Workspace,
  { findings }: JudgedFile,
  { language, adjust }: Wording,
): readonly ToldFinding[] {
  return findings.map((finding) => toldOf(ws, adjust(finding), language));
}

/** The trace of a workspace all of whose files have been judged; `until` is the last day of the horizon. */
export function traceOf(ws: Workspace, judged: readonly JudgedFile[], wording: Wording, until: Day): Trace {
  const codes = codesByNumber(ws);
  const files = judged.map(({ facts }) => facts.file);
  const told = judged.map((one) => wordedOf(ws, one, wording));
  const read = new ColumnBuilder();
  const written = new ColumnBuilder();
  for (const [number, one] of judged.entries()) {
    for (const code of codesRead(one, codes)) read.add(code, number);
    for (const code of codesWritten(one.facts)) written.add(code, number);
  }
  const numbers = new Map(files.map((file, number) => [file, number]));
  for (const name of ws.keys('placed')) {
    const [first] = ws.lookup('placed', name);
    if (first?.kind === 'unit') written.add(codeOf('units', name), numbers.get(first.anchor.file) as number);
  }
  return {
    files,
    written: written.byCode,
    read: read.byFile,
    toldOf: (number) => told[number] as readonly ToldFinding[],
    counts: { ...countsOf(ws), beyond: Uint32Array.from(judged.flatMap(({ facts }) => beyondIn(facts, until))) },
  };
}

/** By number of a look-up. */
function codesByNumber(ws: Workspace): Float64Array {
  let codes = new Float64Array(1024);
  ws.forEachSlot((space, key, { number }) => {
    if (number >= codes.length) codes = longer(codes, number * 2);
    codes[number] = codeOf(space, key);
  });
  return codes;
}

function longer(codes: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const copy = new Float64Array(length);
  copy.set(codes);
  return copy;
}

/**
 * What a judgement depends on, each once: what it read, and what exceptions may forgive in it. Where lines stand that it points to needs
 * no code of its own: they are of what it read, all of which counts as changed with its file.
 */
function codesRead({ reads, pairs }: JudgedFile, codes: Float64Array): Set<number> {
  const read = new Set(pairs);
  for (const { number } of reads as readonly ReadKey[]) {
    const code = codes[number];
    // The slot of unread files has no code: of a workspace with such a file nothing is kept.
    if (code !== undefined && code !== 0) read.add(code);
  }
  return read;
}

/** Where what a file says can be looked up, each once. */
export function codesWritten({ declarations, lost, begun }: FileFacts): Set<number> {
  const written = new Set<number>();
  for (const declaration of declarations) {
    forEachKey(declaration, (table, key) => written.add(codeOf(table, key)));
    for (const name of declaration.lost) written.add(codeOf('lost', name));
  }
  for (const name of lost) written.add(codeOf('lost', name));
  for (const name of begun) written.add(codeOf('begun', name));
  return written;
}

function beyondIn(facts: FileFacts, until: Day): readonly number[] {
  const { starting, lasting, open } = absencesBeyond([facts], until);
  return [starting, lasting, open];
}

/** The absences beyond the horizon of some files. */
export function beyondOf({ beyond }: TraceCounts, files: Iterable<number>): AbsencesBeyond {
  let [starting, lasting, open] = [0, 0, 0];
  for (const file of files) {
    starting += beyond[3 * file] as number;
    lasting += beyond[3 * file + 1] as number;
    open += beyond[3 * file + 2] as number;
  }
  return { starting, lasting, open };
}

class ColumnBuilder {
  #codes = new Float64Array(1024);
  #files = new Uint32Array(1024);
  #length = 0;

  add(code: number, file: number): void {
    if (this.#length === this.#codes.length) {
      this.#codes = longer(this.#codes, this.#length * 2);
      const files = new Uint32Array(this.#length * 2);
      files.set(this.#files);
      this.#files = files;
    }
    this.#codes[this.#length] = code;
    this.#files[this.#length] = file;
    this.#length++;
  }

  /** In the order in which they were added. */
  get byFile(): Column {
    return { codes: this.#codes.slice(0, this.#length), files: this.#files.slice(0, this.#length) };
  }

  /** In the order of the codes. */
  get byCode(): Column {
    const filesOf = new Map<number, number | number[]>();
    for (let index = 0; index < this.#length; index++) {
      const [code, file] = [this.#codes[index] as number, this.#files[index] as number];
      const known = filesOf.get(code);
      if (known === undefined) filesOf.set(code, file);
      else if (typeof known === 'number') filesOf.set(code, [known, file]);
      else known.push(file);
    }
    const codes = Float64Array.from(filesOf.keys()).sort();
    const column = { codes: new Float64Array(this.#length), files: new Uint32Array(this.#length) };
    let at = 0;
    for (const code of codes) {
      const files = filesOf.get(code) as number | number[];
      for (const file of typeof files === 'number' ? [files] : files) {
        column.codes[at] = code;
        column.files[at++] = file;
      }
    }
    return column;
  }
}
