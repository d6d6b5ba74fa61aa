/**
 * Writes a set in a thread of its own: this side sends the bytes that are to be written, and waits where the thread is behind. A
 * text is made bytes at once, into room that goes forth and back between the two, so that none of it is held or copied. The thread
 * is started when the first batch is full: a set that is no more than that is written before a thread would have begun.
 */
import type { Worker } from 'node:worker_threads';
import type { GeneratedFile } from '../generators/index.ts';
import { comparePaths } from '../model/index.ts';
import { BatchWriter } from './batch-writer.ts';
import { threadFor } from './beside.ts';
import type { Answer, Batch, Portion } from './portion.ts';
import type { ListedFile, SetWriter } from './writer.ts';

/** Bytes that are sent at a time. */
const BATCH = 1 << 18;
/** Batches that may be under way. */
const MOST_BEHIND = 6;
/** No character of UTF-16 becomes more bytes. */
const WIDEST = 3;
/** Characters that always fit in a batch. */
const PIECE = Math.floor(BATCH / WIDEST);

/** A writer into a folder that is there. */
export function threadWriter(folder: string): SetWriter {
  return new ThreadWriter(folder);
}

class ThreadWriter implements SetWriter {
  readonly #folder: string;
  #worker: Worker | undefined;
  readonly #listed: ListedFile[] = [];
  readonly #room: Buffer<ArrayBuffer>[] = [];
  #bytes: Buffer<ArrayBuffer> = Buffer.from(new ArrayBuffer(BATCH));
  #portions: Portion[] = [];
  #at = 0;
  #behind = 0;
  #fault: Error | undefined;
  #wake: () => void = () => {};

  constructor(folder: string) {
    this.#folder = folder;
  }

  take = async ({ path, pieces }: GeneratedFile): Promise<void> => {
    let from = this.#at;
    let isFirst = true;
    for (const piece of pieces) {
      for (let next = 0; next < piece.length; ) {
        const end = endOf(piece, next);
        if (!this.#fits(end - next)) {
          if (this.#at > from) {
            this.#portions.push({ path, from, to: this.#at, isFirst, isLast: false });
            isFirst = false;
          }
          await this.#send();
          from = 0;
        }
        this.#at += this.#bytes.write(next === 0 && end === piece.length ? piece : piece.slice(next, end), this.#at);
        next = end;
      }
    }
    this.#portions.push({ path, from, to: this.#at, isFirst, isLast: true });
  };

  finish = async (): Promise<readonly ListedFile[]> => {
    if (this.#worker === undefined) this.#answered(new BatchWriter(this.#folder).write(this.#batch()));
    else await this.#send();
    await this.#until(() => this.#behind === 0);
    await this.stop();
    return this.#listed.sort((a, b) => comparePaths(a.path, b.path));
  };

  stop = async (): Promise<void> => {
    await this.#worker?.terminate();
  };

  #fits(characters: number): boolean {
    return this.#at + characters * WIDEST <= BATCH;
  }

  async #send(): Promise<void> {
    const batch = this.#batch();
    this.#worker ??= this.#started();
    this.#worker.postMessage(batch, [batch.bytes]);
    await this.#until(() => this.#behind < MOST_BEHIND);
    this.#bytes = this.#room.pop() ?? Buffer.from(new ArrayBuffer(BATCH));
  }

  /** What is to be written next; it is under way from now on. */
  #batch(): Batch {
    const batch = { bytes: this.#bytes.buffer, portions: this.#portions };
    this.#portions = [];
    this.#at = 0;
    this.#behind++;
    return batch;
  }

  #started(): Worker {
    const worker = threadFor('write-files', { workerData: this.#folder, execArgv: [] });
    worker.on('message', (answer: Answer) => this.#answered(answer));
    worker.on('error', (fault: Error) => this.#failed(fault));
    return worker;
  }

  async #until(isSo: () => boolean): Promise<void> {
    while (!isSo() && this.#fault === undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#fault !== undefined) throw this.#fault;
  }

  #answered({ bytes, listed, fault }: Answer): void {
    this.#room.push(Buffer.from(bytes));
    for (const one of listed) this.#listed.push(one);
    this.#behind--;
    if (fault === undefined) this.#wake();
    else this.#failed(Object.assign(new Error(fault.message), { code: fault.code, syscall: fault.syscall }));
  }

  #failed(fault: Error): void {
    this.#fault ??= fault;
    this.#wake();
  }
}

/** The end of as much of a piece as always fits, no character cut. */
function endOf(piece: string, from: number): number {
  const end = from + PIECE;
  if (end >= piece.length) return piece.length;
  const last = piece.charCodeAt(end - 1);
  return last >= 0xd800 && last < 0xdc00 ? end - 1 : end;
}
