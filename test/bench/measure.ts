/** Runs programs in turn and takes medians of time, processor time and peak memory. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Usage } from './usage.ts';

export interface Candidate {
  readonly name: string;
  /** Arguments after `node`. */
  readonly args: readonly string[];
  /** Exit codes that count as a run. */
  readonly accepts: readonly number[];
  /** Done before each run, unmeasured. */
  readonly before?: () => void;
}

export interface Measured extends Usage {
  readonly name: string;
  readonly seconds: number;
  readonly output: string;
}

/** Medians over some rounds; in each round every candidate runs once, so that all see the same machine. */
export function measure(candidates: readonly Candidate[], rounds: number): readonly Measured[] {
  const runs = candidates.map((): Measured[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, candidate] of candidates.entries()) runs[index]?.push(runOnce(candidate));
  }
  return candidates.map(({ name }, index) => {
    const own = runs[index] ?? [];
    const middle = (figure: (run: Measured) => number): number => median(own.map(figure));
    return {
      name,
      seconds: middle(({ seconds }) => seconds),
      processor: middle(({ processor }) => processor),
      megabytes: middle(({ megabytes }) => megabytes),
      output: own.at(-1)?.output ?? '',
    };
  });
}

function runOnce({ name, args, accepts, before }: Candidate): Measured {
  const usageFile = join(tmpdir(), `rutin-usage-${process.pid}`);
  before?.();
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, ['--import', join(import.meta.dirname, 'usage.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, USAGE_FILE: usageFile },
    maxBuffer: 1 << 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (run.status === null || !accepts.includes(run.status)) {
    throw new Error(`${name} ended with ${run.status}: ${run.stderr.slice(0, 2000)}`);
  }
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as Usage;
  rmSync(usageFile, { force: true });
  return { name, seconds, ...usage, output: run.stdout };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
