/** Writes a set in a thread of its own: this side sends what is to be written, and waits where the thread is behind. */
import type { Worker } from 'node:worker_threads';
import type { GeneratedFile } from '../generators/index.ts';
import { comparePaths } from '../model/index.ts';
import { threadFor } from './beside.ts';
import type { Answer, Portion } from './portion.ts';
import type { ListedFile, SetWriter } from './writer.ts';

/** Characters of a file that are held before they are sent. */
const PORTION = 1 << 18;
/** Characters that are sent at a time. */
const BATCH = 1 << 18;
/** Batches that may be under way. */
const MOST_BEHIND = 6;

/** A writer into a folder that is there. */
export function threadWriter(folder: string): SetWriter {
  return new ThreadWriter(folder);
}

class ThreadWriter implements SetWriter {
  readonly #worker: Worker;
  readonly #listed: ListedFile[] = [];
  #batch: Portion[] = [];
  #size = 0;
  #behind = 0;
  #fault: Error | undefined;
  #wake: () => void = () => {};

  constructor(folder: string) {
    this.#worker = threadFor('write-files', { workerData: folder, execArgv: [] });
    this.#worker.on('message', (answer: Answer) => this.#answered(answer));
    this.#worker.on('error', (fault: Error) => this.#failed(fault));
  }

  take = async ({ path, pieces }: GeneratedFile): Promise<void> => {
    let held: string[] = [];
    let length = 0;
    let isFirst = true;
    for (const piece of pieces) {
      if (length > PORTION) {
        await this.#put({ path, text: held.join(''), isFirst, isLast: false });
        isFirst = false;
        held = [];
        length = 0;
      }
      held.push(piece);
      length += piece.length;
    }
    await this.#put({ path, text: held.join(''), isFirst, isLast: true });
  };

  finish = async (): Promise<readonly ListedFile[]> => {
    this.#send();
    await this.#until(() => this.#behind === 0);
    await this.stop();
    return this.#listed.sort((a, b) => comparePaths(a.path, b.path));
  };

  stop = async (): Promise<void> => {
    await this.#worker.terminate();
  };

  async #put(portion: Portion): Promise<void> {
    this.#batch.push(portion);
    this.#size += portion.text.length;
    if (this.#size >= BATCH) {
      this.#send();
      await this.#until(() => this.#behind < MOST_BEHIND);
    }
  }

  #send(): void {
    this.#worker.postMessage(this.#batch);
    this.#batch = [];
    this.#size = 0;
    this.#behind++;
  }

  async #until(isSo: () => boolean): Promise<void> {
    while (!isSo() && this.#fault === undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#fault !== undefined) throw this.#fault;
  }

  #answered({ listed, fault }: Answer): void {
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
