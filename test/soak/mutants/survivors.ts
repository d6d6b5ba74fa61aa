/** Faults that no test can notice, each with why. What is said here is held against the sources, so that it cannot grow old. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './areas.ts';
import type { Mutant } from './run.ts';
import { IN_CHECKS_AND_TIME } from './survivors/checks-and-time.ts';
import { IN_ENGINE } from './survivors/engine.ts';
import { IN_LOWERING } from './survivors/lowering.ts';
import { IN_PLAN } from './survivors/plan.ts';

/** A fault, by what stands at it rather than by the number of a line. */
export interface Survivor {
  readonly file: string;
  /** The whole line, without the blanks around it. */
  readonly line: string;
  readonly was: string;
  readonly instead: string;
  readonly why: string;
}

export const SURVIVORS: readonly Survivor[] = [...IN_CHECKS_AND_TIME, ...IN_ENGINE, ...IN_LOWERING, ...IN_PLAN];

/** Is it said why no test notices the fault? */
export function isExplained({ file, mutation }: Mutant): boolean {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const was = text.slice(mutation.start, mutation.end);
  const line = lineAt(text, mutation.start);
  return SURVIVORS.some(
    (known) => known.file === file && known.line === line && known.was === was && known.instead === mutation.instead,
  );
}

/** The line of a place, without the blanks around it. */
export function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? undefined : end).trim();
}
