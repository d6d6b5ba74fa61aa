/** `rutin plan` on workspaces made for the occasion. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { callCli, folderOf, type Ran } from '../cli.ts';
import { valid } from '../schemas.ts';
import { fristad } from './fristad.ts';

export const DAY = ['--datum', '2026-10-05'];

export type Texts = Readonly<Record<string, string>>;

export interface Published {
  readonly digest: string;
  readonly only: string | null;
  readonly obstacles: readonly string[];
  readonly summary: Readonly<Record<string, number>>;
  readonly changes: readonly {
    readonly kind: string;
    readonly action: string;
    readonly object: string;
    readonly manual: boolean;
  }[];
  readonly held: readonly object[];
  readonly renames: readonly object[];
  readonly findings: readonly { readonly code: string; readonly line: number | null }[];
}

/** What `generate` makes of files, as a current state. */
export async function generated(files: Texts, ...more: readonly string[]): Promise<string> {
  const out = join(folderOf({}), 'ut');
  const { code, err } = await callCli([
    'generate',
    folderOf(files),
    '--out',
    out,
    '--only',
    'csv,json',
    ...DAY,
    ...more,
  ]);
  expect([code, err]).toEqual([0, '']);
  return out;
}

export function plan(files: Texts, current: string, ...more: readonly string[]): Promise<Ran> {
  return callCli(['plan', folderOf(files), '--current', current, ...DAY, ...more]);
}

export async function published(files: Texts, current: string, ...more: readonly string[]): Promise<Published> {
  const out = join(folderOf({}), 'plan.json');
  await plan(files, current, '--out', out, ...more);
  return valid<Published>('plan', readFileSync(out, 'utf8'));
}

export function edited(from: string, to: string, files: Texts = fristad): Texts {
  const hit = Object.entries(files).find(([, text]) => text.includes(from));
  expect(hit, from).toBeDefined();
  const [name, text] = hit as [string, string];
  return { ...files, [name]: text.replace(from, to) };
}

export const oneMore = edited(
  'medlemmar exems1, exeet1, exetv1',
  'medlemmar exems1, exeet1, exetv1, exetr1 från 2026-12-01',
);

export const none = folderOf({ 'tom.json': '{}' });
