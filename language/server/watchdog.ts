/** Ends this process when its client is gone, even while it works and hears nothing: a thread of its own looks after that. */
import { threadOf } from './beside.ts';

/** The main thread shows that it lives by counting up, so often; the thread looks less often. */
const BEAT_MS = 250;
const LOOK_MS = 1000;

/** So many looks in a row without a beat, and whoever started this process or is its client gone: nobody will hear an answer. */
const MISSED = 2;

/** What the thread is started with. */
export interface Watched {
  /** Counted up by the main thread. */
  readonly beats: Int32Array<SharedArrayBuffer>;
  /** The process that started this one. */
  readonly parent: number;
  /** Milliseconds between two looks. */
  readonly look: number;
  readonly missed: number;
}

/** Looks from now on; to be told of the client's process when that is known. */
export function watchForClient(): (client: number) => void {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  setInterval(() => Atomics.add(beats, 0, 1), BEAT_MS).unref();
  const worker = threadOf(import.meta.url, 'watch-client', {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1, stackSizeMb: 1 },
    workerData: { beats, parent: process.ppid, look: LOOK_MS, missed: MISSED } satisfies Watched,
  });
  worker.unref();
  // Without the thread the server is as good as before, save while it works.
  worker.on('error', () => undefined);
  return (client) => worker.postMessage(client);
}
