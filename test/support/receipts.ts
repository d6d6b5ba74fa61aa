/** A workspace in a folder, commands that are run in it with a receipt, and receipts that are read. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { callCli, folderOf, fristad, QUIET_DAY, type Ran } from './cli.ts';
import { valid } from './schemas.ts';

export interface Told {
  readonly stamp: { readonly digest: string; readonly routines: readonly { readonly text: string }[] };
  readonly git: { readonly commit: string; readonly same: boolean } | null;
  readonly outputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly wordings: readonly { readonly name: string; readonly quotes: Readonly<Record<string, string>> }[];
}

export const RECEIPT = 'kvitto.json';
export const inVard = Object.fromEntries(Object.entries(fristad).map(([name, text]) => [`vard/${name}`, text]));

/** A folder with the small example in `vard/`. */
export function workspace(): string {
  return folderOf(inVard);
}

export function rutin(cwd: string, ...args: readonly string[]): Promise<Ran> {
  return callCli(args, { cwd });
}

/** Runs a command on the quiet day, with a receipt. */
export async function recorded(cwd: string, ...args: readonly string[]): Promise<Told> {
  const { code, err } = await rutin(cwd, ...args, '--datum', QUIET_DAY, '--receipt', RECEIPT);
  expect([code, err]).toEqual([0, '']);
  return valid<Told>('receipt', readFileSync(join(cwd, RECEIPT), 'utf8'));
}

/** Generates `vard` into `out` on the quiet day. */
export async function generated(cwd: string): Promise<Told> {
  const { code, err } = await rutin(cwd, 'generate', 'vard', '--datum', QUIET_DAY, '--out', 'out');
  expect([code, err]).toEqual([0, '']);
  return valid<Told>('receipt', readFileSync(join(cwd, 'out', RECEIPT), 'utf8'));
}

export function replace(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  const now = text.replace(from, to);
  expect(now).not.toBe(text);
  writeFileSync(path, now);
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export const PROVISIONING = 'out/provisionering.json';
