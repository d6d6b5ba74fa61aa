/** Ends this process when its client is gone, even while it works and hears nothing: a thread of its own looks after that. */
import { Worker } from 'node:worker_threads';

/** The main thread shows that it lives by counting up, so often; the thread looks less often. */
const BEAT_MS = 250;
const LOOK_MS = 1000;

/** So many looks in a row without a beat, and whoever started this process or is its client gone: nobody will hear an answer. */
const MISSED = 2;

/**
 * While the main thread lives it hears for itself that its client has gone, and may have been started by a process that has
 * done its work; so the thread ends only what hears nothing.
 */
const LOOKING = `
const { parentPort, workerData } = require('node:worker_threads');
const { beats, parent, look, missed } = workerData;
let client;
let last = 0;
let silent = 0;
parentPort.on('message', (id) => { client = id; });
const isGone = (id) => {
  try {
    process.kill(id, 0);
    return false;
  } catch (fault) {
    return fault.code === 'ESRCH';
  }
};
setInterval(() => {
  const now = Atomics.load(beats, 0);
  silent = now === last ? silent + 1 : 0;
  last = now;
  if (silent < missed) return;
  const isAlone = process.ppid !== parent || isGone(parent) || (client !== undefined && isGone(client));
  if (isAlone) process.kill(process.pid, 'SIGKILL');
}, look);
`;

/** Looks from now on; to be told of the client's process when that is known. */
export function watchForClient(): (client: number) => void {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  setInterval(() => Atomics.add(beats, 0, 1), BEAT_MS).unref();
  const worker = new Worker(LOOKING, {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1, stackSizeMb: 1 },
    workerData: { beats, parent: process.ppid, look: LOOK_MS, missed: MISSED },
  });
  worker.unref();
  // Without the thread the server is as good as before, save while it works.
  worker.on('error', () => undefined);
  return (client) => worker.postMessage(client);
}
