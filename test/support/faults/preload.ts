/**
 * Loaded before the program (`node --import`): what is done to the files of one folder is counted, and at one of these operations
 * the program is killed, or the system says no. A file is written in parts, so that the program may also die in the midst of one.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Doer, Fault, Kind } from './fault.ts';

const plan = JSON.parse(process.env['RUTIN_FAULT'] ?? '{}') as Fault;
const doer: Doer = isMainThread ? (/[\\/]programs[\\/]/.test(process.argv[1] ?? '') ? 'beside' : 'main') : 'thread';
const real = { ...fs, promises: { ...fs.promises } };
const realNative = fs.realpathSync.native;
const own = new Set<number>();
const done: Record<Kind, number> = { write: 0, read: 0 };

/** What takes room on the disk. */
const GROWS = new Set(['open', 'write', 'mkdir', 'mkdtemp', 'link']);

function isOwn(path: unknown): boolean {
  if (typeof path === 'number') return own.has(path);
  if (typeof path !== 'string' || plan.within === undefined) return false;
  const whole = resolve(path);
  return whole === plan.within || whole.startsWith(`${plan.within}${sep}`);
}

/** One operation: perhaps the last. */
function before(kind: Kind, call: string, path: unknown): void {
  if (!isOwn(path)) return;
  if (plan.log !== undefined) real.appendFileSync(plan.log, `${doer} ${kind} ${call} ${String(path)}\n`);
  const { at } = plan;
  if (at === undefined || at.doer !== doer || at.kind !== kind) return;
  const number = done[kind]++;
  if (number !== at.number && !(at.goesOn && number > at.number)) return;
  if (at.does === 'kill') {
    process.kill(process.pid, 'SIGKILL');
    for (;;);
  }
  if (number > at.number && at.does === 'ENOSPC' && !GROWS.has(call)) return;
  throw Object.assign(new Error(`${at.does}: injected, ${call}`), { code: at.does, syscall: call, errno: -1, path });
}

type Call = (...args: readonly never[]) => unknown;

function wrapped(kind: Kind, call: string, run: Call, isPair = false): Call {
  return (...args) => {
    try {
      before(kind, call, isPair && !isOwn(args[0]) ? args[1] : args[0]);
    } catch (fault) {
      if (isAskedFor(args[1], fault)) return undefined;
      throw fault;
    }
    return run(...args);
  };
}

/** Whoever asks what stands somewhere may want to hear nothing where there is nothing. */
function isAskedFor(options: unknown, fault: unknown): boolean {
  const { throwIfNoEntry } = (options ?? {}) as { readonly throwIfNoEntry?: boolean };
  return throwIfNoEntry === false && (fault as NodeJS.ErrnoException).code === 'ENOENT';
}

const CALLS: readonly (readonly [name: string, kind: Kind, call: string, isPair?: boolean])[] = [
  ['mkdirSync', 'write', 'mkdir'],
  ['mkdtempSync', 'write', 'mkdtemp'],
  ['rmdirSync', 'write', 'rmdir'],
  ['rmSync', 'write', 'unlink'],
  ['unlinkSync', 'write', 'unlink'],
  ['chmodSync', 'write', 'chmod'],
  ['renameSync', 'write', 'rename', true],
  ['linkSync', 'write', 'link', true],
  ['statSync', 'read', 'stat'],
  ['lstatSync', 'read', 'lstat'],
  ['fstatSync', 'read', 'fstat'],
  ['accessSync', 'read', 'access'],
  ['readdirSync', 'read', 'scandir'],
  ['readFileSync', 'read', 'read'],
];

function openSync(path: string, flags: string | number = 'r', mode?: number): number {
  const isRead = typeof flags === 'number' ? (flags & 3) === 0 : flags === 'r';
  before(isRead ? 'read' : 'write', 'open', path);
  const file = real.openSync(path, flags, mode);
  if (isOwn(path)) own.add(file);
  return file;
}

function closeSync(file: number): void {
  own.delete(file);
  real.closeSync(file);
}

/** Opened, written in two parts, closed: each may be the last. */
function writeFileSync(to: string | number, data: string | Uint8Array, options?: { readonly flag?: string }): void {
  if (!isOwn(to)) {
    real.writeFileSync(to, data, options);
    return;
  }
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
  const file = typeof to === 'number' ? to : openSync(to, options?.flag ?? 'w');
  try {
    for (const part of [bytes.subarray(0, bytes.length >> 1), bytes.subarray(bytes.length >> 1)]) {
      before('write', 'write', file);
      real.writeSync(file, part);
    }
    if (typeof to !== 'number') before('write', 'close', file);
  } finally {
    if (typeof to !== 'number') closeSync(file);
  }
}

function realpathSync(path: string): string {
  before('read', 'realpath', path);
  return real.realpathSync(path);
}

if (plan.within !== undefined) {
  const replaced = Object.fromEntries(
    CALLS.map(([name, kind, call, isPair]) => [
      name,
      wrapped(kind, call, (real as unknown as Record<string, Call>)[name] as Call, isPair),
    ]),
  );
  const native = (path: string): string => {
    before('read', 'realpath', path);
    return realNative(path);
  };
  Object.assign(fs, replaced, {
    openSync,
    closeSync,
    writeFileSync,
    realpathSync: Object.assign(realpathSync, { native }),
  });
  const later = (name: 'open' | 'stat' | 'readdir' | 'readFile' | 'realpath') => [
    name,
    async (...args: readonly never[]) => {
      before('read', name, args[0]);
      return (real.promises[name] as unknown as Call)(...args);
    },
  ];
  Object.assign(
    fs.promises,
    Object.fromEntries((['open', 'stat', 'readdir', 'readFile', 'realpath'] as const).map(later)),
  );
  syncBuiltinESMExports();
}
