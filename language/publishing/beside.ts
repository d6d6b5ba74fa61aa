/** The programs that publishing needs beside this one. */
import type { Worker, WorkerOptions } from 'node:worker_threads';
import { programArgument, threadOf } from '../server/beside.ts';

/** What a process is started with to run a file under programs/. */
export function argumentFor(program: 'move-in' | 'rename-twice'): string {
  return programArgument(import.meta.url, program);
}

/** A thread that runs a file under programs/. */
export function threadFor(program: 'write-files', options: WorkerOptions): Worker {
  return threadOf(import.meta.url, program, options);
}
