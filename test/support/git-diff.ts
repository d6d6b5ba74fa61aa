/** `rutin diff` on a repository. */
import { expect } from 'vitest';
import { callCli, type Ran } from './cli.ts';
import type { Texts } from './git.ts';
import { fristad } from './plan/fristad.ts';

export const fewer: Texts = {
  ...fristad,
  'enheter.rutin': (fristad['enheter.rutin'] as string).replace('exems1, exeet1, exetv1', 'exems1, exetv1'),
};

export const LOST = '− förlorar Fristad vårdcentral Närhälsan Meddelande';

export function diffIn(cwd: string, ...args: readonly string[]): Promise<Ran> {
  return callCli(['diff', '--datum', '2026-10-05', ...args], { cwd });
}

/** Nothing is told of any difference; what is said instead. */
export async function refused(cwd: string, ...args: readonly string[]): Promise<string> {
  const { code, out, err } = await diffIn(cwd, ...args);
  expect([code, out]).toEqual([2, '']);
  return err;
}
