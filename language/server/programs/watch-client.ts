/**
 * The thread that ends a process whose client is gone. While the main thread lives it hears for itself that its client has gone,
 * and may have been started by a process that has done its work; so the thread ends only what hears nothing.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Watched } from '../watchdog.ts';

const { beats, parent, look, missed } = workerData as Watched;
let client: number | undefined;
let last = 0;
let silent = 0;

parentPort?.on('message', (id: number) => {
  client = id;
});

setInterval(() => {
  const now = Atomics.load(beats, 0);
  silent = now === last ? silent + 1 : 0;
  last = now;
  if (silent < missed) return;
  const isAlone = process.ppid !== parent || isGone(parent) || (client !== undefined && isGone(client));
  if (isAlone) process.kill(process.pid, 'SIGKILL');
}, look);

function isGone(id: number): boolean {
  try {
    process.kill(id, 0);
    return false;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
